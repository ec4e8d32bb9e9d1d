import type { Conversation } from '../reading/conversation.ts';
import { engineFor } from './engine.ts';
import type { Facts } from './facts.ts';
import { judgeText } from './judge-text.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Judging } from './judging.ts';
import type { Verdict } from './verdict.ts';

/**
 * What Firebreak thinks of a conversation: only the buyer's messages are read for alerts. `alert.message` is the index
 * into `conversation.messages`; `course` has the level after each message of the conversation.
 */
export function judgeConversation(conversation: Conversation, facts: Facts, judging: Judging): Verdict {
  const { options = {} } = judging;
  const engine = engineFor(judging);
  const { messages, marketplace, orderTotal } = conversation;
  const texts = messages.flatMap(({ from, text, at, pictures }, number) =>
    from === 'buyer' ? [judgeText({ text, at, pictures, number, marketplace }, engine, options)] : [],
  );
  const verdict = judgeTexts(texts, { facts: { orderTotal, ...facts }, options });
  return { ...verdict, course: spread(verdict.course, texts, messages.length) };
}

/** The level after each message of the conversation from the levels after each of the buyer's. */
function spread(
  course: Verdict['course'],
  texts: readonly { readonly number: number }[],
  count: number,
): Verdict['course'] {
  const after = new Map(texts.map(({ number }, at) => [number, course[at] ?? 'calm']));
  let level: Verdict['level'] = 'calm';
  return Array.from({ length: count }, (_, number) => {
    level = after.get(number) ?? level;
    return level;
  });
}
