import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { type Merged, mergePlan } from '#lib/core/deadlines/merge.ts';
import type { Plan } from '#lib/core/deadlines/planned.ts';
import type { Subject } from '#lib/core/deadlines/subject.ts';
import { needUntil } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** Writes free text about a deadline; gives the deadline that points to it. Null text leaves what is there. */
export async function keepNote(
  tables: WritableTables,
  deadline: Deadline,
  words: { readonly text: string | null; readonly reason: string | null },
  { newId, now }: Writing,
): Promise<Deadline> {
  if (words.text === null && words.reason === null) return deadline;
  const known = deadline.note === null ? undefined : await tables.notes.get(deadline.note);
  const id = known?.id ?? newId();
  await tables.notes.put({
    ...{ version: 1, id, subject: deadline.subject, practice: deadline.practice },
    text: words.text ?? known?.text ?? null,
    reason: words.reason ?? known?.reason ?? null,
    neededAt: Math.max(now, deadline.at, known?.neededAt ?? 0),
  });
  return { ...deadline, note: id };
}

async function write(tables: WritableTables, { deadline, quote }: Merged, writing: Writing): Promise<void> {
  const kept = await keepNote(tables, deadline, { text: quote, reason: null }, writing);
  await tables.deadlines.put(kept);
  await needUntil(tables, kept.subject, Math.max(writing.now, kept.at));
}

/** Lays what a reading says over the clocks of its subject and writes what changed. */
export async function keepPlan(tables: WritableTables, subject: Subject, plan: Plan, writing: Writing): Promise<void> {
  const known = await tables.deadlines.list('subject', subject.id);
  const { id, store, marketplace, practice } = subject;
  const merged = mergePlan(known, plan, { ...writing, subject: id, store, marketplace, practice });
  for (const one of merged) await write(tables, one, writing);
}
