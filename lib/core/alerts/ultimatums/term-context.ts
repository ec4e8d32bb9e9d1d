import { foldSameLength } from '../../text/fold-same-length.ts';
import type { Term } from './term.ts';
import type { TermWords } from './term-words.ts';

/** Open repeats become short ones, so that time stays linear in any text. */
const compile = (source: string) => new RegExp(foldSameLength(source));
const stems = (lines: readonly string[]) =>
  compile(`(?<![a-z])(?:${lines.slice(0, 10).join('|')})|${lines.slice(10).join('|')}`);

/** The words that tell whether a term is set with a demand, compiled. */
export interface ContextPatterns {
  readonly demand: RegExp;
  readonly plain: RegExp;
  readonly other: RegExp;
  readonly never: RegExp;
  readonly past: RegExp;
  readonly pastBefore: RegExp;
  readonly pastAfter: RegExp;
  readonly own: RegExp;
  readonly lookingBack: RegExp;
}

/** Compiles the words that tell whether a term is set with a demand. */
export function compileContext(words: TermWords): ContextPatterns {
  const past = foldSameLength(words.pastWords);
  return {
    demand: stems(words.demandWords),
    plain: compile(words.plainDemand),
    other: compile(words.otherTermWords.join('|')),
    never: compile(words.neverTermWords),
    past: compile(words.pastWords),
    pastBefore: new RegExp(`(?:${past})[a-z' ]{0,10}$`),
    pastAfter: new RegExp(`^[ ]?(?:[a-z]{0,6} )?(?:${past})`),
    own: compile(words.ownDuty),
    lookingBack: compile(words.untilNow),
  };
}

const sentenceEnd = /[!?\n]|\.(?!\d)/;
const clauseEnd = /[!?\n;,]|\.(?!\d)/;

/** The stretch around a term between two marks, at most 300 units either side. */
function around(folded: string, { start, end }: Term, mark: RegExp): string {
  const before =
    folded
      .slice(Math.max(0, start - 300), start)
      .split(mark)
      .at(-1) ?? '';
  const rest = folded.slice(end, end + 300);
  const stop = rest.search(mark);
  return before + folded.slice(start, end) + (stop < 0 ? rest : rest.slice(0, stop + 1));
}

/** Is something asked for in the term's sentence or the ones beside it? */
function isDemanded(folded: string, term: Term, demand: RegExp): boolean {
  return (
    demand.test(folded.slice(Math.max(0, term.start - 200), term.start)) ||
    demand.test(folded.slice(term.end, term.end + 200)) ||
    demand.test(folded.slice(term.start, term.end))
  );
}

/**
 * Is this term set with a demand? Not a delivery estimate, a return period, a guarantee, a promise of the seller's, the
 * writer's own plan, a time that has passed, or a question how long something takes.
 */
export function isSetWithDemand(folded: string, term: Term, patterns: ContextPatterns): boolean {
  const { demand, plain, other, never, past, pastBefore, pastAfter, own, lookingBack } = patterns;
  if (lookingBack.test(folded.slice(term.start, term.end).trim())) return false;
  const clause = around(folded, term, clauseEnd);
  const sentence = around(folded, term, sentenceEnd);
  if (never.test(clause) || own.test(sentence)) return false;
  if (other.test(clause) && !plain.test(clause)) return false;
  const before = folded.slice(Math.max(0, term.start - 30), term.start);
  if (pastBefore.test(before.split(clauseEnd).at(-1) ?? '') || pastAfter.test(folded.slice(term.end, term.end + 24)))
    return false;
  return term.isStrong ? isDemanded(folded, term, demand) : plain.test(sentence) && !past.test(clause);
}
