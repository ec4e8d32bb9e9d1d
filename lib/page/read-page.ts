import type { Message } from '#lib/core/reading/conversation.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import type { Anchors } from './anchors.ts';
import { type Block, type Box, blocksOf, boxesOf, isBox, rectOf, textOf } from './box.ts';
import type { PageView } from './page-view.ts';
import { readRendered } from './rendered.ts';
import type { TextMap } from './text-map.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Joins blocks into one text, each on its own line. */
export function joinBlocks(blocks: readonly Block[]): TextMap {
  let text = '';
  const pieces = blocks.flatMap((block) => {
    if (text) text += '\n';
    const offset = text.length;
    text += block.text;
    return block.pieces.map((piece) => ({ ...piece, start: piece.start + offset }));
  });
  return { text, pieces };
}

/** Reads what the page shows now. Never throws on a page it does not know: then the reading says so. */
export function readPage(view: PageView): { reading: PageReading; anchors: Anchors } {
  const page = readRendered(view);
  const thread = page && findThread(page);
  const bubbles = thread ? thread.content.filter(isBox).filter((box) => textOf(box).length > 1) : [];
  const maps = bubbles.map((box) => joinBlocks(blocksOf(box)));
  const messages = bubbles.map((box, index): Message => {
    const text = maps[index]?.text ?? '';
    const from = thread && sideOf(box, thread) === 'right' ? 'seller' : 'buyer';
    return { from, text, at: null, atText: null, pictures: 0, attachments: 0 };
  });
  const field = page ? [...boxesOf(page)].flatMap(({ fields }) => fields).find((f) => f.tagName === 'TEXTAREA') : null;
  const isConversation = /\/messaging\//.test(view.address.pathname) && messages.length > 0;
  const reading: PageReading = {
    page: isConversation ? 'conversation' : 'other',
    storeName: null,
    conversation: isConversation
      ? {
          conversationId: view.address.search.match(uuid)?.[0]?.toLowerCase() ?? null,
          orderIds: [...new Set(page ? textOf(page).match(/\b\d{3}-\d{7}-\d{7}\b/g) : [])],
          asins: [],
          buyerName: null,
          marketplace: null,
          orderTotal: null,
          messages,
          loaded: { shown: messages.length, about: null },
        }
      : null,
    claims: [],
    order: null,
    list: null,
    rows: [],
    replyBox: { found: Boolean(field), kind: field ? 'textarea' : null, writesTo: field ? 'buyer' : null, limit: null },
    how: {},
    problems: isConversation ? [] : [{ id: 'notAPage' }],
  };
  return {
    reading,
    anchors: { messages: maps, thread: thread?.element ?? null, replyBox: field ?? null, sendButtons: [], rows: [] },
  };
}

function sideOf(box: Box, frame: Box): 'left' | 'right' | 'middle' {
  const around = rectOf(frame);
  const rects = [...boxesOf(box)].map(rectOf).filter(({ width }) => width > 0 && width < around.width * 0.9);
  const left = Math.min(...rects.map((rect) => rect.left - around.left));
  const right = Math.min(...rects.map((rect) => around.right - rect.right));
  if (Math.abs(left - right) < 16) return 'middle';
  return left < right ? 'left' : 'right';
}

function findThread(page: Box): Box | null {
  const scored = [...boxesOf(page)].map((box) => {
    const sides = box.content.filter(isBox).map((kid) => sideOf(kid, box));
    return {
      box,
      score: Math.min(sides.filter((s) => s === 'left').length, sides.filter((s) => s === 'right').length),
    };
  });
  return scored.reduce<{ box: Box | null; score: number }>((a, b) => (b.score > a.score ? b : a), {
    box: null,
    score: 0,
  }).box;
}
