import { expect, test } from 'vitest';
import type { Request } from '#lib/core/messages/protocol.ts';
import { buildShelf, fillFromShelf, findOnShelf } from '#lib/core/templates/shelf.ts';
import { approveTemplate } from '#lib/core/templates/standing.ts';
import type { Template } from '#lib/core/templates/template.ts';
import { inventedTemplate } from './invented-template.ts';

const habits = { favourites: [], recent: [], today: '2026-11-22' };
const calm: Request<'findTemplates'>['conversation'] = {
  buyerTexts: [],
  marketplace: 'DE',
  level: 'calm',
  isBrakeLifted: false,
  writesTo: 'buyer',
  role: 'agent',
};

const routine = inventedTemplate();
const holding = inventedTemplate({
  id: 'own-hold',
  use: 'holding',
  title: { en: 'We look into it', zh: '正在处理' },
  asks: [],
});
const crisis = inventedTemplate({
  id: 'own-crisis',
  use: 'crisis',
  title: { en: 'Final word', zh: '最终答复' },
  asks: [],
  blanks: [],
  texts: { en: 'We refund it today.' },
});
const all = [crisis, routine, holding];

async function find(templates: readonly Template[], query: string, conversation: object = {}, own: object = {}) {
  const request = { query, folder: null, conversation: { ...calm, ...conversation } };
  return findOnShelf(await buildShelf(templates), request, { ...habits, ...own });
}
const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);

test('what fits the question comes first, and the buyer’s language is named', async () => {
  const found = await find(all, '', { buyerTexts: ['Die Lampe funktioniert nicht, können Sie mir bitte helfen?'] });
  expect(found.rows[0]).toMatchObject({ id: 'own-lamp', answers: 'defective' });
  expect(found.buyerLanguage).toBe('de');
});

test('in a red conversation holding texts come first and routine ones are locked', async () => {
  const found = await find(all, '', { level: 'red' });
  expect(found.rows.map(({ id, lock }) => [id, lock])).toEqual([
    ['own-hold', null],
    ['own-crisis', 'not-approved'],
    ['own-lamp', 'brake'],
  ]);
  const lifted = await find(all, '', { level: 'red', isBrakeLifted: true });
  expect(lifted.rows.find(({ id }) => id === 'own-lamp')?.lock).toBeNull();
});

test.each([
  ['flick', ['own-lamp']],
  ['闪烁', ['own-lamp']],
  ['電球', ['own-lamp', 'own-hold']],
  ['最终', ['own-crisis']],
  ['nothing of that sort', []],
])('typed words find across languages: %s', async (query, expected) => {
  expect(idsOf(await find(all, query)).sort()).toEqual([...expected].sort());
});

test('favourites and recent ones come before the rest', async () => {
  const one = inventedTemplate({ id: 'a-one', asks: [] });
  const two = inventedTemplate({ id: 'b-two', asks: [] });
  expect(idsOf(await find([one, two], '', {}, { favourites: ['b-two'] }))[0]).toBe('b-two');
});

test('a template of another marketplace or addressee is not offered', async () => {
  const toAmazon = inventedTemplate({ id: 'claim', to: 'amazon' });
  const japan = inventedTemplate({ id: 'japan', marketplaces: ['JP'] });
  expect(idsOf(await find([toAmazon, japan, routine], ''))).toEqual(['own-lamp']);
});

test('an approval holds for the exact text only, and not after its end', async () => {
  const approved = await approveTemplate(crisis, 'Lin', 1);
  const edited = { ...approved, texts: { en: 'We refund it tomorrow.' } };
  const expired = { ...approved, expiresOn: '2026-11-21' };
  const standing = async (template: Template) => (await find([template], '')).rows[0]?.standing;
  expect(await standing(approved)).toBe('approved');
  expect(await standing(edited)).toBe('changed-since-approval');
  expect(await standing(expired)).toBe('expired');
});

test('a crisis text needs a supervisor and a reason, and in a safety case the question about the insurer', async () => {
  const shelf = await buildShelf([await approveTemplate(crisis, 'Lin', 1)]);
  const lock = (signOff?: object, safetyCase = false) =>
    fillFromShelf(
      shelf,
      {
        id: 'own-crisis',
        language: 'en',
        beside: 'zh',
        facts: {},
        typed: {},
        conversation: { ...calm, buyerTexts: [], level: 'red' },
        context: { safetyCase },
        signOff: signOff as never,
      },
      habits.today,
    )?.lock;
  const signed = { supervisor: 'Mia', reason: 'agreed by phone', insurer: null };
  expect(lock()).toBe('crisis-needs-supervisor');
  expect(lock({ ...signed, reason: ' ' })).toBe('crisis-needs-supervisor');
  expect(lock(signed)).toBeNull();
  expect(lock(signed, true)).toBe('crisis-needs-supervisor');
  expect(lock({ ...signed, insurer: 'yes' }, true)).toBeNull();
});
