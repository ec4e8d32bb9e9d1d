import * as z from 'zod/mini';
import { readDate } from '#lib/core/dates/read-date.ts';
import { printInstant } from '#lib/core/reading/instant.ts';
import { readJsonLines } from './json-lines.ts';

/** `npm run --silent dates -- FILE.jsonl`: reads each line's text as a date and prints the instant it means. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  locale: z.string(),
  zone: z.string(),
  now: z.union([z.string(), z.number()]),
});

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run --silent dates -- FILE.jsonl');
  process.exit(2);
}

for (const { id, text, locale, zone, now } of readJsonLines(file, lineSchema)) {
  const read = readDate(text, { locale, zone, now: new Date(now).getTime() });
  const at = read.at === null ? null : printInstant(read.at);
  const assumed = read.at !== null && read.assumed !== undefined ? { assumed: read.assumed } : {};
  console.log(JSON.stringify({ id, at, precision: read.precision, ...assumed }));
}
