import { expect, test } from 'vitest';
import { checkOutgoing } from '#lib/core/outgoing/check-outgoing.ts';
import { findLanguage } from '#lib/core/outgoing/find-language.ts';
import { fillTemplate } from '#lib/core/templates/fill-template.ts';
import { folders } from '#lib/core/templates/folders.ts';
import { shippedTemplates } from '#lib/core/templates/library/library.ts';
import { findBlankIds } from '#lib/core/templates/parse-template.ts';
import { type Blank, type Template, templateLanguages, templateSchema } from '#lib/core/templates/template.ts';

const sample = ({ id, type, choices }: Blank): string => {
  if (type === 'date') return '2026-11-25';
  if (type === 'amount') return '24.99 EUR';
  if (type === 'orderId') return '902-1234567-1234567';
  if (type === 'tracking') return '00340434161094042557';
  if (type === 'choice') return choices?.[0]?.id ?? '';
  return { buyerName: 'Marlowe', storeName: 'Nordlicht', carrier: 'DHL', days: '3-5', part: 'M4' }[id] ?? 'Nordlicht';
};

const everything = ({ blanks }: Template) => Object.fromEntries(blanks.map((blank) => [blank.id, sample(blank)]));
const required = ({ blanks }: Template) =>
  Object.fromEntries(blanks.filter(({ optional }) => !optional).map((blank) => [blank.id, sample(blank)]));

const cases = shippedTemplates.flatMap((template) =>
  templateLanguages.map((language) => [`${template.id} ${language}`, template, language] as const),
);

test('there are enough of them, each of its own id and in a known folder', () => {
  expect(shippedTemplates.length).toBeGreaterThanOrEqual(24);
  expect(new Set(shippedTemplates.map(({ id }) => id)).size).toBe(shippedTemplates.length);
  for (const { folder } of shippedTemplates) expect(Object.keys(folders)).toContain(folder);
  for (const use of ['routine', 'holding', 'crisis'])
    expect(shippedTemplates.some((one) => one.use === use)).toBe(true);
});

test.each(shippedTemplates.map((template) => [template.id, template] as const))(
  '%s: shape, seven languages, the same blanks in each, and a suggestion',
  (_id, template) => {
    expect(templateSchema.parse(template)).toEqual(template);
    expect(template.approval).toBeNull();
    const named = templateLanguages.map((language) => findBlankIds(template.texts[language] ?? '').toSorted());
    for (const ids of named) expect(ids).toEqual(template.blanks.map(({ id }) => id).toSorted());
  },
);

test.each(cases)('%s: filled, read back, in its language and clean by the check', (_name, template, language) => {
  for (const typed of [everything(template), required(template)]) {
    const filled = fillTemplate(template, language, { facts: {}, typed });
    expect(filled?.missing).toEqual([]);
    const text = filled?.text ?? '';
    expect(text).not.toMatch(/\{\{|\}\}| {2}|\bundefined\b|\bnull\b/);
    expect(findLanguage(text)).toBe(language);
    const context = { language, orderIds: ['902-1234567-1234567'], safetyCase: true, use: template.use };
    expect(checkOutgoing(text, context)).toEqual([]);
    for (const { printed } of filled?.blanks ?? []) if (printed !== null) expect(text).toContain(printed);
  }
});

test.each(cases)('%s: an empty one names every blank it needs', (_name, template, language) => {
  const missing = fillTemplate(template, language, { facts: {}, typed: {} })?.missing ?? [];
  expect([...missing].sort()).toEqual(Object.keys(required(template)).sort());
});
