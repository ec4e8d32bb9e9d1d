import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** One page to read: the file that holds its HTML, the address it is shown at, as if it were when, after how long. */
export interface ReadJob {
  readonly file: string;
  readonly address: string;
  /** Milliseconds since 1970; the real time when absent. */
  readonly now: number | null;
  readonly settleMs: number;
}

const lineSchema = z.object({
  file: z.string(),
  address: z.url(),
  now: z.optional(z.nullable(z.string())),
  settleMs: z.optional(z.nullable(z.number())),
});

/** How long a page may go on building itself when nothing is said. */
const usualSettleMs = 300;

function toJob({ file, address, now, settleMs }: z.infer<typeof lineSchema>): ReadJob {
  const at = now ? Date.parse(now) : null;
  if (Number.isNaN(at)) throw new Error(`This is no time: ${now}`);
  return { file, address, now: at, settleMs: settleMs ?? usualSettleMs };
}

const usage = 'read-page FILE.html --address URL [--now INSTANT] [--settle MS], or read-page --list FILE.jsonl';

/** The pages a command line asks for; throws a sentence when it cannot be understood. */
export function readJobs(line: readonly string[]): ReadJob[] {
  const option = (name: string) => (line.includes(name) ? line[line.indexOf(name) + 1] : undefined);
  const list = option('--list');
  if (list) {
    const lines = readFileSync(list, 'utf8')
      .split('\n')
      .filter((text) => text.trim());
    return lines.map((text) => toJob(z.parse(lineSchema, JSON.parse(text))));
  }
  const file = line.find((word, index) => !word.startsWith('--') && !line[index - 1]?.startsWith('--'));
  const address = option('--address');
  if (!file || !address) throw new Error(`Usage: npm run --silent ${usage}`);
  const settle = option('--settle');
  return [toJob({ file, address, now: option('--now'), settleMs: settle ? Number(settle) : undefined })];
}
