import { expect, test } from 'vitest';
import { fillTemplate } from '#lib/core/templates/fill-template.ts';
import { importTexts } from '#lib/core/templates/import-texts.ts';

test('a table with a column for each language', () => {
  const text =
    'Title,Folder,en,de\n"Late, sorry",Parcels,"Hello {{name}},\nit is late.","Guten Tag {{name}},\nes ist spät."\n,,,\n';
  const [template, ...others] = importTexts([{ name: 'own.csv', text }]);
  expect(others).toEqual([]);
  expect(template).toMatchObject({ title: { en: 'Late, sorry' }, folder: 'Parcels', origin: 'team', approval: null });
  expect(template && fillTemplate(template, 'de', { facts: {}, typed: { b1: 'Ana' } })?.text).toBe(
    'Guten Tag Ana,\nes ist spät.',
  );
});

test('macros pasted one after the other, each in the language it is written in', () => {
  const text =
    '延误\n您好，包裹延误了，非常抱歉给您带来不便。\n---\nWhere is it\nYour parcel is with %CARRIER% and on its way to you.';
  const templates = importTexts([{ name: 'paste.txt', text }]);
  expect(templates.map(({ title, texts }) => [title.en, Object.keys(texts)])).toEqual([
    ['延误', ['zh']],
    ['Where is it', ['en']],
  ]);
  expect(templates[1]?.blanks).toMatchObject([{ id: 'b1', label: { en: 'CARRIER' } }]);
});

test('a file without a title line takes its name', () => {
  expect(importTexts([{ name: 'Warm hello.txt', text: 'We are sorry to hear that.' }])[0]?.title.en).toBe('Warm hello');
});

test('hostile text stays text through import and filling', () => {
  const payload =
    '<svg/onload=alert(1)><img src=x onerror=alert(2)><a href="javascript:alert(3)">x</a><script>alert(4)</script>';
  const [template] = importTexts([{ name: 'x.txt', text: `<b>Title</b>\n${payload}` }]);
  const language = template && (Object.keys(template.texts)[0] as 'en');
  expect(template && language && fillTemplate(template, language, { facts: {}, typed: {} })?.text).toBe(payload);
});

test('nothing comes of nothing', () => {
  expect(
    importTexts([
      { name: 'a.csv', text: 'title,en\n' },
      { name: 'b.txt', text: ' \n ' },
    ]),
  ).toEqual([]);
});
