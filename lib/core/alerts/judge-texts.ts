import type { Instant } from '../reading/instant.ts';
import type { Money } from '../reading/money.ts';
import { buildCourse, raises } from './course.ts';
import { explain } from './explain.ts';
import type { Facts } from './facts.ts';
import type { TextFinds } from './find-alerts.ts';
import { findDearOrder } from './find-dear-order.ts';
import { hasEmptyThreat } from './find-hint.ts';
import type { JudgeOptions } from './judge-options.ts';
import { type Alert, type Family, families, type Ultimatum, type Verdict } from './verdict.ts';

/** One buyer's text with all that was found in it; `number` is its place in the conversation. */
export interface JudgedText {
  readonly text: string;
  readonly at: Instant | null;
  readonly pictures: number;
  readonly number: number;
  readonly finds: TextFinds;
  readonly amount: Money | null;
  readonly ultimatum: Ultimatum | null;
  readonly notes: Verdict['notes'];
}

/** What is known beside the texts. */
export interface Surrounding {
  readonly facts: Facts;
  readonly options: JudgeOptions;
}

const urgent: ReadonlySet<Family> = new Set(['not-received', 'self-harm-or-violence']);

/** The verdict over one or more texts of one buyer, in order. */
export function judgeTexts(texts: readonly JudgedText[], { facts, options }: Surrounding): Verdict {
  const alerts = texts.flatMap(({ finds, number }) => finds.alerts.map((alert) => ({ ...alert, message: number })));
  const dearOrder = findDearOrder(texts, facts, options);
  const course = buildCourse(texts, { facts, options, dearOrder });
  const level = course.at(-1) ?? (facts.openClaim ? 'red' : 'calm');
  const found = familiesOf(alerts, dearOrder !== null);
  const isFirst = level === 'red' || facts.openClaim === true || found.some((family) => urgent.has(family));
  return {
    level,
    priority: isFirst ? 'A' : 'B',
    families: found,
    ...explain({ level, alerts, facts, dearOrder, raisedBy: raises(texts, facts, options) }),
    alerts,
    amount: largest(texts),
    ultimatum: shortest(texts),
    notes: notesOf(texts),
    course,
    hint: hasEmptyThreat(texts),
  };
}

/** Families of alerts that are not demoted, most serious first. */
function familiesOf(alerts: readonly Alert[], hasDearOrder: boolean): Family[] {
  const found = new Set(alerts.filter(({ demotedBy }) => !demotedBy).map(({ family }) => family));
  if (hasDearOrder) found.add('amount');
  return families.filter((family) => found.has(family));
}

function largest(texts: readonly JudgedText[]): Money | null {
  const sums = texts.flatMap(({ amount }) => amount ?? []);
  return sums.reduce<Money | null>((best, sum) => (best && best.amount >= sum.amount ? best : sum), null);
}

/** The ultimatum that runs out first; those without an instant come last. */
function shortest(texts: readonly JudgedText[]): Ultimatum | null {
  const terms = texts.flatMap(({ ultimatum, at }) => (ultimatum ? [{ ultimatum, end: endOf(ultimatum, at) }] : []));
  return terms.sort((a, b) => a.end - b.end)[0]?.ultimatum ?? null;
}

function endOf({ at, hours }: Ultimatum, writtenAt: Instant | null): number {
  if (typeof at === 'number') return at;
  return hours === undefined ? Number.MAX_SAFE_INTEGER : (writtenAt ?? 0) + hours * 3_600_000;
}

/** Notes stand for the newest message that has something to note. */
function notesOf(texts: readonly JudgedText[]): Verdict['notes'] {
  return [...new Set(texts.flatMap(({ notes }) => notes))];
}
