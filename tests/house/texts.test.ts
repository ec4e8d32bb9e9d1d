// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readText, texts } from './files.ts';

/** Each place a pattern stands in the repository's texts, as 'path:line: what'. */
function places(pattern: RegExp, paths = texts): string[] {
  return paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => [...line.matchAll(pattern)].map(([found]) => `${path}:${index + 1}: ${found}`)),
  );
}

const sources = texts.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !path.startsWith('tests/house/'));
const tests = texts.filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/house/'));

describe('texts of the repository', () => {
  test('an unfinished thing carries its date, as in TO' + 'DO(2026-11-22)', () => {
    expect(places(/\b(TODO|FIXME|XXX|HACK)\b(?!\(\d{4}-\d{2}-\d{2}\))/g, sources)).toEqual([]);
  });

  test('no order number outside the invented ranges, whose first block is 900 to 999', () => {
    expect(places(/(?<![\d-])(?!9\d\d-)\d{3}-\d{7}-\d{7}(?![\d-])/g)).toEqual([]);
  });

  test("no path of anybody's machine and no address of a private registry", () => {
    const machine =
      /(?<![\w.~-])\/(?:tmp|work|home|root|Users)\/\w{2,}|[A-Z]:\\+Users\\+\w{2,}|https?:\/\/[^\s"']*(?:registry|artifactory|nexus)[^\s"']*/g;
    expect(
      places(
        machine,
        texts.filter((path) => !path.startsWith('tests/house/')),
      ),
    ).toEqual([]);
  });

  test('no test is skipped, alone or left for later, and no module is mocked', () => {
    expect(places(/\b(?:test|it|describe)\.(?:skip|only|todo|skipIf|runIf)\b|\bvi\.(?:mock|doMock)\(/g, tests)).toEqual(
      [],
    );
  });
});
