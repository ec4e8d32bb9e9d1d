import type { Override } from '#lib/core/templates/override.ts';
import { type ConversationIds, findConversation } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** Who decided what, and why. `supervisor` is who agreed to a crisis text, else null. */
export interface AskedOverride extends ConversationIds, Pick<Override, 'kind' | 'role' | 'template' | 'insurer'> {
  readonly by: string;
  readonly reason: string;
  readonly supervisor: string | null;
}

/** Records an override: the fact for good, who and why as a note that goes in its time. False where the conversation is unknown. */
export async function keepOverride(
  tables: WritableTables,
  { kind, role, template, insurer, by, reason, supervisor, ...ids }: AskedOverride,
  { now, newId }: Writing,
): Promise<boolean> {
  const subject = await findConversation(tables, ids);
  if (!subject) return false;
  const { id, practice } = subject;
  const note = newId();
  const text = supervisor ? `${by} / ${supervisor}` : by;
  await tables.notes.put({ version: 1, id: note, subject: id, text, reason, neededAt: now, practice });
  await tables.overrides.put({
    version: 1,
    id: newId(),
    subject: id,
    kind,
    role,
    at: now,
    template,
    insurer,
    note,
    practice,
  });
  await tables.subjects.put({ ...subject, neededAt: now });
  return true;
}
