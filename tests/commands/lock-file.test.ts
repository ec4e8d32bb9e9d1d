import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '#lib/commands/root.ts';

interface Locked {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> };
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Locked;

test('the lock file has every package that another of its packages names, for every system: else npm ci refuses it', () => {
  const named = Object.entries(lock.packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => ({ folder, name })),
  );
  const isLocked = ({ folder, name }: { folder: string; name: string }) => {
    const parts = folder.split('/node_modules/');
    const above = parts.map((_, count) => `${parts.slice(0, count + 1).join('/node_modules/')}/node_modules/${name}`);
    return [`node_modules/${name}`, ...above].some((path) => path in lock.packages);
  };
  expect(named.filter((one) => !isLocked(one))).toEqual([]);
});

test('the lock file asks for what package.json asks for, in exact versions', () => {
  const { dependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file has no download addresses', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
