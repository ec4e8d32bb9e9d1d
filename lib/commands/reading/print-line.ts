import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { printReading } from '#lib/core/reading/print-reading.ts';
import { problemWords } from '#lib/core/words/problems.ts';
import type { Reading } from './read-in-browser.ts';

/** A page on which no script of ours lives reads as this. */
const untouched: PageReading = {
  page: 'other',
  storeName: null,
  conversation: null,
  claims: [],
  order: null,
  list: null,
  rows: [],
  replyBox: { found: false, kind: null, writesTo: null, limit: null },
  how: {},
  problems: [{ id: 'notAPage' }],
};

const words = new Map<string, string>(Object.entries(problemWords).map(([id, { en }]) => [id, en]));

/** One reading as the line of JSON that the command prints, problems in English words. */
export function printLine(file: string, reading: Reading): string {
  const { how, problems } = reading ?? untouched;
  const said = problems.map(({ id, detail }) => (words.get(id) ?? id).replace('{detail}', detail ?? ''));
  return JSON.stringify({ file, ...printReading(reading ?? untouched), how, problems: said });
}
