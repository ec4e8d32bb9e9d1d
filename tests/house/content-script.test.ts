// @vitest-environment node
import { expect, test } from 'vitest';
import { modules, reachable, usedNames } from './modules.ts';

const entry = modules.find(({ path }) => /^entrypoints\/overlay\.content\/index\.tsx?$/.test(path))?.path;
const shipped = entry ? reachable(entry) : [];

test('the content script is there and its imports are found', () => {
  expect(entry).toBeDefined();
  expect(shipped.length).toBeGreaterThan(10);
});

test("the content script reaches none of the page's storage", () => {
  const storage = ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookie', 'cookieStore', 'openDatabase'];
  const broken = shipped.flatMap((module) => {
    const used = usedNames(module);
    return storage.filter((name) => used.has(name)).map((name) => `${module.path} uses ${name}`);
  });
  expect(broken).toEqual([]);
});

test('the content script carries no database, no sanitiser and no parser of documents', () => {
  const heavy = /^(idb|dompurify|fflate|papaparse|minisearch|zod$)/;
  const broken = shipped.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier, isType }) => !isType && heavy.test(specifier))
      .map(({ specifier }) => `${path}: ${specifier}`),
  );
  expect(broken).toEqual([]);
});
