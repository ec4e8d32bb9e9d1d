import { expect, test } from 'vitest';
import { isSignIn } from '#lib/page/is-sign-in.ts';

test.each([
  ['https://sellercentral.amazon.com/ap/signin?x=1', true],
  ['https://sellercentral.amazon.com/ap/mfa', true],
  ['https://sellercentral.amazon.de/account-switcher/default/merchantMarketplace', true],
  ['https://sellercentral.amazon.com/authportal/x', true],
  ['https://sellercentral.amazon.com/messaging/inbox', false],
  ['https://sellercentral.amazon.com/apparel', false],
  ['https://sellercentral.amazon.com/messaging/inbox?next=/ap/signin', false],
])('%s: %s', (address, expected) => {
  expect(isSignIn(new URL(address))).toBe(expected);
});
