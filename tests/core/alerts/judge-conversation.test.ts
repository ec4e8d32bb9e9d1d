import { describe, expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import type { Facts } from '#lib/core/alerts/facts.ts';
import { judgeConversation } from '#lib/core/alerts/judge-conversation.ts';
import { verdictSchema } from '#lib/core/alerts/verdict.ts';
import type { Conversation, Message } from '#lib/core/reading/conversation.ts';

const said = (from: Message['from'], text: string, pictures = 0): Message => ({
  from,
  text,
  at: null,
  atText: null,
  pictures,
  attachments: 0,
});

const conversation = (...messages: readonly Message[]): Conversation => ({
  conversationId: null,
  orderIds: [],
  asins: [],
  buyerName: null,
  marketplace: 'US',
  orderTotal: null,
  messages: [...messages],
  loaded: { shown: messages.length, about: null },
});

const judge = (messages: readonly Message[], facts: Facts = {}) =>
  verdictSchema.parse(judgeConversation(conversation(...messages), facts, builtInJudging));
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('how a conversation became what it is', () => {
  test('the course has a level after each message, the seller’s included', () => {
    const verdict = judge([
      said('buyer', 'Where is the manual?'),
      said('seller', 'Attached. If it catches fire, call our lawyer.'),
      said('buyer', 'I am worried it could catch fire.'),
      said('buyer', 'It caught fire.'),
    ]);
    expect(verdict.course).toEqual(['calm', 'calm', 'amber', 'red']);
  });

  test('an alert says in which message it stands, and where', () => {
    const { alerts } = judge([said('seller', 'Hello.'), said('buyer', 'My lawyer will write.')]);
    expect(alerts).toMatchObject([{ message: 1, start: 3, end: 9, quote: 'lawyer' }]);
  });

  test('a conversation without a buyer’s message is calm', () => {
    expect(judge([said('seller', 'I will sue you.')])).toMatchObject({ level: 'calm', alerts: [] });
  });
});

describe('facts', () => {
  test('an open claim makes it red, and the reason names it', () => {
    const verdict = judge([said('buyer', 'Hello.')], { openClaim: true });
    expect(verdict).toMatchObject({ level: 'red', priority: 'A' });
    expect(verdict.why.en).toContain('A-to-z claim');
  });

  test('a dear order in dispute is red, and the reason names the sum', () => {
    const verdict = judge([said('buyer', 'I want a refund.')], { orderTotal: usd(900) });
    expect(verdict).toMatchObject({ level: 'red', families: ['amount'] });
    expect(verdict.why.en).toContain('USD 900');
  });

  test.each([
    ['a dear order without a dispute', 'Where is the manual?', { orderTotal: usd(900) }],
    ['a cheap order in dispute', 'I want a refund.', { orderTotal: usd(90) }],
  ])('%s is calm', (_, text, facts) => {
    expect(judge([said('buyer', text)], facts).level).toBe('calm');
  });

  test('a claim above the threshold is red', () => {
    expect(judge([said('buyer', 'Hello.')], { claimAmount: usd(501) }).level).toBe('red');
  });
});

describe('what raises amber to red', () => {
  const fear = 'I am worried it could catch fire.';

  test.each<[string, readonly Message[], Facts]>([
    ['a replacement already sent', [said('buyer', fear)], { replacementSent: true }],
    ['many messages', [fear, 'Hello?', 'Hello?', 'Hello?'].map((text) => said('buyer', text)), {}],
    ['a child beside a hazard', [said('buyer', `${fear} My baby sleeps there.`)], {}],
    ['being ignored beside a hazard', [said('buyer', `${fear} Third time I write.`)], {}],
    ['two kinds of danger', [said('buyer', `${fear} It almost burned my hand.`)], {}],
  ])('%s', (_, messages, facts) => {
    expect(judge(messages, facts).level).toBe('red');
  });

  test('by itself it stays amber, and so does what was denied', () => {
    expect(judge([said('buyer', fear)]).level).toBe('amber');
    expect(judge([said('buyer', 'No lawyer. Nobody was injured.')]).level).toBe('amber');
  });
});

describe('hint and priority', () => {
  test('a demand with a threat and nothing shown gives the hint; a picture takes it away', () => {
    expect(judge([said('buyer', 'Refund me or I will sue you.')]).hint).toBe(true);
    expect(judge([said('buyer', 'Refund me or I will sue you.', 1)]).hint).toBe(false);
    expect(judge([said('buyer', 'I will sue you.')]).hint).toBe(false);
  });

  test('not received is A and calm', () => {
    expect(judge([said('buyer', 'My parcel never arrived.')])).toMatchObject({ level: 'calm', priority: 'A' });
  });
});
