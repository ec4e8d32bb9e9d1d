import { expect, test } from 'vitest';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import { acknowledge } from '#lib/store/acknowledge.ts';
import { dismiss } from '#lib/store/change-deadline.ts';
import { deleteEverything, exportEverything, restoreEverything } from '#lib/store/everything.ts';
import { keepReading } from '#lib/store/keep-reading.ts';
import { forgetBuyer, purge, wipePractice } from '#lib/store/purge.ts';
import { startDeadline } from '#lib/store/start-deadline.ts';
import { claim, conversation, day, hour, message, noon, reading } from '../core/deadlines/samples.ts';
import { countingIds, freshDatabase } from './fresh-database.ts';

/** Everything personal that the samples put in: none of it may be left. */
const ofBuyer = /Marlowe|902-1234567-1234567|0b6f3a52|burned|private note|neighbour|sellercentral/;
const personal = new RegExp(`Ada|${ofBuyer.source}`);

const verdict = {
  ...{ level: 'red', priority: 'A', families: ['injury'], why: { en: '', zh: '' }, firstStep: { en: '', zh: '' } },
  ...{ alerts: [], amount: null, notes: [], course: [], hint: false },
  ultimatum: { text: 'burned, answer in 48 hours', hours: 48 },
} as never;

async function openShop({ practice = false, store = 'Cobalt' } = {}) {
  const database = freshDatabase();
  const writing = { now: noon, newId: () => crypto.randomUUID() };
  const seen = reading({
    conversation: conversation([message('buyer', 'It burned my hand.', 3)]),
    claims: [claim({ respondBy: noon + day })],
  });
  const address = 'https://sellercentral.amazon.com/messaging/inbox?cc=0b6f3a52-0000-4000-8000-000000000001';
  const asked = { store, address, reading: seen, verdict, practice };
  await database.change((tables) => keepReading(tables, asked, { ...writing, rules: deadlineRules }));
  const ids = { store, marketplace: 'US', conversationId: null, orderId: '902-1234567-1234567' };
  const start = { ...ids, kind: 'other', startAt: null, at: noon + hour, address: null, by: 'Ada', practice } as const;
  const started = await database.change((tables) =>
    startDeadline(tables, { ...start, note: 'private note' }, { ...writing, rules: deadlineRules }),
  );
  const id = started.clock?.id ?? '';
  const own = { ...start, orderId: null, note: null, at: noon + 2 * hour };
  await database.change((tables) => startDeadline(tables, own, { ...writing, rules: deadlineRules }));
  await database.change((tables) => acknowledge(tables, { ...ids, by: 'Ada' }, writing));
  await database.change((tables) => dismiss(tables, { id, by: 'Ada', reason: 'the neighbour has it' }, writing));
  return database;
}

test('what was put in is there to begin with', async () => {
  const { name } = await openShop();
  expect(await exportEverything(noon, name)).toMatch(personal);
});

test('once its time is up nothing personal is found anywhere, and the facts stay', async () => {
  const { name, change } = await openShop();
  expect(await change((tables) => purge(tables, 30, noon + 30 * day))).toBe(0);
  expect(await exportEverything(noon, name)).toMatch(personal);
  await change((tables) => purge(tables, 30, noon + 33 * day));
  const left = await exportEverything(noon, name);
  expect(left).not.toMatch(personal);
  const { records } = JSON.parse(left);
  expect(records.deadlines.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
    'act-before-claim',
    'answer-buyer',
    'other',
    'other',
    'respond-to-claim',
    'ultimatum',
  ]);
  expect(records.conversations).toMatchObject([{ level: 'red', families: ['injury'] }]);
});

test('a hold keeps the personal part', async () => {
  const { name, change } = await openShop();
  await change(async (tables) => {
    for (const subject of await tables.subjects.list())
      await tables.subjects.put({ ...subject, hold: { reason: 'insurer', by: 'Ada', at: noon } });
    await purge(tables, 30, noon + 90 * day);
  });
  expect(await exportEverything(noon, name)).toMatch(personal);
});

test("'forget this buyer' deletes at once, in this store alone, and ends the clocks", async () => {
  const { name, change } = await openShop();
  const who = { orderId: '902-1234567-1234567', conversationId: null };
  expect(await change((tables) => forgetBuyer(tables, { store: 'Nordlicht', ...who }, noon))).toBe(0);
  expect(await change((tables) => forgetBuyer(tables, { store: 'Cobalt', ...who }, noon))).toBe(2);
  const left = await exportEverything(noon, name);
  expect(left).not.toMatch(ofBuyer);
  const states = JSON.parse(left).records.deadlines.map((one: { ending: { how: string } | null }) => one.ending?.how);
  expect(new Set(states)).toEqual(new Set(['forgotten', 'dismissed', 'claim-opened', undefined]));
});

test('practice is wiped as if it had never been, and only practice', async () => {
  const practice = await openShop({ practice: true });
  await practice.change(wipePractice);
  const { records } = JSON.parse(await exportEverything(noon, practice.name));
  expect(Object.values(records).flat()).toEqual([]);
  const real = await openShop();
  const before = await exportEverything(noon, real.name);
  await real.change(wipePractice);
  expect(await exportEverything(noon, real.name)).toBe(before);
});

test('an export is taken back whole, and what does not parse is set aside', async () => {
  const { name } = await openShop();
  const text = await exportEverything(noon, name);
  const { name: other } = freshDatabase();
  const writing = { now: noon, newId: countingIds() };
  expect(await restoreEverything(text, writing, other)).toMatchObject({ setAside: 0 });
  expect(await exportEverything(noon, other)).toBe(text);
  const broken = text.replace('"kind": "ultimatum"', '"kind": "unheard of"');
  expect(await restoreEverything(broken, writing, freshDatabase().name)).toMatchObject({ setAside: 1 });
  await expect(restoreEverything('{"product":"other"}', writing, other)).rejects.toThrow();
});

test('everything is deleted', async () => {
  const { name } = await openShop();
  await deleteEverything(name);
  const { records } = JSON.parse(await exportEverything(noon, name));
  expect(Object.values(records).flat()).toEqual([]);
});
