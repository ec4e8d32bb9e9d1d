import { printInstant } from './instant.ts';
import type { PageReading } from './page-reading.ts';

const printTime = (at: number | null) => (at === null ? null : printInstant(at));

/**
 * A page's reading in the shape the `read-page` command prints, without the words for problems: what a user's report
 * of a fault needs. Messages stand as the eye reads them; facts of one claim or order stand in the common fields.
 */
export function printReading(reading: PageReading) {
  const { conversation, claims, order, replyBox } = reading;
  const claim = reading.page === 'claim' ? claims[0] : undefined;
  const messages = conversation?.messages ?? [];
  return {
    page: reading.page,
    caseId: conversation?.conversationId ?? null,
    orderIds: conversation?.orderIds ?? [claim?.orderId ?? order?.orderId].filter((id) => typeof id === 'string'),
    asins: conversation?.asins ?? order?.asins ?? [],
    buyerName: conversation?.buyerName ?? claim?.buyerName ?? order?.buyerName ?? null,
    marketplace: conversation?.marketplace ?? claim?.marketplace ?? order?.marketplace ?? null,
    messages: (conversation?.newestFirst ? messages.toReversed() : messages).map(({ from, text, at }) => ({
      from,
      text,
      at: printTime(at),
    })),
    orderTotal: conversation?.orderTotal ?? order?.total ?? null,
    claims: claims.map(({ orderId, buyerName, amount, respondBy, respondByText, status }) => ({
      orderId,
      buyerName,
      amount: amount?.amount ?? null,
      currency: amount?.currency ?? null,
      respondBy: printTime(respondBy),
      respondByText,
      status,
    })),
    replyBox: { found: replyBox.found, kind: replyBox.kind, writesTo: replyBox.writesTo },
  };
}
