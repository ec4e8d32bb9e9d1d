import { expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeConversation } from '#lib/core/alerts/judge-conversation.ts';
import { findMarketplace } from '#lib/core/marketplaces.ts';
import { practiceClaims } from '#lib/core/practice/claims.ts';
import { practiceConversations, redConversationId } from '#lib/core/practice/conversations.ts';

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

test('there are eight, each with its own id and order, calm and red', () => {
  expect(practiceConversations).toHaveLength(8);
  expect(distinct(practiceConversations.map(({ id }) => id))).toBe(true);
  expect(distinct(practiceConversations.flatMap(({ order }) => order?.orderId ?? []))).toBe(true);
  expect(new Set(practiceConversations.map(({ level }) => level))).toEqual(new Set(['red', 'calm']));
  expect(practiceConversations.find(({ id }) => id === redConversationId)?.level).toBe('red');
});

test.each(practiceConversations)('$buyer: a marketplace we know, messages oldest first, the buyer begins', (one) => {
  expect(findMarketplace(one.marketplace)).toBeDefined();
  expect(one.asin).toMatch(/^B[A-Z0-9]{9}$/);
  expect(one.messages[0]?.from).toBe('buyer');
  const ages = one.messages.map(({ hoursAgo }) => hoursAgo);
  expect(ages).toEqual(ages.toSorted((a, b) => b - a));
});

test('a claim asks for an answer just where it needs action', () => {
  expect(
    practiceClaims.map(({ tab, respondInHours }) => (tab === 'actionRequired') === (respondInHours !== null)),
  ).toEqual(practiceClaims.map(() => true));
});

test.each(practiceConversations)('$buyer: Firebreak judges as a trained supervisor would', (one) => {
  const verdict = judgeConversation(
    {
      conversationId: one.id,
      orderIds: one.order ? [one.order.orderId] : [],
      asins: [one.asin],
      buyerName: one.buyer,
      marketplace: one.marketplace,
      orderTotal: one.order?.total ?? null,
      messages: one.messages.map(({ from, text, pictures = 0 }) => ({
        from,
        text,
        at: null,
        atText: null,
        pictures,
        attachments: 0,
      })),
      loaded: { shown: one.messages.length, about: null },
    },
    {},
    builtInJudging,
  );
  expect(verdict.level).toBe(one.level);
});
