import { kind, kindOf } from '../text/character-class.ts';
import { foldCharacter, foldWord } from '../text/fold-word.ts';

/** One step of a term: a word with open ends, or a gap measured in half words. */
export type Step =
  | { readonly word: string; readonly openStart: boolean; readonly openEnd: boolean }
  | { readonly gap: number };

/** The terms of a word list (notation: ideas/idea-names.ts), every choice in brackets written out. */
export function readTerms(list: string, lists: Readonly<Record<string, string | undefined>> = {}): string[] {
  const whole = list.replace(/\{([\w-]+)\}/g, (_, name: string) => `(${asChoice(lists[name] ?? '')})`);
  return splitTerms(whole).flatMap(expand);
}

/** The steps of one written-out term, folded as texts are. */
export function readSteps(term: string): Step[] {
  const steps: Step[] = [];
  for (const [part] of term.matchAll(/\.\.+|\*?[\p{L}\p{M}\p{N}'’@$ー々]+\*?/gu)) {
    if (part.startsWith('.')) steps.push({ gap: part.length === 2 ? 6 : 12 });
    else steps.push(...readWord(part));
  }
  return steps;
}

/** Cuts at commas and line ends that stand outside brackets. */
function splitTerms(list: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const letter = list[at];
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (at === list.length || (depth === 0 && (letter === ',' || letter === '\n'))) {
      const term = list.slice(from, at).trim();
      if (term) terms.push(term);
      from = at + 1;
    }
  }
  return terms;
}

const asChoice = (list: string): string => splitTerms(list).join('/');

/** Writes out every choice: `take (you/them) to court` gives two terms; brackets may nest. */
function expand(term: string): string[] {
  const open = term.indexOf('(');
  if (open < 0) return [term];
  const { choices, end } = readChoices(term, open);
  const head = term.slice(0, open);
  const tails = expand(term.slice(end));
  return choices.flatMap(expand).flatMap((middle) => tails.map((tail) => head + middle + tail));
}

function readChoices(term: string, open: number): { choices: string[]; end: number } {
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < term.length; at += 1) {
    const letter = term[at];
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth === 0 || (depth === 1 && letter === '/')) {
      choices.push(term.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return { choices, end: at + 1 };
  }
  throw new Error(`bracket not closed in the term: ${term}`);
}

function readWord(part: string): Step[] {
  const openStart = part.startsWith('*');
  const openEnd = part.endsWith('*');
  const bare = part.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const steps: Step[] = [];
  let word = '';
  const flush = () => {
    if (word) steps.push({ word: foldWord(word), openStart, openEnd });
    word = '';
  };
  for (const letter of bare) {
    if (kindOf(letter.charCodeAt(0)) === kind.character) {
      flush();
      steps.push({ word: foldCharacter(letter), openStart: false, openEnd: false });
    } else if ((letter === "'" || letter === '’') && !/n['’]t$/.test(bare)) flush();
    else word += letter;
  }
  flush();
  return steps;
}
