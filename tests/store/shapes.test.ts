import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readRecord, type Shape } from '#lib/store/shape.ts';
import { type ShapeName, shapeNames, shapes } from '#lib/store/shapes.ts';

const samples = import.meta.glob<Record<string, unknown>>('../fixtures/store/*.json', {
  eager: true,
  import: 'default',
});
const sampleOf = (name: string, version: number) => samples[`../fixtures/store/${name}.v${version}.json`];

const versionsOf = (name: ShapeName) => Array.from({ length: shapes[name].version }, (_, index) => index + 1);
const every = shapeNames.flatMap((name) => versionsOf(name).map((version) => [name, version] as const));

test.each(every)('%s: the kept sample of version %i is read as a record of today', (name, version) => {
  const sample = sampleOf(name, version);
  expect(sample).toMatchObject({ version });
  expect(readRecord<unknown>(shapes[name], sample)).toMatchObject({ version: shapes[name].version, id: sample?.id });
});

test.each(every.filter(([name, version]) => version === shapes[name].version))(
  '%s: the sample of version %i has every field, and nothing of it is lost',
  (name, version) => {
    expect(readRecord<unknown>(shapes[name], sampleOf(name, version))).toEqual(sampleOf(name, version));
  },
);

test('every shape has a lift for each version before today', () => {
  expect(shapeNames.filter((name) => shapes[name].lifts.length !== shapes[name].version - 1)).toEqual([]);
});

describe('a shape that has changed twice', () => {
  const shape: Shape = {
    schema: z.object({ version: z.literal(3), id: z.string(), count: z.number() }),
    version: 3,
    lifts: [
      (record) => ({ ...record, version: 2, amount: 1 }),
      ({ amount, ...record }) => ({ ...record, version: 3, count: amount }),
    ],
    part: 'facts',
    indexes: [],
  };

  test.each<[string, unknown, unknown]>([
    ['from the first version', { version: 1, id: 'a' }, { version: 3, id: 'a', count: 1 }],
    ['from the second', { version: 2, id: 'a', amount: 7 }, { version: 3, id: 'a', count: 7 }],
    ['today', { version: 3, id: 'a', count: 2 }, { version: 3, id: 'a', count: 2 }],
    ['the future', { version: 4, id: 'a', count: 2 }, null],
    ['no version', { id: 'a', count: 2 }, null],
    ['a lift that fails', { version: 2, id: 'a' }, null],
    ['not a record', [1], null],
    ['nothing', undefined, null],
  ])('%s', (_name, record, expected) => {
    expect(readRecord(shape, record)).toEqual(expected);
  });
});
