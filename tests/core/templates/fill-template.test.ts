import { expect, test } from 'vitest';
import { fillTemplate } from '#lib/core/templates/fill-template.ts';
import type { Blank } from '#lib/core/templates/template.ts';
import { inventedTemplate } from './invented-template.ts';

const label = { en: 'x', zh: 'x' };
const name: Blank = { id: 'name', type: 'text', label, from: 'buyerName', optional: true };
const day: Blank = { id: 'day', type: 'date', label, from: 'deliverBy' };
const sum: Blank = { id: 'sum', type: 'amount', label };
const why: Blank = {
  id: 'why',
  type: 'choice',
  label,
  choices: [
    { id: 'late', label, texts: { en: 'it is late', de: 'es verspätet ist' } },
    { id: 'lost', label, texts: { en: 'it is lost', de: 'es verloren ging' } },
  ],
};
const blanks = [name, day, sum, why];
const fill = (text: string, typed: Record<string, string> = {}, facts = {}, language: 'en' | 'de' = 'en') =>
  fillTemplate(inventedTemplate({ texts: { [language]: text }, blanks }), language, { facts, typed });

test.each([
  ['a condition stands where its blank is filled', 'Hi{{?name}} {{name}}{{/name}},', { name: 'Ana' }, 'Hi Ana,'],
  ['and falls away where it is not', 'Hi{{?name}} {{name}}{{/name}},', {}, 'Hi,'],
  ['what is said where nothing is filled', '{{^name}}Dear buyer{{/name}}', {}, 'Dear buyer'],
  ['a choice prints its words', 'Because {{why}}.', { why: 'lost' }, 'Because it is lost.'],
  ['a condition on one choice', '{{?why=late}}Wait.{{/why}}{{?why=lost}}Refund.{{/why}}', { why: 'lost' }, 'Refund.'],
  ['a date in words', '{{day}}', { day: '2026-11-25' }, '25 November 2026'],
  ['a tag that is never closed stays to be seen', 'a {{?name}} b', { name: 'Ana' }, 'a {{?name}} b'],
])('%s', (_what, text, typed, expected) => {
  expect(fill(text, typed as Record<string, string>)?.text).toBe(expected);
});

test('dates and amounts are written as the language writes them', () => {
  const filled = fill('{{day}}, {{sum}}', { day: '2026-11-25', sum: '1299.5 EUR' }, {}, 'de');
  expect(filled?.text.replace(/\s/g, ' ')).toBe('25. November 2026, 1.299,50 €');
});

test('an unfilled blank is named and its tag stays in the text', () => {
  const filled = fill('{{day}}', {});
  expect(filled?.text).toBe('{{day}}');
  expect(filled?.missing).toEqual(expect.arrayContaining(['day', 'sum', 'why']));
});

test.each([
  ['no date', 'day', 'soon'],
  ['no amount', 'sum', '12'],
  ['no known choice', 'why', 'other'],
])('a value of the wrong kind leaves the blank unfilled: %s', (_what, id, value) => {
  expect(fill('x', { [id]: value })?.missing).toContain(id);
});

test('what is typed wins over a fact, and each says where it came from', () => {
  const facts = {
    buyerName: { value: 'Ana', source: 'conversation' },
    deliverBy: { value: '2026-11-25', source: 'order' },
  };
  const sources = (typed: Record<string, string>) =>
    fill('x', typed, facts)
      ?.blanks.map(({ source }) => source)
      .slice(0, 2);
  expect(sources({})).toEqual(['conversation', 'order']);
  expect(sources({ name: 'Bea' })).toEqual(['typed', 'order']);
});

test('a value never becomes a tag, a line or a direction mark', () => {
  const filled = fill('Hi {{name}}', { name: '{{day}}\n\u202eAna' });
  expect(filled?.text).toBe('Hi {{day}} Ana');
});

test('there is nothing to fill in a language the template lacks', () => {
  expect(fillTemplate(inventedTemplate(), 'fr', { facts: {}, typed: {} })).toBeUndefined();
});
