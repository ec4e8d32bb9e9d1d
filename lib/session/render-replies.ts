import { createElement, type ReactNode } from 'react';
import { ReplyPicker } from '#components/replies/reply-picker.tsx';
import type { ReplySource } from '#components/replies/reply-source.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { repliesWords } from '#lib/core/words/replies.ts';
import type { Phrase } from '#lib/core/words/say.ts';
import { type InsertOutcome, insertText } from '#lib/page/insert-text.ts';
import { recordOverride } from './record-override.ts';
import { conversationFacts, isSafetyCase, knownFacts, outgoingContext } from './reply-facts.ts';
import { copyOrShow, notify } from './session-actions.ts';
import type { SessionContext } from './session-context.ts';

const failures: Readonly<Record<Exclude<InsertOutcome, 'inserted'>, Phrase>> = {
  differs: overlayWords.insertDiffers,
  'too-long': overlayWords.insertTooLong,
  closed: overlayWords.insertClosed,
};

/**
 * Writes a text into the reply box, on a real click or key only. What the box does not take goes to the clipboard, and
 * the overlay says so.
 */
export async function insertReply(context: SessionContext, event: Event, text: string): Promise<boolean> {
  const { visit } = context;
  if (!event.isTrusted) return false;
  const box = visit.anchors?.replyBox;
  const limit = visit.reading?.replyBox.limit ?? null;
  const outcome = box ? await insertText({ box, text, limit, caret: context.caret() }) : 'closed';
  if (outcome === 'inserted') notify(context, overlayWords.inserted);
  else notify(context, copyOrShow(context, { plain: text }) ? failures[outcome] : overlayWords.insertLost);
  return outcome === 'inserted';
}

function sourceFor(context: SessionContext): ReplySource {
  const { visit, options } = context;
  return {
    find: (query, folder) => options.ask('findTemplates', { query, folder, conversation: conversationFacts(visit) }),
    fill: ({ id, language, typed, signOff }) =>
      options.ask('fillTemplate', {
        id,
        language,
        beside: visit.settings.language,
        facts: knownFacts(visit),
        typed: { ...typed },
        conversation: conversationFacts(visit),
        context: outgoingContext(visit),
        ...(signOff ? { signOff } : {}),
      }),
    insert: async (event, { id, text }, signOff) => {
      const isInserted = await insertReply(context, event, text);
      if (isInserted) options.ask('noteTemplate', { id, isUsed: true }).catch(() => null);
      if (isInserted && signOff) void recordOverride(context, { kind: 'crisis-inserted', template: id, ...signOff });
      return isInserted;
    },
    copy: (event, text) => {
      if (event.isTrusted)
        notify(context, copyOrShow(context, { plain: text }) ? repliesWords.copied : overlayWords.copyFailed);
    },
    markFavourite: async (id, isFavourite) => {
      const answer = await options.ask('noteTemplate', { id, isFavourite }).catch(() => null);
      if (!answer) notify(context, overlayWords.notStored);
    },
    isSafetyCase: () => isSafetyCase(visit),
    stamp: () =>
      JSON.stringify([
        visit.reading?.conversation?.conversationId,
        visit.brakeLifted,
        visit.verdict?.level,
        visit.who?.role,
      ]),
  };
}

/** What the overlay shows when the person asks to reply. */
export function repliesFor(context: SessionContext): (close: () => void) => ReactNode {
  const source = sourceFor(context);
  return (close) => createElement(ReplyPicker, { language: context.visit.settings.language, source, close });
}
