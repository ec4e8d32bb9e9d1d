import { expect, test } from 'vitest';
import { type PracticeRoute, readRoute, writeRoute } from '#lib/core/practice/route.ts';

const routes: PracticeRoute[] = [
  { page: 'home' },
  { page: 'inbox', conversationId: null },
  { page: 'inbox', conversationId: '5eed0001-7ac3-4b1d-9a55-0f1e2d3c4b01' },
  { page: 'claims' },
  { page: 'order', orderId: '902-4417735-1180264' },
];

test.each(routes)('$page is read back from its own address', (route) => {
  expect(readRoute(new URL(writeRoute(route), 'https://sellercentral.amazon.com'))).toEqual(route);
});

test('an address the practice site does not have is home', () => {
  expect(readRoute(new URL('https://sellercentral.amazon.com/orders-v3/order/x%20y'))).toEqual({ page: 'home' });
});
