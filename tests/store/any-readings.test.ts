import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import { listRunning } from '#lib/store/clocks.ts';
import { keepReading } from '#lib/store/keep-reading.ts';
import { conversation, day, hour, message, noon, reading } from '../core/deadlines/samples.ts';
import { freshDatabase } from './fresh-database.ts';

const numRuns = process.env.FIREBREAK_LONG ? 1_000 : 60;

/** A conversation as it grows, one message an hour, and which tabs look at it when: each may show only its beginning. */
const history = fc.array(fc.constantFrom('buyer' as const, 'seller' as const), { minLength: 1, maxLength: 6 });
const looks = fc.array(fc.record({ tab: fc.nat(5), isPartial: fc.boolean() }), { maxLength: 6 });

test('whatever tabs looked before, a fresh complete reading leaves exactly the clock that is true', async () => {
  await fc.assert(
    fc.asyncProperty(history, looks, async (authors, seen) => {
      const { change } = freshDatabase();
      const messages = authors.map((from, index) => message(from, 'words', authors.length - index));
      const look = (shown: number, isPartial: boolean) => {
        const some = messages.slice(0, shown);
        const about = isPartial ? shown + 5 : null;
        const open = conversation(some, { loaded: { shown, about } });
        const asked = { store: 'Cobalt', address: '', reading: reading({ conversation: open }), verdict: null };
        const keeping = { now: noon, newId: () => crypto.randomUUID(), rules: deadlineRules };
        return change((tables) => keepReading(tables, { ...asked, practice: false }, keeping));
      };
      for (const { tab, isPartial } of seen) await look(Math.min(tab + 1, messages.length), isPartial);
      await look(messages.length, false);
      const first = messages.findIndex(
        ({ from }, index) => from === 'buyer' && !authors.slice(index).includes('seller'),
      );
      const expected = first < 0 ? [] : [(messages[first]?.at ?? 0) + day];
      const clocks = await change((tables) => listRunning(tables));
      expect(clocks.map(({ at }) => at)).toEqual(expected);
      await look(Math.max(1, messages.length - 1), false);
      const after = await change((tables) => listRunning(tables));
      expect(after.map(({ at }) => at)).toEqual(expected);
    }),
    { numRuns },
  );
}, 60_000);

test('a tab left open does not end the clock of a message it does not know', async () => {
  const { change } = freshDatabase();
  const messages = [message('buyer', 'a', 9), message('seller', 'b', 8), message('buyer', 'c', 1)];
  const look = (shown: number) =>
    change((tables) =>
      keepReading(
        tables,
        {
          ...{ store: 'Cobalt', address: '', verdict: null, practice: false },
          reading: reading({ conversation: conversation(messages.slice(0, shown)) }),
        },
        { now: noon, newId: () => crypto.randomUUID(), rules: deadlineRules },
      ),
    );
  await look(3);
  await look(2);
  expect((await change(listRunning)).map(({ at }) => at)).toEqual([noon - hour + day]);
});
