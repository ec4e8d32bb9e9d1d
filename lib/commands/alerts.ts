import * as z from 'zod/mini';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Ultimatum } from '#lib/core/alerts/verdict.ts';
import { printInstant } from '#lib/core/reading/instant.ts';
import { moneySchema } from '#lib/core/reading/money.ts';
import { readJsonLines } from './json-lines.ts';

/** `npm run --silent alerts -- FILE.jsonl`: judges each line's text as a buyer's message and prints one line about it. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  at: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  marketplace: z.optional(z.nullable(z.string())),
  orderTotal: z.optional(z.nullable(moneySchema)),
});

function printUltimatum(ultimatum: Ultimatum | null): object | null {
  if (!ultimatum) return null;
  const { text, at, hours } = ultimatum;
  if (typeof at === 'number') return { text, at: printInstant(at) };
  return hours === undefined ? { text, at: null } : { text, hours };
}

const file = process.argv[2];
if (file === undefined) {
  console.error('Usage: npm run --silent alerts -- FILE.jsonl');
  process.exit(2);
}

for (const { id, text, at, marketplace, orderTotal } of readJsonLines(file, lineSchema)) {
  const writtenAt = at === null || at === undefined ? Number.NaN : new Date(at).getTime();
  const when = Number.isNaN(writtenAt) ? null : writtenAt;
  const facts = { orderTotal: orderTotal ?? null };
  const verdict = judgeMessage({ text, at: when, marketplace: marketplace ?? null, facts }, builtInJudging);
  const { level, priority, families, amount, notes } = verdict;
  const alerts = verdict.alerts.map(({ rule, family, level: own, start, end, quote, demotedBy }) => ({
    rule,
    family,
    level: own,
    start,
    end,
    quote,
    ...(demotedBy && { demotedBy }),
  }));
  const ultimatum = printUltimatum(verdict.ultimatum);
  console.log(
    JSON.stringify({ id, level, red: level === 'red', priority, families, amount, ultimatum, notes, alerts }),
  );
}
