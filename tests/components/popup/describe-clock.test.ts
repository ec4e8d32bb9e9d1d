import { expect, test } from 'vitest';
import { sayRemarks, sayState } from '#components/popup/describe-clock.ts';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import { showClock } from '#lib/store/clocks.ts';
import { deadline } from '#tests/core/deadlines/samples.ts';

type Changes = Parameters<typeof deadline>[0];
const clock = (changes: Changes) => showClock(deadline(changes), undefined, undefined);
const stateOf = (changes: Changes) => sayState(clock(changes), deadlineRules, 'en');
const remarksOn = (changes: Changes) => sayRemarks(clock(changes), deadlineRules, 'en').join('\n');

const rule = (id: string) => ({ from: 'rule', rule: id, otherRule: null }) as const;
const page = { from: 'page', rule: null, otherRule: null } as const;

test('a clock to act before a claim says that it was answered and why it runs on', () => {
  const acting = { kind: 'act-before-claim', origin: rule('act-48h') } as const;
  expect(stateOf({ ...acting, endsQuietly: true })).toEqual(['answered, kept in case a claim follows']);
  expect(stateOf(acting)).toEqual([]);
});

test.each<[string, Changes, boolean]>([
  ['a claim counted by rule', { kind: 'respond-to-claim', marketplace: null, origin: rule('claim-48h') }, true],
  [
    'an appeal, whose days are those of a calendar',
    { kind: 'appeal', marketplace: null, origin: rule('appeal-30d') },
    true,
  ],
  [
    'a claim whose marketplace is known',
    { kind: 'respond-to-claim', marketplace: 'US', origin: rule('claim-48h') },
    false,
  ],
  ['a claim with a date on the page', { kind: 'respond-to-claim', marketplace: null, origin: page }, false],
  ['an answer, the same everywhere', { kind: 'answer-buyer', marketplace: null, origin: rule('answer-24h') }, false],
])('without a marketplace %s says what was assumed', (_what, changes, isSaid) => {
  expect(remarksOn(changes).includes('No marketplace shown')).toBe(isSaid);
  expect(stateOf(changes)).toEqual(isSaid ? ['not certain'] : []);
});
