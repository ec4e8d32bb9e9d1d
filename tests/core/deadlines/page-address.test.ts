import { expect, test } from 'vitest';
import { pageAddress } from '#lib/core/deadlines/page-address.ts';

test.each([
  ['https://sellercentral.amazon.co.jp/messaging/inbox?cc=1', true],
  ['chrome-extension://id/practice.html#inbox', true],
  ['http://sellercentral.amazon.com/messaging/inbox', false],
  ['https://sellercentral.amazon.com.example.org/', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['not an address', false],
  [null, false],
])('%s', (address, isKept) => {
  expect(pageAddress(address)).toBe(isKept ? address : null);
});
