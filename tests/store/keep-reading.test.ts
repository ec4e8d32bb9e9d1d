import { expect, test } from 'vitest';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { markDone } from '#lib/store/change-deadline.ts';
import { listRunning } from '#lib/store/clocks.ts';
import { keepReading } from '#lib/store/keep-reading.ts';
import { readGlance } from '#lib/store/read.ts';
import { claim, claimList, conversation, day, hour, message, noon, reading } from '../core/deadlines/samples.ts';
import { freshDatabase } from './fresh-database.ts';

const address = 'https://sellercentral.amazon.com/gp/guarantee-claims/home.html?order=902-1234567-1234567';

function openShop(store = 'Cobalt') {
  const database = freshDatabase();
  const read = (seen: PageReading, now = noon, where = store) =>
    database.change((tables) =>
      keepReading(
        tables,
        { store: where, address, reading: seen, verdict: null, practice: false },
        { now, newId: () => crypto.randomUUID(), rules: deadlineRules },
      ),
    );
  const running = () => database.change((tables) => listRunning(tables));
  return { ...database, read, running };
}

const waiting = conversation([message('buyer', 'Where is it?', 3)]);
const answered = conversation([message('buyer', 'Where is it?', 3), message('seller', 'On its way.', 1)]);

test('two tabs that read one conversation and one claim at once make one clock each', async () => {
  const { read, running } = openShop();
  const both = reading({ conversation: waiting, claims: [claim({ respondBy: noon + day })] });
  await Promise.all([read(both), read(both)]);
  expect((await running()).map(({ kind }) => kind).sort()).toEqual(['answer-buyer', 'respond-to-claim']);
});

test('two stores never share a clock, even for the same order', async () => {
  const { read, running } = openShop();
  await read(reading({ conversation: waiting }), noon, 'Cobalt');
  await read(reading({ conversation: waiting }), noon, 'Nordlicht');
  await read(reading({ conversation: answered }), noon, 'Nordlicht');
  expect((await running()).map(({ store }) => store)).toEqual(['Cobalt']);
});

test('a conversation first known by its order is the same once its case id is shown', async () => {
  const { read, running } = openShop();
  await read(reading({ conversation: { ...waiting, conversationId: null } }));
  await read(reading({ conversation: waiting }));
  expect(await running()).toMatchObject([{ conversationId: waiting.conversationId, orderId: waiting.orderIds[0] }]);
});

test('a claim read without its day of filing is the one that is known', async () => {
  const { read, running } = openShop();
  await read(claimList([claim({ filedOn: '2026-11-19' })]));
  await read(reading({ page: 'claim', claims: [claim({ marketplace: null, respondBy: noon + 5 * hour })] }));
  expect(await running()).toMatchObject([{ kind: 'respond-to-claim', at: noon + 5 * hour, marketplace: 'US' }]);
});

test('a complete reading that shows an answer ends the clock, a partial one asks', async () => {
  const { read, running } = openShop();
  await read(reading({ conversation: waiting }));
  await read(reading({ conversation: { ...answered, loaded: { shown: 2, about: 9 } } }));
  expect(await running()).toMatchObject([{ kind: 'answer-buyer', missingSince: noon }]);
  await read(reading({ conversation: answered }));
  expect(await running()).toEqual([]);
});

test('what a person has ended does not come back with a stale page', async () => {
  const { read, running, change } = openShop();
  await read(reading({ conversation: waiting }));
  const [clock] = await running();
  await change((tables) => markDone(tables, { id: clock?.id ?? '', by: 'Ada' }, { now: noon, newId: () => 'n' }));
  await read(reading({ conversation: waiting }), noon + hour);
  expect(await running()).toEqual([]);
});

test('a claim absent from a complete list is asked about, from a partial one nothing follows', async () => {
  const { read, running } = openShop();
  const other = claim({ orderId: '902-7654321-7654321', respondBy: noon + day });
  await read(claimList([claim({ respondBy: noon + day }), other]));
  await read(claimList([other], { complete: false }), noon + hour);
  expect((await running()).map(({ missingSince }) => missingSince)).toEqual([null, null]);
  await read(claimList([other]), noon + 2 * hour);
  const asked = (await running()).filter(({ missingSince }) => missingSince !== null);
  expect(asked.map(({ orderId }) => orderId)).toEqual(['902-1234567-1234567']);
});

test('a list is remembered with its time and completeness, and no id is in its address', async () => {
  const { read, name } = openShop();
  await read(claimList([]));
  await read(claimList([], { complete: false, about: 30 }), noon + hour);
  expect((await readGlance(name)).lists).toMatchObject([
    {
      ...{ store: 'Cobalt', page: 'claim-list', readAt: noon + hour, complete: false, completeAt: noon, about: 30 },
      address: 'https://sellercentral.amazon.com/gp/guarantee-claims/home.html',
    },
  ]);
});

test('the list beside an open conversation is remembered as the inbox', async () => {
  const { read, name } = openShop();
  await read(reading({ conversation: waiting, list: { tab: null, shown: 8, about: 30, complete: false } }));
  expect((await readGlance(name)).lists).toMatchObject([{ page: 'inbox', shown: 8, about: 30, complete: false }]);
});

test('an address that is none of Seller Central is not kept', async () => {
  const { change, running } = openShop();
  const asked = { store: 'Cobalt', reading: reading({ conversation: waiting }), verdict: null, practice: false };
  await change((tables) =>
    keepReading(
      tables,
      { ...asked, address: 'javascript:alert(1)' },
      { now: noon, newId: () => crypto.randomUUID(), rules: deadlineRules },
    ),
  );
  expect(await running()).toMatchObject([{ address: null }]);
});
