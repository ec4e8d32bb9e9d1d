import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { printReading } from '#lib/core/reading/print-reading.ts';

/** A saved layout: where it is shown, when it is read, and what the reading must say. */
export interface PageFixture {
  /** 'conversation/email-thread'. */
  readonly name: string;
  readonly html: string;
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly settleMs: number;
  /** Mutations that take away what this layout is read by: class names, or a frame that a move loads anew. */
  readonly hangsOn: readonly string[];
  readonly reading: ReturnType<typeof printReading>;
}

const folder = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));
const usualNow = '2026-07-07T12:00:00Z';

function readFixture(name: string): PageFixture {
  const expected = JSON.parse(readFileSync(`${folder}${name}.expected.json`, 'utf8'));
  return {
    name,
    html: readFileSync(`${folder}${name}.html`, 'utf8'),
    address: expected.address,
    now: Date.parse(expected.now ?? usualNow),
    settleMs: expected.settleMs ?? 30,
    hangsOn: expected.hangsOn ?? [],
    reading: expected.reading,
  };
}

/** Every layout of the folder; a page without its expected reading throws, so that it is never passed over. */
export function readFixtures(): PageFixture[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(folder + name).map((file) => `${name}/${file}`))
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFixture(file.slice(0, -'.html'.length)));
}
