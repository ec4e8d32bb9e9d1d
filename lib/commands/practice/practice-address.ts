import { redConversationId } from '#lib/core/practice/conversations.ts';
import { type PracticeRoute, writeRoute } from '#lib/core/practice/route.ts';

/** Where Seller Central keeps a page of the practice site, on the host of the United States. */
export function practiceAddress(route: PracticeRoute): string {
  return new URL(writeRoute(route), 'https://sellercentral.amazon.com').href;
}

/** The practice conversation in which everything dangerous is said. */
export const redAddress = practiceAddress({ page: 'inbox', conversationId: redConversationId });

/** The practice claims. */
export const claimsAddress = practiceAddress({ page: 'claims' });

/** The order of the practice claim that runs out first. */
export const claimedOrder = '904-8831205-4410927';
