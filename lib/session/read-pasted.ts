import type { Conversation } from '#lib/core/reading/conversation.ts';

const orderId = /\b\d{3}-\d{7}-\d{7}\b/g;
const asin = /\bB0[A-Z0-9]{8}\b/g;

/** Pasted text as a conversation: all of it counts as the buyer's, so that nothing in it is missed. */
export function readPasted(text: string): Conversation {
  return {
    conversationId: null,
    orderIds: [...new Set(text.match(orderId))],
    asins: [...new Set(text.match(asin))],
    buyerName: null,
    marketplace: null,
    orderTotal: null,
    messages: [{ from: 'buyer', text, at: null, atText: null, pictures: 0, attachments: 0 }],
    loaded: { shown: 1, about: null },
  };
}
