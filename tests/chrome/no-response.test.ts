import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAsker, readShown } from '#lib/commands/reading/read-in-browser.ts';
import { openBrowser, type TestBrowser } from './browser.ts';

const address = 'https://sellercentral.amazon.com/messaging/inbox?cc=5eed1111-1111-4111-8111-111111111111';

let browser: TestBrowser;
let asker: Page;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser({ size: { width: 1400, height: 900 } });
  asker = await openAsker(browser.context, browser.extensionId);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

interface Layout {
  readonly above?: string;
  readonly older?: string;
  readonly newer?: string;
  readonly below?: string;
  readonly said?: string;
  readonly aside?: string;
}

const message = (who: string, time: string, mark: string, text: string) =>
  `<li><div class="head"><b>${who}</b> <time>5 Jul 2026 ${time}</time> ${mark}</div><p>${text}</p></li>`;

/** A conversation of three messages with room for the page's own words above, in the heads, below and beside it. */
const layout = ({
  above = '',
  older = '',
  newer = '',
  below = '',
  said = 'And where is it now?',
  aside = '',
}: Layout) =>
  `<!doctype html><meta charset="utf-8"><style>body{display:flex}aside{width:260px}main{width:700px}.tag{background:#eee}
.act{cursor:pointer}</style><aside>${aside}</aside><main><h2>Dana</h2>${above}<p>Order 902-1234567-1234567</p><ul>
${message('Buyer', '10:00', older, 'Where is my parcel?')}${message('You', '11:00', '', 'It is on its way to you.')}
${message('Buyer', '12:00', newer, said)}</ul>${below}<textarea></textarea><button>Send</button></main>`;

const tag = '<span class="tag">No response needed</span>';
const onLine = `<p>${tag}</p>`;

async function read(html: string) {
  browser.serve(address, html);
  await page.goto(address);
  await page.waitForTimeout(60);
  const reading = await readShown(asker, page, Date.UTC(2026, 6, 7));
  expect(reading?.conversation?.messages).toHaveLength(3);
  return reading?.conversation?.noResponseNeeded ?? false;
}

test.each<[string, Layout, boolean]>([
  ['nothing', {}, false],
  ['a mark above the messages', { above: onLine }, true],
  ['a mark below them', { below: '<p>该对话已标记为“无需回复”</p>' }, true],
  ["a mark in the head of the buyer's last message", { newer: tag }, true],
  ['one in the head of an older message', { older: tag }, false],
  ['a button that would do it', { below: '<button>No response needed</button>' }, false],
  ['the same button, pressed', { below: '<button aria-pressed="true">No response needed</button>' }, true],
  ['a link that would do it', { above: '<p><span class="act">No response needed</span></p>' }, false],
  ['an offer to mark it', { above: '<p>Mark these messages as No Response Needed</p>' }, false],
  ["a list's filter beside it", { aside: '<p>Resolved</p>' }, false],
  ["the buyer's own words", { said: 'Resolved' }, false],
  ['a state in German', { above: '<p>Keine Antwort erforderlich</p>' }, true],
])('%s', async (_what, shown, isSaid) => {
  expect(await read(layout(shown))).toBe(isSaid);
});
