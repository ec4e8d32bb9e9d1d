import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { DeadlineRule, RuleLength } from '#lib/core/deadlines/rules.ts';
import { offsetAt } from '#lib/core/deadlines/zoned-time.ts';
import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords, doubtWords, originWords, ruleLengthWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { printTime, printZone } from '#lib/core/words/print-time.ts';
import { type Language, say } from '#lib/core/words/say.ts';

/** An order's number with its middle masked, so that nobody reads it over a shoulder: '902-…4567'. */
export function maskOrder(orderId: string): string {
  return orderId.length > 8 ? `${orderId.slice(0, 4)}…${orderId.slice(-4)}` : orderId;
}

/** The clock in two or three words, for labels: 'A-to-z claim, 902-…4567'. */
export function nameClock({ kind, orderId, buyerName }: Clock, language: Language): string {
  const whom = orderId ? maskOrder(orderId) : buyerName;
  return [say(deadlineKindWords[kind], language), whom].filter(Boolean).join(', ');
}

/** The order, masked, else the buyer's name; null where neither is known. */
export function whomOf({ orderId, buyerName }: Clock): string | null {
  return orderId ? maskOrder(orderId) : buyerName;
}

function printRuleLength(length: RuleLength, language: Language): string {
  if ('hours' in length) return say(ruleLengthWords.hours, language, { count: length.hours });
  if ('days' in length) return say(ruleLengthWords.days, language, { count: length.days });
  return say(ruleLengthWords.businessDays, language, { count: length.businessDays });
}

/** When it ends and where that time came from, in the agent's own zone. */
export function sayOrigin(
  { kind, at, startAt, origin }: Clock,
  rules: readonly DeadlineRule[],
  language: Language,
): string {
  const time = printTime(at, language);
  const rule = rules.find(({ id }) => id === origin.rule);
  if (kind === 'answer-buyer' && startAt !== null)
    return say(originWords.unansweredSince, language, { time: printTime(startAt, language) });
  if (origin.from !== 'rule') return say(originWords[origin.from], language, { time });
  if (!rule) return say(originWords.person, language, { time });
  const length = printRuleLength(rule.length, language);
  return say(originWords.rule, language, { time, length, date: rule.sourceDate });
}

/** One time in a named zone. */
export interface ZonedTime {
  readonly name: string;
  readonly time: string;
}

const beijing = 'Asia/Shanghai';

/** The same instant for the agent, the marketplace and Beijing; zones that show the same time are named once. */
export function printZones({ at, marketplace }: Clock, zone: string, language: Language): ZonedTime[] {
  const known = findMarketplace(marketplace);
  const zones = [
    { name: say(popupWords.zoneYours, language), zone },
    ...(known ? [{ name: say(popupWords.zoneMarketplace, language, { code: known.code }), zone: known.zone }] : []),
    { name: say(popupWords.zoneBeijing, language), zone: beijing },
  ];
  const seen = zones.map((one) => offsetAt(at, one.zone));
  return zones
    .filter((_one, index) => seen.indexOf(seen[index] ?? 0) === index)
    .map(({ name, zone: own }) => ({ name, time: `${printTime(at, language, own)} ${printZone(at, language, own)}` }));
}

/** What a person should know about the time: its source, what disagrees, and what is in doubt. */
export function sayRemarks(clock: Clock, rules: readonly DeadlineRule[], language: Language): string[] {
  const { origin, doubt, zoneAssumed, kind } = clock;
  const rule = rules.find(({ id }) => id === origin.rule);
  const other = rules.find(({ id }) => id === origin.otherRule);
  return [
    rule ? say(originWords.source, language, { source: rule.source }) : null,
    other ? say(originWords.shorterRule, language, { other: printRuleLength(other.length, language) }) : null,
    doubt ? doubtWords[doubt][language].replace('{zone}', zoneAssumed ?? '') : null,
    kind === 'safety-report' ? say(originWords.notLegalAdvice, language) : null,
  ].filter((remark) => remark !== null);
}

const day = 86_400_000;

/** A time of the past, short: '18:02' today, 'yesterday 18:02', else with its date. */
export function printPast(at: Instant, now: Instant, zone: string, language: Language): string {
  const dayOf = (instant: Instant) => Math.floor((instant + offsetAt(instant, zone)) / day);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  const ago = dayOf(now) - dayOf(at);
  if (ago === 0) return time;
  return ago === 1 ? say(popupWords.yesterday, language, { time }) : printTime(at, language, zone);
}
