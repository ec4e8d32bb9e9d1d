import { describe, expect, test } from 'vitest';
import { findClaimState } from '#lib/core/deadlines/claim-state.ts';
import { planClaim } from '#lib/core/deadlines/plan-claim.ts';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import { claim, day, hour, noon } from './samples.ts';

const context = { now: noon, rules: deadlineRules };
const plan = (more: Parameters<typeof claim>[0], tab: string | null = null) =>
  planClaim(claim(more), tab, true, context);

test("the page's date beats every rule", () => {
  const [only] = plan({ respondBy: noon + 5 * day, filedOn: '2026-11-19' }).running;
  expect(only).toMatchObject({ kind: 'respond-to-claim', at: noon + 5 * day, origin: { from: 'page' }, doubt: null });
});

test('a zone that had to be assumed is said', () => {
  const [only] = plan({ respondBy: noon, zoneAssumed: 'America/Los_Angeles' }).running;
  expect(only).toMatchObject({ doubt: 'zone-assumed', zoneAssumed: 'America/Los_Angeles' });
});

test('without a date: the shorter rule, from the first hour of the day of filing there', () => {
  const [only] = plan({ filedOn: '2026-11-19' }).running;
  expect(only).toMatchObject({
    ...{ at: Date.UTC(2026, 10, 21, 8), doubt: 'day-only' },
    origin: { from: 'rule', rule: 'claim-48h', otherRule: 'claim-72h' },
  });
});

test('without any date: from now, and in doubt', () => {
  expect(plan({}).running[0]).toMatchObject({ at: noon + 48 * hour, doubt: 'start-not-shown' });
});

test('an option to appeal: 30 calendar days, and responding is over', () => {
  const planned = plan({ status: 'Option to appeal', filedOn: '2026-11-01' });
  expect(planned.running).toMatchObject([{ kind: 'appeal', doubt: 'decision-date-not-shown' }]);
  expect(planned.over).toEqual([{ kind: 'respond-to-claim', how: 'closed' }]);
});

test.each([
  ['Under review', 'under-review'],
  ['Closed: seller-funded', 'closed'],
])('%s ends both clocks', (status, how) => {
  expect(plan({ status })).toMatchObject({
    running: [],
    over: [
      { kind: 'respond-to-claim', how },
      { kind: 'appeal', how },
    ],
  });
});

test('a status that cannot be told counts as one to act on, unless the tab tells', () => {
  expect(plan({ status: null }).running).toHaveLength(1);
  expect(plan({ status: '???' }, 'Under review').running).toEqual([]);
});

describe('claim states in the words of the page', () => {
  test.each([
    ['Action required', 'action'],
    ['Maßnahme erforderlich', 'action'],
    ['Respond to Amazon', 'action'],
    ['需要您采取措施', 'action'],
    ['要対応', 'action'],
    ['Under review', 'review'],
    ['Response submitted', 'review'],
    ['Wird geprüft', 'review'],
    ['审核中', 'review'],
    ['Appeal under review', 'review'],
    ['Option to appeal', 'appeal'],
    ['Widerspruch ist möglich', 'appeal'],
    ['可申诉', 'appeal'],
    ['Granted: you may appeal', 'appeal'],
    ['Appeal denied', 'closed'],
    ['Claim withdrawn', 'closed'],
    ['Amazon-funded', 'closed'],
    ['Abgeschlossen', 'closed'],
    ['已关闭', 'closed'],
    ['Pending', 'unknown'],
    [null, 'unknown'],
  ])('%s: %s', (printed, state) => {
    expect(findClaimState(printed)).toBe(state);
  });
});
