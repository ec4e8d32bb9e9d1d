import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';

/** Reads a JSONL file and checks every line; blank lines are skipped. Throws, naming the line, where one does not fit. */
export function readJsonLines<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (reason) {
      throw new Error(`line ${index + 1} of ${file}: ${reason instanceof Error ? reason.message : reason}`);
    }
  });
}
