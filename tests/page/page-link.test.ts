import { expect, test } from 'vitest';
import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { pageLink } from '#lib/page/page-link.ts';

const origin = 'https://sellercentral.amazon.com';

test.each([
  ['/messaging/inbox?cc=5eed&ref=bsm_email_report&lc=pt_BR', '/messaging/inbox?cc=5eed'],
  ['/messaging/no-response-needed?t=1&c=A1&h=0123456789&s=1', '/messaging/no-response-needed'],
  [
    '/messaging/contact?orderID=902-1234567-1234567&marketplaceID=A1#x',
    '/messaging/contact?orderID=902-1234567-1234567&marketplaceID=A1',
  ],
])('%s is passed on as %s', (path, link) => {
  expect(pageLink(new URL(path, origin))).toBe(origin + link);
});

test.each([
  ['/messaging/inbox', true],
  ['/messaging/inbox-v3', true],
  ['/messaging/contact', true],
  ['/gp/communication-manager/inbox.html', true],
  ['/gp/guarantee-claims/home.html', true],
  ['/orders-v3/order/902-1234567-1234567', true],
  ['/home', false],
  ['/ap/signin', false],
  ['/cu/case-lobby', false],
  ['/messaging/no-response-needed', false],
  ['/account-switcher/default', false],
])('%s is known: %s', (path, isKnown) => {
  expect(isKnownAddress(new URL(path, origin))).toBe(isKnown);
});
