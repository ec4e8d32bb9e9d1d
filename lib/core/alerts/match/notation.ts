import { kind, kindOf } from '../text/character-class.ts';
import { foldCharacter, foldWord } from '../text/fold-word.ts';

/** A word with open ends. */
export interface Word {
  readonly word: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** One step of a term: a word, a gap measured in half words, or a choice of sequences. */
export type Step = Word | { readonly gap: number } | { readonly choice: readonly (readonly Step[])[] };

/** The list that a name in braces stands for. */
type FindList = (name: string) => string | undefined;

const noLists: FindList = () => undefined;

/** The terms of a word list (notation: ideas/idea-names.ts), as written. */
export function splitTerms(list: string): string[] {
  return splitOutside(list, ',\n').filter((term) => term !== '');
}

/** The steps of one term, its words folded as texts are; `lists` answers what stands in braces. */
export function readSteps(term: string, lists: FindList = noLists): Step[] {
  const steps: Step[] = [];
  for (const [part] of joinInsideWords(term).matchAll(pieces)) {
    if (part.startsWith('.')) steps.push({ gap: part.length === 2 ? 6 : 12 });
    else if (part.startsWith('{')) steps.push(readList(part.slice(1, -1), lists));
    else if (part.startsWith('(')) steps.push(readChoice(part, lists));
    else steps.push(...readWord(part));
  }
  return steps;
}

const bracket = String.raw`\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)`;
const pieces = new RegExp(String.raw`\.\.+|\{[\w-]+\}|${bracket}|\*?[\p{L}\p{M}\p{N}'’@$ー々]+\*?`, 'gu');

const readList = (name: string, lists: FindList): Step => ({
  choice: splitTerms(lists(name) ?? '').map((term) => readSteps(term, lists)),
});

const readChoice = (part: string, lists: FindList): Step => ({
  choice: splitOutside(part.slice(1, -1), '/').map((one) => readSteps(one, lists)),
});

/** Writes out brackets that touch a Latin letter: `verletz(t/en)` becomes `(verletzt/verletzen)`. */
function joinInsideWords(term: string): string {
  return term.replace(
    /([a-z\u00c0-\u024f]+)\(([^()]*)\)/gi,
    (_, head: string, choices: string) =>
      `(${choices
        .split('/')
        .map((tail) => head + tail)
        .join('/')})`,
  );
}

/** Cuts at the given signs where they stand outside brackets. */
function splitOutside(list: string, signs: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const letter = list[at] ?? '';
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (at === list.length || (depth === 0 && signs.includes(letter))) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
  }
  if (depth !== 0) throw new Error(`bracket not closed: ${list.slice(0, 80)}`);
  return parts;
}

function readWord(part: string): Word[] {
  const openStart = part.startsWith('*');
  const openEnd = part.endsWith('*');
  const bare = part.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const words: Word[] = [];
  let word = '';
  const flush = () => {
    if (word) words.push({ word: foldWord(word), openStart, openEnd });
    word = '';
  };
  for (const letter of bare) {
    if (kindOf(letter.charCodeAt(0)) === kind.character) {
      flush();
      words.push({ word: foldCharacter(letter), openStart: false, openEnd: false });
    } else if ((letter === "'" || letter === '’') && !/n['’]t$/.test(bare)) flush();
    else word += letter;
  }
  flush();
  return words;
}
