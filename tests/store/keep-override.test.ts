import { expect, test } from 'vitest';
import { look } from '#lib/store/database.ts';
import { type AskedOverride, keepOverride } from '#lib/store/keep-override.ts';
import { forgetBuyer } from '#lib/store/purge.ts';
import { countingIds, freshDatabase } from './fresh-database.ts';

const ids = {
  store: 'Cobalt US',
  marketplace: 'US',
  conversationId: '5eed1111-1111-4111-8111-111111111111',
  orderId: '902-1234567-1234567',
};
const asked: AskedOverride = {
  ...ids,
  kind: 'brake-lifted',
  role: 'agent',
  template: null,
  insurer: null,
  by: 'Li Na',
  reason: 'the buyer meant another seller',
  supervisor: null,
};
const subject = {
  version: 1,
  id: 's',
  key: JSON.stringify(['conversation', ids.store, ids.conversationId]),
  kind: 'conversation',
  ...ids,
  filedOn: null,
  newestAt: null,
  buyerName: 'Dana',
  address: null,
  neededAt: 1,
  hold: null,
  practice: false,
} as const;

test('an override is kept as a fact; who and why go with the buyer', async () => {
  const { name, change } = freshDatabase();
  await change((tables) => tables.subjects.put(subject));
  expect(await change((tables) => keepOverride(tables, asked, { now: 5, newId: countingIds() }))).toBe(true);
  const before = await look(({ overrides, notes }) => Promise.all([overrides.list(), notes.list()]), name);
  expect(before[0]).toMatchObject([{ subject: 's', kind: 'brake-lifted', role: 'agent', at: 5 }]);
  expect(before[1]).toMatchObject([{ text: 'Li Na', reason: 'the buyer meant another seller', neededAt: 5 }]);

  await change((tables) => forgetBuyer(tables, ids, 6));
  const after = await look(({ overrides, notes }) => Promise.all([overrides.list(), notes.list()]), name);
  expect(after.map((records) => records.length)).toEqual([1, 0]);
  expect(JSON.stringify(after[0])).not.toMatch(/Li Na|another seller|902-/);
});

test('without a known conversation nothing is kept', async () => {
  const { change } = freshDatabase();
  expect(await change((tables) => keepOverride(tables, asked, { now: 5, newId: countingIds() }))).toBe(false);
});
