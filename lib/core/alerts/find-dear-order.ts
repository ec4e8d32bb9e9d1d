import type { Money } from '../reading/money.ts';
import type { Facts } from './facts.ts';
import { defaultThresholds, type JudgeOptions } from './judge-options.ts';
import type { JudgedText } from './judge-texts.ts';

/** An order or claim above the threshold that is in dispute, since this message. */
export interface DearOrder {
  readonly what: 'order' | 'claim';
  readonly sum: Money;
  readonly threshold: number;
  readonly message: number;
}

/** The sum above which a dispute in this currency is red; infinite for a currency without one. */
export function thresholdOf(currency: string, { thresholds }: JudgeOptions): number {
  return thresholds?.[currency] ?? defaultThresholds[currency] ?? Number.POSITIVE_INFINITY;
}

/** F17: the order total or claim amount when it is above the threshold and the buyer disputes it; else null. */
export function findDearOrder(texts: readonly JudgedText[], facts: Facts, options: JudgeOptions): DearOrder | null {
  const isAbove = (sum: Money | null | undefined): sum is Money =>
    sum !== null && sum !== undefined && sum.amount > thresholdOf(sum.currency, options);
  const disputed = texts.find((text) => isDispute(text));
  if (isAbove(facts.claimAmount)) return dear('claim', facts.claimAmount, texts[0]?.number ?? 0, options);
  if (!disputed || !isAbove(facts.orderTotal)) return null;
  return dear('order', facts.orderTotal, disputed.number, options);
}

const dear = (what: DearOrder['what'], sum: Money, message: number, options: JudgeOptions): DearOrder => ({
  what,
  sum,
  threshold: thresholdOf(sum.currency, options),
  message,
});

/** Does the buyer ask for money, or is there an alert that counts? */
function isDispute({ finds, amount }: JudgedText): boolean {
  if (amount) return true;
  if (finds.alerts.some(({ level, demotedBy }) => level !== 'calm' && !demotedBy)) return true;
  return finds.index.all('money-dispute').length > 0 && finds.index.all('settled').length === 0;
}
