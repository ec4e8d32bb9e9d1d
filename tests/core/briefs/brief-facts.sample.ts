import type { Alert, Verdict } from '#lib/core/alerts/verdict.ts';
import type { BriefFacts } from '#lib/core/briefs/brief.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';

const told = Date.UTC(2026, 10, 14, 13, 4);
const hour = 3_600_000;

const words = 'It exploded. The lamp burned my hand and my desk. My lawyer will hear of it within 48 hours.';

const alertAt = (
  quote: string,
  family: Alert['family'],
  level: Alert['level'],
  demotedBy?: Alert['demotedBy'],
): Alert => ({
  rule: `${family}.sample`,
  family,
  level,
  message: 0,
  start: words.indexOf(quote),
  end: words.indexOf(quote) + quote.length,
  quote,
  reason: { en: 'A reason.', zh: '理由。' },
  ...(demotedBy ? { demotedBy } : {}),
});

/** A dangerous conversation with everything known. */
export const sampleConversation: Conversation = {
  conversationId: '0f0e0d0c-0b0a-4a0b-8c0d-0e0f0a0b0c0d',
  orderIds: ['902-1234567-1234567'],
  asins: ['B0SAMPLE01'],
  buyerName: 'Marlowe',
  marketplace: 'US',
  orderTotal: { amount: 39.99, currency: 'USD' },
  messages: [
    { from: 'buyer', text: words, at: told, atText: '14 Nov 2026 1:04 pm', pictures: 1, attachments: 0 },
    {
      from: 'seller',
      text: 'We are sorry. Is everyone safe?',
      at: told + hour,
      atText: null,
      pictures: 0,
      attachments: 0,
    },
  ],
  loaded: { shown: 2, about: 2 },
};

/** What the alerts say of it. */
export const sampleVerdict: Verdict = {
  level: 'red',
  priority: 'A',
  families: ['injury', 'legal', 'ultimatum'],
  why: { en: 'The buyer says the lamp burned their hand.', zh: '买家称台灯烫伤了手。' },
  firstStep: { en: 'Seal, then brief.', zh: '先封存,再通报。' },
  alerts: [
    alertAt('within 48 hours', 'ultimatum', 'amber'),
    alertAt('burned my hand', 'injury', 'red'),
    alertAt('My lawyer will', 'legal', 'red'),
    alertAt('exploded', 'safety', 'calm', 'feared'),
  ],
  amount: null,
  ultimatum: { text: 'within 48 hours', at: told + 48 * hour },
  notes: [],
  course: ['red', 'red'],
  hint: false,
};

/** Facts of a brief with everything known, in English; give what shall differ. */
export function sampleFacts(changes: Partial<BriefFacts> = {}): BriefFacts {
  return {
    language: 'en',
    zone: 'Asia/Shanghai',
    now: told + 2 * hour,
    conversation: sampleConversation,
    verdict: sampleVerdict,
    order: null,
    claim: null,
    store: { name: 'Cobalt US', statedBy: null },
    link: 'https://sellercentral.amazon.com/messaging/inbox?cc=0f0e0d0c-0b0a-4a0b-8c0d-0e0f0a0b0c0d',
    amazonClock: { dueAt: told + 24 * hour, origin: 'rule: 24 hours' },
    confirmedMood: null,
    personName: 'Lin',
    playbook: { version: '12', fingerprint: 'a1b2c3d4e5f6'.repeat(5) },
    isPractice: false,
    ...changes,
  };
}
