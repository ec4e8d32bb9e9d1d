import { expect, test } from 'vitest';
import { editDeadline } from '#lib/core/deadlines/change.ts';
import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { endDeadline, mergePlan } from '#lib/core/deadlines/merge.ts';
import type { Plan, PlannedDeadline } from '#lib/core/deadlines/planned.ts';
import { day, deadline, hour, noon } from './samples.ts';

const planned = (more: Partial<PlannedDeadline> = {}): PlannedDeadline => ({
  ...{ kind: 'respond-to-claim', at: noon + day, startAt: null, occasion: `page:${noon + day}`, doubt: null },
  origin: { from: 'page', rule: null, otherRule: null },
  ...{ zoneAssumed: null, priority: 'A', endsQuietly: false, quote: null },
  ...more,
});

const byRule = (more: Partial<PlannedDeadline> = {}) =>
  planned({ occasion: 'claim', origin: { from: 'rule', rule: 'claim-48h', otherRule: null }, ...more });

const plan = (running: PlannedDeadline[], more: Partial<Plan> = {}): Plan => ({
  ...{ running, over: [], isComplete: true, ...more },
});

const context = { now: noon, newId: () => 'new', subject: 's', store: 'Cobalt', marketplace: 'US', practice: false };

const merge = (known: Deadline[], given: Plan) => mergePlan(known, given, context).map((one) => one.deadline);

const known = (more: Partial<Deadline> = {}) =>
  deadline({ kind: 'respond-to-claim', origin: { from: 'page', rule: null, otherRule: null }, ...more });

test('nothing known: a clock is made', () => {
  expect(merge([], plan([planned()]))).toMatchObject([{ id: 'new', state: 'running', generation: 1, at: noon + day }]);
});

test('read again: the same clock, its reminders untouched', () => {
  expect(merge([known()], plan([planned()]))).toMatchObject([{ id: 'd', generation: 1, readAt: noon }]);
});

test("the page's date moved: the same clock, reminders anew", () => {
  expect(merge([known()], plan([planned({ at: noon + 3 * day })]))).toMatchObject([
    { id: 'd', at: noon + 3 * day, generation: 2, knownAt: noon },
  ]);
});

test("a reading that only knows the rule does not replace the page's date", () => {
  expect(merge([known()], plan([byRule({ at: noon + hour })]))).toMatchObject([
    { at: noon + day, origin: { from: 'page' } },
  ]);
});

test("the page's date replaces the rule, also when it is later", () => {
  const counted = known({ origin: { from: 'rule', rule: 'claim-48h', otherRule: null }, at: noon + hour });
  expect(merge([counted], plan([planned()]))).toMatchObject([{ at: noon + day, origin: { from: 'page' } }]);
});

test('a time set by hand is moved by no reading', () => {
  const edited = editDeadline(known(), noon + 2 * hour, 'Ada', noon);
  expect(merge([edited], plan([planned({ at: noon + 3 * day })]))).toMatchObject([
    { at: noon + 2 * hour, origin: { from: 'person' }, by: 'Ada' },
  ]);
});

test('counted from the first sight: reading it again later does not give more time', () => {
  const counted = known({ origin: { from: 'rule', rule: 'claim-48h', otherRule: null }, at: noon + 40 * hour });
  expect(merge([counted], plan([byRule({ at: noon + 48 * hour, doubt: 'start-not-shown' })]))[0]?.at).toBe(
    noon + 40 * hour,
  );
});

test.each([
  ['the same date', noon + day, 0],
  ['hours away, as when another zone was assumed', noon + day + 9 * hour, 0],
  ['a new date', noon + 4 * day, 1],
])('ended by a person, read again with %s', (_name, at, made) => {
  const ended = endDeadline(known(), 'done', noon, 'Ada');
  expect(merge([ended], plan([planned({ at, occasion: `page:${at}` })]))).toHaveLength(made);
});

test.each([
  ['done', 0],
  ['dismissed', 0],
  ['claim-opened', 0],
  ['answered', 1],
  ['no-response-needed', 1],
] as const)('ended as %s, shown running again by a later reading: %i new', (how, made) => {
  const ended = endDeadline(deadline({ occasion: 'at:1' }), how, noon);
  const again = planned({ kind: 'answer-buyer', occasion: 'at:1' });
  expect(merge([ended], plan([again]))).toHaveLength(made);
  expect(merge([ended], plan([{ ...again, occasion: 'at:2' }]))).toHaveLength(1);
});

test('over: ended by a complete reading, asked about after a partial one', () => {
  const over = [{ kind: 'respond-to-claim', how: 'closed' }] as const;
  expect(merge([known()], plan([], { over }))).toMatchObject([{ state: 'ended', ending: { how: 'closed', by: null } }]);
  expect(merge([known()], plan([], { over, isComplete: false }))).toMatchObject([
    { state: 'running', missingSince: noon },
  ]);
});

test('shown again after it was missing: nobody is asked any more', () => {
  expect(merge([known({ missingSince: noon })], plan([planned()]))).toMatchObject([{ missingSince: null }]);
});
