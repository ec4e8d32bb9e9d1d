import type { Money } from '../../reading/money.ts';
import { foldSameLength } from '../../text/fold-same-length.ts';
import { contrastWords, demandCues, openCues, settledCues, supposalCues, troubleCues } from './dispute-cues.ts';
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

const demand = stems(demandCues);
const trouble = stems(troubleCues);
const settled = stems(settledCues);
const open = new RegExp(compile(openCues.join('|')));
const supposal = new RegExp(compile(supposalCues));
const contrast = compile(contrastWords).split('|');
const isHan = /[\u3041-\u9fff\u0621-\u064a]/;
const contrastPattern = contrast.map((word) => (isHan.test(word) ? word : `\\b${word}\\b`)).join('|');
const sentence = /(?:[^.!?\n]|\.(?=\d))+[.!?\n]?/g;
const clauseBreak = new RegExp(`[;:]|,(?!\\d)|${contrastPattern}`, 'g');
const untouched =
  /(?:\bno|\bnot|\bnothing|n't|\bwithout|\bkein\w{0,4}|\bnicht|\bpas|\bsin|\bsenza|\bsem|\bgeen|\bniet|\bbez|\bingen|\binte|没有|沒有|无|不是) ?(?:\w{1,16} ){0,2}(?:damag|broke|defect|complain|fake|scratch|beschadig|kaputt|defekt|abim|casse|endommag|rot[oa]|danad|danno|rott|difett|quebr|danific|kapot|uszkodz|trasig|skad|损|壊|坏)/g;

/** One clause of a folded text, with where it stands. */
interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: AmountRole | 'supposed';
}

function judge(clause: string): AmountRole {
  const words = clause.replace(untouched, ' ');
  if (settled.test(words) && !open.test(words)) return 'settled';
  if (demand.test(words)) return 'demanded';
  return trouble.test(words) ? 'lost' : 'price';
}

function splitSentence(folded: string, from: number, to: number): Clause[] {
  const whole = folded.slice(from, to);
  if (whole.endsWith('?') && supposal.test(whole)) return [{ start: from, end: to, role: 'supposed' }];
  const bounds = [0, ...[...whole.matchAll(clauseBreak)].map(({ index }) => index), whole.length];
  return bounds.slice(1).map((end, place) => {
    const start = bounds[place] as number;
    return { start: from + start, end: from + end, role: judge(whole.slice(start, end)) };
  });
}

function splitClauses(folded: string): Clause[] {
  return [...folded.matchAll(sentence)].flatMap(({ index, 0: { length } }) =>
    splitSentence(folded, index, index + length),
  );
}

const isOpenDispute = ({ role }: Clause) => role === 'demanded' || role === 'lost';

/** 'You refunded 12.25 but I paid 24.50': a settlement that is itself contested. */
function isContested(folded: string, clauses: readonly Clause[]): boolean {
  const first = clauses.findIndex(({ role }) => role === 'settled');
  const next = clauses[first + 1];
  if (first < 0 || !next) return false;
  const joined = folded.slice(next.start, next.end).trimStart();
  return contrast.some((word) => joined.startsWith(word)) && /\d/.test(joined);
}

function largest(sums: readonly FoundAmount[]): Money | null {
  const top = sums.reduce<FoundAmount | null>((best, sum) => (best && best.amount >= sum.amount ? best : sum), null);
  return top && { amount: top.amount, currency: top.currency };
}

/**
 * The largest sum that is disputed, demanded or lost in a message, in any alert language, also below the threshold; a
 * range counts with its upper end. Null when there is none: a price without a dispute, a refund that has arrived, a
 * question what would be. `isDispute` says that alert rules found a dispute which the money words alone do not show.
 */
export function findDisputedAmount(
  text: string,
  { marketplace, isDispute = false }: { marketplace?: string | null | undefined; isDispute?: boolean },
): Money | null {
  const sums = findAmounts(text, { marketplace });
  if (sums.length === 0) return null;
  const folded = foldSameLength(text);
  const clauses = splitClauses(folded);
  if (!isDispute && !clauses.some(isOpenDispute) && !isContested(folded, clauses)) return null;
  let at = 0;
  const isOpen = ({ start }: FoundAmount) => {
    while (at < clauses.length - 1 && start >= (clauses[at] as Clause).end) at += 1;
    const role = clauses[at]?.role;
    return role !== 'settled' && role !== 'supposed';
  };
  return largest(sums.filter(isOpen));
}
