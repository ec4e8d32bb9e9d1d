// @vitest-environment node
import { expect, test } from 'vitest';
import { readText } from './files.ts';

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Locked> };
const bundled = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

/** Licences that ask for no more than their own text; where several are offered, one of these must be among them. */
const permissive = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
]);

test('every bundled package comes under a permissive licence', () => {
  expect(bundled.length).toBeGreaterThan(5);
  const broken = bundled
    .filter(
      ([, { license = '' }]) =>
        !license
          .replace(/[()]/g, '')
          .split(' OR ')
          .some((one) => permissive.has(one)),
    )
    .map(([path, { license }]) => `${path}: ${license}`);
  expect(broken).toEqual([]);
});

test('versions are exact and the lock file names no download address', () => {
  const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
  expect(loose).toEqual([]);
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});
