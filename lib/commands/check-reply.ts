import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { checkOutgoing } from '#lib/core/outgoing/check-outgoing.ts';

/** A line of the file: the text of a reply and what is known of the conversation. */
const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  use: z.optional(z.enum(['routine', 'holding', 'crisis'])),
  language: z.optional(z.string()),
  orderIds: z.optional(z.array(z.string())),
  safetyCase: z.optional(z.boolean()),
});

const [file] = process.argv.slice(2);
if (!file) {
  console.error('check-reply FILE.jsonl: one reply a line; prints what each would break.');
  process.exit(2);
}

for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const { id, text, ...context } = lineSchema.parse(JSON.parse(line));
  console.log(JSON.stringify({ id, findings: checkOutgoing(text, context) }));
}
