import { expect, test } from 'vitest';
import { countByRule } from '#lib/core/deadlines/count-by-rule.ts';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';

const count = (kind: Parameters<typeof countByRule>[0], marketplace: string | null, start: string) => {
  const counted = countByRule(kind, Date.parse(start), marketplace, deadlineRules);
  return counted && [new Date(counted.at).toISOString().slice(0, 16), counted.rule, counted.otherRule];
};

test.each([
  // Answer within 24 hours, weekends included (Seller Central help 202152030): Saturday to Sunday.
  ['answer-buyer', 'US', '2026-11-21T10:00Z', ['2026-11-22T10:00', 'answer-24h', null]],
  // 24 hours by the clock also on the day on which Germany puts its clocks back.
  ['answer-buyer', 'DE', '2026-10-24T22:30Z', ['2026-10-25T22:30', 'answer-24h', null]],
  // Respond and try to resolve within 48 hours of the first message (G27951, 2026-05).
  ['act-before-claim', 'JP', '2026-11-20T00:00Z', ['2026-11-22T00:00', 'act-48h', null]],
  // US: one page says 72 hours, an older copy 48: the shorter counts, the other is named.
  ['respond-to-claim', 'US', '2026-11-20T00:00Z', ['2026-11-22T00:00', 'claim-48h', 'claim-72h']],
  // DE: 48 hours against three calendar days.
  ['respond-to-claim', 'DE', '2026-11-20T00:00Z', ['2026-11-22T00:00', 'claim-48h', 'claim-3d']],
  ['respond-to-claim', 'AU', '2026-11-20T00:00Z', ['2026-11-22T00:00', 'claim-48h', null]],
  ['respond-to-claim', null, '2026-11-20T00:00Z', ['2026-11-22T00:00', 'claim-48h', null]],
  // 30 calendar days, the same wall-clock time although the offset changes (Berlin, from summer to winter time).
  ['appeal', 'DE', '2026-10-10T10:00Z', ['2026-11-09T11:00', 'appeal-30d', null]],
  // Return: authorise within 24 hours (G200708210, 2026-05).
  ['return-authorisation', 'UK', '2026-11-20T09:00Z', ['2026-11-21T09:00', 'return-24h', null]],
  // Refund within 2 business days: Friday to Tuesday.
  ['refund-after-return', 'UK', '2026-11-20T09:00Z', ['2026-11-24T09:00', 'refund-2bd', null]],
  // The same in Saudi Arabia, whose weekend is Friday and Saturday: Thursday to Monday.
  ['refund-after-return', 'SA', '2026-11-19T09:00Z', ['2026-11-23T09:00', 'refund-2bd', null]],
  // Received on a Saturday: Monday and Tuesday are the two.
  ['refund-after-return', 'US', '2026-11-21T20:00Z', ['2026-11-24T20:00', 'refund-2bd', null]],
  // Chargeback: 7 calendar days (G202145040), over the end of US summer time.
  ['chargeback', 'US', '2026-10-28T18:00Z', ['2026-11-04T19:00', 'chargeback-7d', null]],
  // Safety report: US only, 24 hours.
  ['safety-report', 'US', '2026-11-20T09:00Z', ['2026-11-21T09:00', 'safety-24h', null]],
  ['safety-report', 'DE', '2026-11-20T09:00Z', null],
  ['promise', 'US', '2026-11-20T09:00Z', null],
  ['other', 'US', '2026-11-20T09:00Z', null],
  // 8 March 2026, 02:30 does not exist in Los Angeles: an hour earlier.
  ['appeal', 'US', '2026-02-06T10:30Z', ['2026-03-08T09:30', 'appeal-30d', null]],
] as const)('%s in %s from %s', (kind, marketplace, start, expected) => {
  expect(count(kind, marketplace, start)).toEqual(expected);
});

test('every rule names its source and date, and ids are unique', () => {
  expect(deadlineRules.filter(({ source, sourceDate }) => !source || !/^\d{4}-\d{2}$/.test(sourceDate))).toEqual([]);
  expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length);
});
