import { expect, test } from 'vitest';
import { senderKind } from '#lib/core/messages/sender.ts';

const own = { id: 'ours', address: 'chrome-extension://ours/' };
const tab = { id: 1 };

test.each([
  ['page', { id: 'ours', tab, frameId: 0, url: 'https://sellercentral.amazon.de/messaging/inbox' }],
  ['page', { id: 'ours', tab, url: 'https://sellercentral-europe.amazon.com/gp/guarantee-claims/home.html' }],
  ['stranger', { id: 'ours', tab, frameId: 3, url: 'https://sellercentral.amazon.de/messaging/inbox' }],
  ['stranger', { id: 'ours', tab, frameId: 0, url: 'http://sellercentral.amazon.de/' }],
  ['stranger', { id: 'ours', tab, frameId: 0, url: 'https://sellercentral.amazon.de.evil.example/' }],
  ['stranger', { id: 'ours', tab, frameId: 0, url: 'https://sellercentral.amazon.de:8443/' }],
  ['stranger', { id: 'ours', tab, frameId: 0, url: 'https://evil.example/?chrome-extension://ours/' }],
  ['stranger', { id: 'ours', url: 'https://sellercentral.amazon.de/' }],
  ['stranger', { id: 'theirs', tab, frameId: 0, url: 'https://sellercentral.amazon.de/' }],
  ['stranger', { tab, url: 'https://sellercentral.amazon.de/' }],
  ['stranger', {}],
  ['extension', { id: 'ours', url: 'chrome-extension://ours/popup.html' }],
  ['extension', { id: 'ours', tab, url: 'chrome-extension://ours/desk.html#check' }],
  ['worker', { id: 'ours', url: 'chrome-extension://ours/background.js' }],
  ['extension', { id: 'ours', tab, url: 'chrome-extension://ours/background.js' }],
  ['worker', { id: 'ours' }],
  ['stranger', { id: 'ours', tab, url: 'not an address' }],
])('%s: %j', (kind, sender) => {
  expect(senderKind(sender, own)).toBe(kind);
});
