// @vitest-environment node
import { expect, test } from 'vitest';
import { pageKinds } from '#lib/core/reading/page-kind.ts';
import { files, readText } from './files.ts';

const fixtures = files.filter((path) => path.startsWith('tests/fixtures/pages/'));

test('every page fixture is whole: a page and what must be read from it', () => {
  const stems = new Set(fixtures.map((path) => path.replace(/\.(html|expected\.json)$/, '')));
  const broken = [...stems].filter(
    (stem) => !fixtures.includes(`${stem}.html`) || !fixtures.includes(`${stem}.expected.json`),
  );
  expect(stems.size).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});

test('every page fixture lies in the folder of its page and parses', () => {
  const wrong = fixtures.filter((path) => !(pageKinds as readonly string[]).includes(path.split('/')[3] ?? ''));
  expect(wrong).toEqual([]);
  for (const path of fixtures.filter((name) => name.endsWith('.json')))
    expect(() => JSON.parse(readText(path))).not.toThrow();
});
