import { describe, expect, test } from 'vitest';
import { readPastedConversation } from '#lib/core/reading/read-pasted-conversation.ts';

const said = (text: string) => readPastedConversation(text).messages.map(({ from, text: words }) => [from, words]);

describe('a pasted conversation', () => {
  test('without any head is the buyer’s', () => {
    expect(said('It exploded.\nMy lawyer will write.')).toEqual([['buyer', 'It exploded.\nMy lawyer will write.']]);
  });

  test.each([
    ['Buyer 5 Jul 2026 9:30 pm\nIt burned.\nYou 5 Jul 2026 10:00 pm\nSorry.', 'It burned.', 'Sorry.'],
    ['Käufer: Es hat gebrannt.\nVerkäufer: Das tut uns leid.', 'Es hat gebrannt.', 'Das tut uns leid.'],
    ['买家 2026年7月5日 21:30\n起火了\n您 2026年7月5日 22:00\n非常抱歉', '起火了', '非常抱歉'],
    ['購入者\n煙が出ました\n出品者\n申し訳ございません', '煙が出ました', '申し訳ございません'],
  ])('is cut where a line names its author: %j', (text, buyer, seller) => {
    expect(said(text)).toEqual([
      ['buyer', buyer],
      ['seller', seller],
    ]);
  });

  test('does not take a sentence that begins with such a word for a head', () => {
    expect(said('You sold me 2 broken lamps.\nBuyer protection will hear of this at 9:30.')).toHaveLength(1);
  });

  test('keeps the time as printed and finds order numbers and ASINs', () => {
    const { messages, orderIds, asins } = readPastedConversation(
      'Buyer · 5 Jul 2026 9:30 pm\nOrder 902-1234567-1234567, B0ABCDEF12.',
    );
    expect(messages[0]?.atText).toBe('5 Jul 2026 9:30 pm');
    expect(orderIds).toEqual(['902-1234567-1234567']);
    expect(asins).toEqual(['B0ABCDEF12']);
  });
});
