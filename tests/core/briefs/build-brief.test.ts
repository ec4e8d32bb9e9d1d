import { describe, expect, test } from 'vitest';
import { buildBrief } from '#lib/core/briefs/build-brief.ts';
import { printBriefText } from '#lib/core/briefs/print-brief-text.ts';
import { sampleConversation, sampleFacts, sampleVerdict } from './brief-facts.sample.ts';

const print = (changes: Parameters<typeof sampleFacts>[0] = {}) => printBriefText(buildBrief(sampleFacts(changes)));
const factOf = (changes: Parameters<typeof sampleFacts>[0], label: string) =>
  buildBrief(sampleFacts(changes)).facts.find((field) => field.label === label);

describe('the opening', () => {
  test('says what, how bad, by when and what must be decided, in that order', () => {
    const { opening } = buildBrief(sampleFacts());
    expect(opening.map(({ label }) => label)).toEqual(['What', 'How bad', 'By when', 'To decide']);
    expect(opening[0]?.value).toBe('Injury, Legal threat, Ultimatum · Red, priority A');
    expect(opening[2]?.value).toBe('buyer Mon 16 Nov, 21:04 · Amazon Sun 15 Nov, 21:04');
  });

  test.each([
    ['en', 'red', '[URGENT] [ESCALATED] '],
    ['zh', 'red', '【紧急】【升级】 '],
    ['en', 'amber', '[ESCALATED] '],
    ['zh', 'amber', '【升级】 '],
  ] as const)('is tagged in %s at level %s', (language, level, tag) => {
    const { title } = buildBrief(sampleFacts({ language, verdict: { ...sampleVerdict, level } }));
    expect(title.startsWith(tag)).toBe(true);
    expect(title).toContain('902-1234567-1234567');
  });

  test('of practice says so first', () => {
    expect(buildBrief(sampleFacts({ isPractice: true })).title).toMatch(/^\[PRACTICE\] \[URGENT\]/);
  });
});

describe('the facts', () => {
  test('each say where they come from', () => {
    const unsourced = buildBrief(sampleFacts()).facts.filter(({ source, isLink }) => !source && !isLink);
    expect(unsourced).toEqual([]);
  });

  test('that nobody knows are shown as missing', () => {
    const conversation = {
      ...sampleConversation,
      orderIds: [],
      asins: [],
      buyerName: null,
      marketplace: null,
      orderTotal: null,
    };
    const { facts } = buildBrief(sampleFacts({ conversation, store: null, amazonClock: null }));
    const missing = facts.filter(({ isMissing }) => isMissing).map(({ label }) => label);
    expect(missing).toEqual(['Order', 'Order total', 'ASIN', 'Buyer', 'Marketplace', 'Store', "Amazon's clock"]);
  });

  test('name the person who stated the store', () => {
    expect(factOf({ store: { name: 'Cobalt', statedBy: 'Lin' } }, 'Store')?.source).toBe('store as stated by Lin');
  });

  test('show a conflict of several orders', () => {
    const orderIds = ['902-1234567-1234567', '903-1234567-1234567'];
    const order = factOf({ conversation: { ...sampleConversation, orderIds } }, 'Order');
    expect(order?.value).toBe('902-1234567-1234567, 903-1234567-1234567');
    expect(order?.source).toContain('check which');
  });

  test('hold the mood as a suggestion until a person confirms it', () => {
    expect(factOf({}, 'Mood')?.source).toBe('a suggestion, to be confirmed');
    const confirmed = factOf({ confirmedMood: { mood: 'upset', by: 'Lin' } }, 'Mood');
    expect(confirmed).toMatchObject({ value: 'upset', source: 'confirmed by Lin' });
  });

  test.each([
    [{ text: 'by Friday', at: null }, '"by Friday", exact time uncertain'],
    [{ text: 'in 2 days', hours: 48 }, '"in 2 days", that is Mon 16 Nov, 21:04'],
    [null, 'none found in the messages read'],
  ])('tell a term of the buyer apart: %j', (ultimatum, value) => {
    expect(factOf({ verdict: { ...sampleVerdict, ultimatum } }, 'Deadline asked for')?.value).toBe(value);
  });
});

test('a term in hours is an instant in the opening too, and stays in hours where the message shows no time', () => {
  const verdict = { ...sampleVerdict, ultimatum: { text: 'in 2 days', hours: 48 } };
  expect(buildBrief(sampleFacts({ verdict })).opening[2]?.value).toContain('buyer Mon 16 Nov, 21:04');
  const messages = sampleConversation.messages.map((message) => ({ ...message, at: null }));
  const asked = factOf({ verdict, conversation: { ...sampleConversation, messages } }, 'Deadline asked for');
  expect(asked?.value).toBe('"in 2 days", that is 48 h from the message, whose time is not shown');
});

test('a mood confirmed by somebody without a name says so', () => {
  const confirmed = factOf({ confirmedMood: { mood: 'upset', by: null } }, 'Mood');
  expect(confirmed?.source).toBe('confirmed, no name given');
});

describe("the buyer's words", () => {
  test('stand in their sentence, serious first, one quote for a sentence, demoted ones left out', () => {
    const { quotes } = buildBrief(sampleFacts());
    expect(quotes.map(({ words }) => words)).toEqual([
      'The lamp burned my hand and my desk.',
      'My lawyer will hear of it within 48 hours.',
    ]);
    expect(quotes[1]?.about).toBe('Legal threat, Ultimatum · Sat 14 Nov, 21:04');
  });
});

describe('the whole brief', () => {
  test('fits one screen', () => {
    expect(print().split('\n').length).toBeLessThanOrEqual(40);
    expect(print().length).toBeLessThan(2_000);
  });

  test('says when little of the conversation was read', () => {
    const loaded = { shown: 2, about: 9 };
    expect(print({ conversation: { ...sampleConversation, loaded } })).toContain('2 of about 9 messages read');
  });

  test('names playbook, maker and zone', () => {
    expect(print()).toContain('playbook v12 · a1b2 c3d4 · Brief of Sat 14 Nov, 23:04 by Lin · times in GMT+8');
  });
});
