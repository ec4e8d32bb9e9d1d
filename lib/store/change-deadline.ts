import { editDeadline, reopenDeadline, runsPast, snoozeDeadline } from '#lib/core/deadlines/change.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import { endDeadline } from '#lib/core/deadlines/merge.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { loadClock } from './clocks.ts';
import { keepNote } from './keep-plan.ts';
import { needUntil } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** What a person's change came to: the clock as it now is, or why nothing was changed. */
export interface Changed {
  readonly clock: Clock | null;
  readonly refused: 'past-deadline' | 'gone' | null;
}

const refuse = (refused: Changed['refused']): Changed => ({ clock: null, refused });

/** Writes a changed deadline and shows it as a clock. */
export async function putDeadline(tables: WritableTables, deadline: Deadline, now: Instant): Promise<Changed> {
  await tables.deadlines.put(deadline);
  await needUntil(tables, deadline.subject, Math.max(now, deadline.at));
  return { clock: await loadClock(tables, deadline), refused: null };
}

async function findRunning(tables: WritableTables, id: string): Promise<Deadline | undefined> {
  const deadline = await tables.deadlines.get(id);
  return deadline?.state === 'running' ? deadline : undefined;
}

/** A person says it is done. A clock that has ended already is `gone`. */
export async function markDone(tables: WritableTables, asked: { id: string; by: string }, { now }: Writing) {
  const deadline = await findRunning(tables, asked.id);
  return deadline ? putDeadline(tables, endDeadline(deadline, 'done', now, asked.by), now) : refuse('gone');
}

/** A person says it does not count, and why. */
export async function dismiss(
  tables: WritableTables,
  { id, by, reason }: { id: string; by: string; reason: string },
  writing: Writing,
): Promise<Changed> {
  const deadline = await findRunning(tables, id);
  if (!deadline) return refuse('gone');
  const ended = endDeadline(deadline, 'dismissed', writing.now, by);
  return putDeadline(tables, await keepNote(tables, ended, { text: null, reason }, writing), writing.now);
}

/** Silences a clock; never past its deadline unless that was said and meant. */
export async function snooze(
  tables: WritableTables,
  { id, until, evenPastDeadline }: { id: string; until: Instant; evenPastDeadline: boolean },
  { now }: Writing,
): Promise<Changed> {
  const deadline = await findRunning(tables, id);
  if (!deadline) return refuse('gone');
  if (runsPast(deadline, until, now) && !evenPastDeadline) return refuse('past-deadline');
  return putDeadline(tables, snoozeDeadline(deadline, until, now), now);
}

/** Sets another time, and a note where one is given. */
export async function edit(
  tables: WritableTables,
  { id, at, note, by }: { id: string; at: Instant; note: string | null; by: string },
  writing: Writing,
): Promise<Changed> {
  const deadline = await findRunning(tables, id);
  if (!deadline) return refuse('gone');
  const edited = editDeadline(deadline, at, by, writing.now);
  return putDeadline(tables, await keepNote(tables, edited, { text: note, reason: null }, writing), writing.now);
}

/** Takes back an ending by a person, or a snooze. */
export async function reopen(tables: WritableTables, { id }: { id: string }, { now }: Writing): Promise<Changed> {
  const deadline = await tables.deadlines.get(id);
  return deadline ? putDeadline(tables, reopenDeadline(deadline, now), now) : refuse('gone');
}
