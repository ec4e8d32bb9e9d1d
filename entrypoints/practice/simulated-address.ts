import { redConversationId } from '#lib/core/practice/conversations.ts';
import { writeRoute } from '#lib/core/practice/route.ts';

const start = writeRoute({ page: 'inbox', conversationId: redConversationId });

/** The Seller Central address that the part of ours after '#' stands for; the red conversation where there is none. */
export function simulatedAddress(address: string): URL {
  return new URL(new URL(address).hash.slice(1) || start, 'https://sellercentral.amazon.com');
}
