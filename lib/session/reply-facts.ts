import type { Request } from '#lib/core/messages/protocol.ts';
import type { OutgoingContext } from '#lib/core/outgoing/finding.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { shownConversation, shownVerdict, type Visit } from './visit.ts';

type ConversationFacts = Request<'findTemplates'>['conversation'];
type Facts = Request<'fillTemplate'>['facts'];

/** What a template is chosen by. */
export function conversationFacts(visit: Visit): ConversationFacts {
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

const isoDay = (at: Instant | null | undefined) => (at ? new Date(at).toISOString().slice(0, 10) : null);

/** Facts of the page and the person for a template's blanks, each with where it came from. */
export function knownFacts(visit: Visit): Facts {
  const conversation = shownConversation(visit);
  const order = visit.reading?.order;
  const total = conversation?.orderTotal ?? order?.total;
  const known: readonly (readonly [
    keyof Facts,
    string | null | undefined,
    'conversation' | 'order' | 'store' | 'person',
  ])[] = [
    ['orderId', conversation?.orderIds[0], 'conversation'],
    ['buyerName', conversation?.buyerName, 'conversation'],
    ['orderTotal', total && `${total.amount} ${total.currency}`, 'order'],
    ['deliverBy', isoDay(order?.deliverBy), 'order'],
    ['shipBy', isoDay(order?.shipBy), 'order'],
    ['storeName', visit.reading?.storeName ?? visit.who?.statedStore?.store, 'store'],
    ['personName', visit.who?.personName, 'person'],
  ];
  return Object.fromEntries(known.flatMap(([name, value, source]) => (value ? [[name, { value, source }]] : [])));
}

const hazards = ['safety', 'injury', 'property-damage'] as const;

/** Does the buyer report a hazard, an injury or damage? */
export function isSafetyCase(visit: Visit): boolean {
  return hazards.some((family) => shownVerdict(visit)?.families.includes(family));
}

/** What the check of outgoing text knows of this conversation. */
export function outgoingContext(visit: Visit): OutgoingContext {
  const conversation = shownConversation(visit);
  const limit = visit.reading?.replyBox.limit;
  return {
    orderIds: conversation?.orderIds ?? [],
    safetyCase: isSafetyCase(visit),
    sellerTexts: conversation?.messages.filter(({ from }) => from === 'seller').map(({ text }) => text) ?? [],
    ...(limit ? { limit } : {}),
  };
}
