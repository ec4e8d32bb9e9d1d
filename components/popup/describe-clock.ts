import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { DeadlineRule, RuleLength } from '#lib/core/deadlines/rules.ts';
import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { deadlineKindWords, doubtWords, originWords, ruleLengthWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';

/** An order's number with its middle masked, so that nobody reads it over a shoulder: '902-…4567'. */
export function maskOrder(orderId: string): string {
  return orderId.length > 8 ? `${orderId.slice(0, 4)}…${orderId.slice(-4)}` : orderId;
}

/** The order, masked, else the buyer's name; null where neither is known. */
export function whomOf({ orderId, buyerName }: Clock): string | null {
  return orderId ? maskOrder(orderId) : buyerName;
}

/** The clock in two or three words, for labels: 'A-to-z claim, 902-…4567'. */
export function nameClock(clock: Clock, language: Language): string {
  return [say(deadlineKindWords[clock.kind], language), whomOf(clock)].filter(Boolean).join(', ');
}

/** '48 h', '30 calendar days', '2 business days'. */
export function printRuleLength(length: RuleLength, language: Language): string {
  if ('hours' in length) return say(ruleLengthWords.hours, language, { count: length.hours });
  if ('days' in length) return say(ruleLengthWords.days, language, { count: length.days });
  return say(ruleLengthWords.businessDays, language, { count: length.businessDays });
}

/** When it ends and where that time came from, in the agent's own zone. */
export function sayOrigin(clock: Clock, rules: readonly DeadlineRule[], { language, full }: TimePrinter): string {
  const { kind, at, startAt, origin } = clock;
  const time = full(at);
  const rule = rules.find(({ id }) => id === origin.rule);
  if (kind === 'answer-buyer' && startAt !== null)
    return say(originWords.unansweredSince, language, { time: full(startAt), until: time });
  if (origin.from !== 'rule') return say(originWords[origin.from], language, { time });
  if (!rule) return say(originWords.oldRule, language, { time });
  const blanks = { time, date: rule.sourceDate, length: printRuleLength(rule.length, language) };
  return say(origin.otherRule ? originWords.ruleOfTwo : originWords.rule, language, blanks);
}

/** A zone beside the agent's own in which a time is told. */
export interface NamedZone {
  readonly name: string;
  readonly zone: string;
}

/** The marketplace's zone and Beijing's, without those in which the clock on the wall shows the same as the agent's. */
export function otherZones({ at, marketplace }: Clock, { language, full }: TimePrinter): NamedZone[] {
  const known = findMarketplace(marketplace);
  const market = known && { name: say(popupWords.zoneMarketplace, language, { code: known.code }), zone: known.zone };
  const beijing = { name: say(popupWords.zoneBeijing, language), zone: 'Asia/Shanghai' };
  const own = full(at);
  return [...(market ? [market] : []), beijing].filter(({ zone }) => full(at, zone) !== own);
}

/** Counted without knowing the marketplace, though a rule of its kind asks for it: by country, or by days of a calendar. */
function assumesMarketplace({ kind, marketplace, origin }: Clock, rules: readonly DeadlineRule[]): boolean {
  const ofKind = rules.filter((rule) => rule.kind === kind);
  const matters = ofKind.some(({ marketplaces, length }) => marketplaces !== 'all' || !('hours' in length));
  return origin.from === 'rule' && marketplace === null && matters;
}

/** What a row says after its time in a word or two: that it is answered, that it is less than certain. */
export function sayState(clock: Clock, rules: readonly DeadlineRule[], language: Language): string[] {
  const isUncertain = clock.doubt !== null || assumesMarketplace(clock, rules);
  return [
    ...(clock.endsQuietly ? [say(originWords.answeredAlready, language)] : []),
    ...(isUncertain ? [say(originWords.uncertain, language)] : []),
  ];
}

/** What a person should know about the time: its source, what disagrees, and what is in doubt. */
export function sayRemarks(clock: Clock, rules: readonly DeadlineRule[], language: Language): string[] {
  const { origin, doubt, zoneAssumed, kind } = clock;
  const rule = rules.find(({ id }) => id === origin.rule);
  const other = rules.find(({ id }) => id === origin.otherRule);
  return [
    rule ? say(originWords.source, language, { source: rule.source }) : null,
    other ? say(originWords.shorterRule, language, { other: printRuleLength(other.length, language) }) : null,
    assumesMarketplace(clock, rules) ? say(originWords.marketplaceAssumed, language) : null,
    doubt ? doubtWords[doubt][language].replace('{zone}', zoneAssumed ?? '') : null,
    kind === 'safety-report' ? say(originWords.notLegalAdvice, language) : null,
  ].filter((remark) => remark !== null);
}

const day = 86_400_000;

/** A time near now, short: '18:02' today, 'yesterday 18:02', else with its date. */
export function printNear(at: Instant, now: Instant, { language, clock, full, day: dayOf }: TimePrinter): string {
  if (dayOf(at) === dayOf(now)) return clock(at);
  return dayOf(at) === dayOf(now - day) ? say(popupWords.yesterday, language, { time: clock(at) }) : full(at);
}
