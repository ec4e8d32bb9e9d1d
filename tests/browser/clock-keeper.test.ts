import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDeadline, reopenDeadline, snoozeDeadline } from '#lib/core/deadlines/change.ts';
import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { endDeadline } from '#lib/core/deadlines/merge.ts';
import { deadline, hour, noon } from '../core/deadlines/samples.ts';
import { SimulatedWorld } from './simulated-world.ts';

const numRuns = process.env.FIREBREAK_LONG ? 10_000 : 300;

/** Ten thousand sequences on a busy computer. */
const longTimeout = 120_000;

type Step = (world: SimulatedWorld) => Promise<void> | void;

const minutes = (from: number, to: number) => fc.integer({ min: from, max: to }).map((count) => count * 60_000);
const which = fc.integer({ min: 0, max: 5 }).map((count) => `d${count}`);

const step = (name: string, arbitrary: fc.Arbitrary<Step>) =>
  arbitrary.map((run) => Object.assign((world: SimulatedWorld) => run(world), { toString: () => name }) as Step);

const changing = (id: string, change: (one: Deadline, now: number) => Deadline): Step => {
  return (world) => {
    const known = world.deadlines.get(id);
    if (known) world.deadlines.set(id, change(known, world.now));
  };
};

const add = fc.tuple(which, minutes(-60, 3 * 24 * 60), fc.boolean()).map(
  ([id, ahead, endsQuietly]): Step =>
    (world) => {
      const { now } = world;
      if (!world.deadlines.has(id))
        world.deadlines.set(id, deadline({ id, at: now + ahead, endsQuietly, knownAt: now, createdAt: now }));
    },
);
const move = fc
  .tuple(which, minutes(-60, 48 * 60))
  .map(([id, ahead]) =>
    changing(id, (one, now) => (one.state === 'running' ? editDeadline(one, now + ahead, 'Ada', now) : one)),
  );
const snooze = fc
  .tuple(which, minutes(1, 120))
  .map(([id, ahead]) =>
    changing(id, (one, now) => (one.state === 'running' ? snoozeDeadline(one, now + ahead, now) : one)),
  );
const finish = which.map((id) => changing(id, (one, now) => endDeadline(one, 'done', now, 'Ada')));
const reopen = which.map((id) => changing(id, reopenDeadline));
const kill = fc.integer({ min: 0, max: 14 }).map(
  (life): Step =>
    (world) =>
      world.wake(life),
);
const wake = fc.constant<Step>((world) => world.wake());
const pass = fc.tuple(minutes(0, 10 * 60), minutes(0, 3)).map(
  ([length, delay]): Step =>
    (world) =>
      world.pass(length, delay),
);
const sleep = minutes(1, 30 * 60).map(
  (length): Step =>
    (world) =>
      world.sleep(length),
);
const closeBrowser = fc.constant<Step>((world) => world.closeBrowser());
const update = fc.constant<Step>((world) => world.loseAlarms());
const setClock = minutes(-30 * 60, 30 * 60).map(
  (by): Step =>
    (world) =>
      world.setClock(world.now + by),
);
const block = fc.boolean().map(
  (canNotify): Step =>
    (world) => {
      world.canNotify = canNotify;
    },
);

const calm = [
  step('add', add),
  step('add', add),
  step('move', move),
  step('snooze', snooze),
  step('finish', finish),
  step('reopen', reopen),
  step('kill', kill),
  step('kill', kill),
  step('wake', wake),
  step('pass', pass),
  step('pass', pass),
  step('sleep', sleep),
  step('update', update),
  step('block', block),
];
const everything = [...calm, step('close browser', closeBrowser), step('set clock', setClock)];

const run = async (steps: readonly Step[]) => {
  const world = new SimulatedWorld(noon);
  for (const one of steps) await one(world);
  await world.wake();
  return world;
};

const sequences = (steps: fc.Arbitrary<Step>[]) =>
  fc.array(fc.oneof(...steps), { minLength: 1, maxLength: 40, size: 'max' });

test(
  'whatever happens, a reminder is never early, never missing after a wake, and no clock is visible twice',
  async () => {
    await fc.assert(
      fc.asyncProperty(sequences(everything), async (steps) => {
        expect((await run(steps)).faults).toEqual([]);
      }),
      { numRuns },
    );
  },
  longTimeout,
);

test(
  'while the browser stays open and the clock is not set, nothing pops up that has not something new',
  async () => {
    await fc.assert(
      fc.asyncProperty(sequences(calm), async (steps) => {
        const seen = new Set<string>();
        const repeats = (await run(steps)).popped.filter(({ reminders }) => {
          const hasNews = reminders.some((id) => !seen.has(id));
          for (const id of reminders) seen.add(id);
          return !hasNews;
        });
        expect(repeats).toEqual([]);
      }),
      { numRuns },
    );
  },
  longTimeout,
);

test('what was missed comes in one digest', async () => {
  const world = new SimulatedWorld(noon);
  for (const id of ['a', 'b', 'c']) world.deadlines.set(id, deadline({ id, at: noon + 2 * hour, knownAt: noon }));
  await world.wake();
  world.sleep(5 * hour);
  await world.wake();
  expect(world.popped).toEqual([{ at: noon + 5 * hour, reminders: ['due:a:1:0h', 'due:b:1:0h', 'due:c:1:0h'] }]);
});

test('an alarm that Chrome dropped is made up for by the heartbeat', async () => {
  const world = new SimulatedWorld(noon);
  world.deadlines.set('a', deadline({ id: 'a', at: noon + 2 * hour, knownAt: noon }));
  await world.wake();
  world.nextAlarm = null;
  await world.pass(70 * 60_000);
  expect(world.popped.map(({ reminders }) => reminders)).toEqual([['due:a:1:1h']]);
});
