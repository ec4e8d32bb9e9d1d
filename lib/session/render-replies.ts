import { createElement, type ReactNode } from 'react';
import { TemplateList, type TemplateSource } from '#components/overlay/template-list.tsx';
import type { Request } from '#lib/core/messages/protocol.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import type { Phrase } from '#lib/core/words/say.ts';
import { type InsertOutcome, insertText } from '#lib/page/insert-text.ts';
import { copyOrShow, notify } from './session-actions.ts';
import type { SessionContext } from './session-context.ts';
import { shownConversation, shownVerdict, type Visit } from './visit.ts';

type ConversationFacts = Request<'findTemplates'>['conversation'];
type Facts = Request<'fillTemplate'>['facts'];

function conversationFacts(visit: Visit): ConversationFacts {
  const conversation = shownConversation(visit);
  return {
    buyerTexts: conversation?.messages.filter(({ from }) => from === 'buyer').map(({ text }) => text) ?? [],
    marketplace: conversation?.marketplace ?? null,
    level: shownVerdict(visit)?.level ?? 'calm',
    isBrakeLifted: visit.brakeLifted !== null,
    writesTo: visit.reading?.replyBox.writesTo ?? null,
    role: visit.who?.role ?? null,
  };
}

function knownFacts(visit: Visit): Facts {
  const conversation = shownConversation(visit);
  const orderId = conversation?.orderIds[0];
  const buyerName = conversation?.buyerName;
  const personName = visit.who?.personName;
  return {
    ...(orderId ? { orderId: { value: orderId, source: 'conversation' as const } } : {}),
    ...(buyerName ? { buyerName: { value: buyerName, source: 'conversation' as const } } : {}),
    ...(personName ? { personName: { value: personName, source: 'person' as const } } : {}),
  };
}

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

function sourceFor(context: SessionContext): TemplateSource {
  const { visit, options } = context;
  return {
    find: (query) => options.ask('findTemplates', { query, folder: null, conversation: conversationFacts(visit) }),
    fill: (id, language, typed) =>
      options.ask('fillTemplate', {
        id,
        language,
        beside: visit.settings.language,
        facts: knownFacts(visit),
        typed: { ...typed },
        conversation: conversationFacts(visit),
        context: {},
      }),
    insert: (event, { id, text }) =>
      void insertReply(context, event, text).then((isInserted) => {
        if (isInserted) options.ask('noteTemplate', { id, isUsed: true }).catch(() => null);
      }),
  };
}

/** What the overlay shows when the person asks to reply. */
export function repliesFor(context: SessionContext): (close: () => void) => ReactNode {
  const source = sourceFor(context);
  return (close) => createElement(TemplateList, { language: context.visit.settings.language, source, close });
}
