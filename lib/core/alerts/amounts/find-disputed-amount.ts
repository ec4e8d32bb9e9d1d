import type { Money } from '../../reading/money.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import type { DisputeCues } from './dispute-cues.ts';
import { findAmounts } from './find-amounts.ts';
import type { AmountRole, FoundAmount } from './found-amount.ts';

/** Open repeats become short ones, so that time stays linear in any text. */
const compile = (pattern: string) =>
  foldSameLength(
    pattern
      .replaceAll('\\S', '[^ ]')
      .replace(/(\[\^ \]|\\w)\+/g, '$1{1,20}')
      .replace(/(\[\^ \]|\\w)\*/g, '$1{0,20}'),
  );
/** Stems of alphabets with spaces begin a word; Arabic has clitics, Chinese and Japanese no spaces. */
const stems = (lines: readonly string[]) =>
  new RegExp(`(?<![a-z])(?:${compile(lines.slice(0, 10).join('|'))})|${compile(lines.slice(10).join('|'))}`);

const isHan = /[\u3041-\u9fff\u0621-\u064a]/;
const sentence = /(?:[^.!?\n]|\.(?=\d))+[.!?\n]?/g;
const untouched =
  /(?:\bno|\bnot|\bnothing|n't|\bwithout|\bkein\w{0,4}|\bnicht|\bpas|\bsin|\bsenza|\bsem|\bgeen|\bniet|\bbez|\bingen|\binte|没有|沒有|无|不是) ?(?:\w{1,16} ){0,2}(?:damag|broke|defect|complain|fake|scratch|beschadig|kaputt|defekt|abim|casse|endommag|rot[oa]|danad|danno|rott|difett|quebr|danific|kapot|uszkodz|trasig|skad|损|壊|坏)/g;

/** The words by which a sum is in dispute, compiled. */
interface CuePatterns {
  readonly demand: RegExp;
  readonly trouble: RegExp;
  readonly settled: RegExp;
  readonly open: RegExp;
  readonly supposal: RegExp;
  readonly contrast: readonly string[];
  readonly clauseBreak: RegExp;
}

const compiled = new WeakMap<DisputeCues, CuePatterns>();

function compileCues(cues: DisputeCues): CuePatterns {
  const contrast = compile(cues.contrastWords).split('|');
  const bounded = contrast.map((word) => (isHan.test(word) ? word : `\\b${word}\\b`)).join('|');
  return {
    demand: stems(cues.demandCues),
    trouble: stems(cues.troubleCues),
    settled: stems(cues.settledCues),
    open: new RegExp(compile(cues.openCues.join('|'))),
    supposal: new RegExp(compile(cues.supposalCues)),
    contrast,
    clauseBreak: new RegExp(`[;:]|,(?!\\d)|${bounded}`, 'g'),
  };
}

/** The patterns for these cues; compiled at first use. */
function patternsOf(cues: DisputeCues): CuePatterns {
  const known = compiled.get(cues) ?? compileCues(cues);
  compiled.set(cues, known);
  return known;
}

/** A folded text and the patterns it is read with. */
interface Reading {
  readonly folded: string;
  readonly patterns: CuePatterns;
}

/** One clause of a folded text, with where it stands. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: AmountRole | 'supposed';
}

function judge(clause: string, { settled, open, demand, trouble }: CuePatterns): AmountRole {
  const words = clause.replace(untouched, ' ');
  if (settled.test(words) && !open.test(words)) return 'settled';
  if (demand.test(words)) return 'demanded';
  return trouble.test(words) ? 'lost' : 'price';
}

function splitSentence({ folded, patterns }: Reading, from: number, to: number): Clause[] {
  const { supposal, clauseBreak } = patterns;
  const whole = folded.slice(from, to);
  if (whole.endsWith('?') && supposal.test(whole)) return [{ start: from, end: to, role: 'supposed' }];
  const bounds = [0, ...[...whole.matchAll(clauseBreak)].map(({ index }) => index), whole.length];
  return bounds.slice(1).map((end, place) => {
    const start = bounds[place] as number;
    return { start: from + start, end: from + end, role: judge(whole.slice(start, end), patterns) };
  });
}

function splitClauses(reading: Reading): Clause[] {
  return [...reading.folded.matchAll(sentence)].flatMap(({ index, 0: { length } }) =>
    splitSentence(reading, index, index + length),
  );
}

const isOpenDispute = ({ role }: Clause) => role === 'demanded' || role === 'lost';

/** 'You refunded 12.25 but I paid 24.50': a settlement that is itself contested. */
function isContested({ folded, patterns }: Reading, clauses: readonly Clause[]): boolean {
  const first = clauses.findIndex(({ role }) => role === 'settled');
  const next = clauses[first + 1];
  if (first < 0 || !next) return false;
  const joined = folded.slice(next.start, next.end).trimStart();
  return patterns.contrast.some((word) => joined.startsWith(word)) && /\d/.test(joined);
}

function largest(sums: readonly FoundAmount[]): Money | null {
  const top = sums.reduce<FoundAmount | null>((best, sum) => (best && best.amount >= sum.amount ? best : sum), null);
  return top && { amount: top.amount, currency: top.currency };
}

/** Where a sum is looked for: the words that tell a dispute, and the marketplace, which decides what `$` means. */
export interface DisputeContext {
  readonly cues: DisputeCues;
  readonly marketplace?: string | null | undefined;
  readonly isDispute?: boolean;
}

/**
 * The largest sum that is disputed, demanded or lost in a message, in any alert language, also below the threshold; a
 * range counts with its upper end. Null when there is none: a price without a dispute, a refund that has arrived, a
 * question what would be. `isDispute` says that alert rules found a dispute which the money words alone do not show.
 */
export function findDisputedAmount(
  text: string,
  { cues, marketplace, isDispute = false }: DisputeContext,
): Money | null {
  const sums = findAmounts(text, { marketplace });
  if (sums.length === 0) return null;
  const reading = { folded: foldSameLength(text), patterns: patternsOf(cues) };
  const clauses = splitClauses(reading);
  if (!isDispute && !clauses.some(isOpenDispute) && !isContested(reading, clauses)) return null;
  let at = 0;
  const isOpen = ({ start }: FoundAmount) => {
    while (at < clauses.length - 1 && start >= (clauses[at] as Clause).end) at += 1;
    const role = clauses[at]?.role;
    return role !== 'settled' && role !== 'supposed';
  };
  return largest(sums.filter(isOpen));
}
