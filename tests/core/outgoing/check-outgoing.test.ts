import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkOutgoing } from '#lib/core/outgoing/check-outgoing.ts';
import { definitions } from '#lib/core/outgoing/definitions.ts';
import { type OutgoingContext, outgoingRules } from '#lib/core/outgoing/finding.ts';

interface Line extends OutgoingContext {
  readonly id: string;
  readonly text: string;
  readonly rules?: readonly string[];
}

const readLines = (name: string): Line[] =>
  readFileSync(`tests/fixtures/outgoing/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const rulesOf = (text: string, context: OutgoingContext = {}) => checkOutgoing(text, context).map(({ rule }) => rule);

test('every bad line of the labelled set is found', () => {
  const missed = readLines('bad').filter(({ text, rules = [], ...context }) =>
    rules.some((rule) => !(rulesOf(text, context) as string[]).includes(rule)),
  );
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('no good line of the labelled set is disturbed', () => {
  const disturbed = readLines('good').filter(({ text, ...context }) => rulesOf(text, context).length > 0);
  expect(disturbed.map(({ id }) => id)).toEqual([]);
});

test('one fault is reported under one rule: lines that name all they break get no other', () => {
  const exact = readLines('bad').filter(({ id }) => /^(?:fourth|fifth|sixth)-/.test(id));
  const unlike = exact.filter(({ text, rules = [], ...context }) => {
    const found = new Set<string>(rulesOf(text, context));
    return found.size !== rules.length || rules.some((rule) => !found.has(rule));
  });
  expect(exact.length).toBeGreaterThan(0);
  expect(unlike.map(({ id }) => id)).toEqual([]);
});

test('only an Amazon document lets a rule block, and what is reported says so', () => {
  const emoji = checkOutgoing('Done 🙂')[0];
  expect(emoji).toMatchObject({ rule: 'emoji', level: 'warn' });
  expect(emoji?.source).toContain('reported, not confirmed');
  expect(checkOutgoing('Write to help@shop-example.com')[0]).toMatchObject({ rule: 'email', level: 'block' });
  const standings = outgoingRules.map((rule) => definitions[rule].standing);
  expect(new Set(standings)).toEqual(new Set(['amazon', 'reported', 'own']));
});

test('a playbook may soften a block, and cannot make a reported rule block', () => {
  const effects = { email: 'warn', emoji: 'block' } as const;
  expect(checkOutgoing('a@shop-example.com', { effects })[0]?.level).toBe('warn');
  expect(checkOutgoing('Done 🙂', { effects })[0]?.level).toBe('warn');
});

test.each([
  ['Écrivez à ＳＡＶ＠maison-lumiere.fr, merci de tout cœur', 'ＳＡＶ＠maison-lumiere.fr'],
  ['いつも😊 info＠akari－store．com まで', 'info＠akari－store．com'],
  ['a\u200bb: sup\u200bport@luzhogar.es', 'sup\u200bport@luzhogar.es'],
])('offsets are those of the text as written: %s', (text, quote) => {
  const found = checkOutgoing(text).find(({ rule }) => rule === 'email');
  expect(found && text.slice(found.start, found.end)).toBe(quote);
});

test('rules that lack their input are silent', () => {
  expect(rulesOf('The order 902-7654321-7654321 was refunded with 500.00 USD.')).toEqual([]);
});

test('another order, an amount above authority, a repeated text and one too long are found when the input is there', () => {
  const text = 'We have checked the parcel for order 902-7654321-7654321 and refund 120.00 USD to you today.';
  const context = {
    orderIds: ['902-1234567-1234567'],
    ceiling: { amount: 50, currency: 'USD' },
    sellerTexts: ['We have checked the parcel for order 902-7654321-7654321 and refund 12.00 USD to you today.'],
    limit: 20,
  };
  expect(rulesOf(text, context)).toEqual(
    expect.arrayContaining(['other-order-id', 'authority', 'repeated-template', 'too-long']),
  );
});

test('an admission is looked for in a safety case only', () => {
  const text = 'The fire was caused by a defect of our battery.';
  expect(rulesOf(text)).toEqual([]);
  expect(rulesOf(text, { safetyCase: true })).toEqual(['admission']);
});
