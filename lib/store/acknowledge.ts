import { type ConversationIds, findConversation } from './subjects.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

/** Marks a conversation as handled: it is quiet until it holds more red messages than now. Unknown ones are left alone. */
export async function acknowledge(
  tables: WritableTables,
  asked: ConversationIds & { readonly by: string },
  { now }: Writing,
): Promise<void> {
  const subject = await findConversation(tables, asked);
  const facts = subject ? (await tables.conversations.list('subject', subject.id))[0] : undefined;
  if (!facts) return;
  const acknowledged = { by: asked.by, at: now, redMessages: facts.redMessages };
  await tables.conversations.put({ ...facts, acknowledged });
}
