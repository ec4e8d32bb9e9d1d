import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import * as z from 'zod/mini';
import { type PageReading, pageReadingSchema } from '#lib/core/reading/page-reading.ts';
import type { Site } from '../chromium/serve.ts';
import type { ReadJob } from './read-job.ts';

/** What a tab's page was read as; null where no script of ours lives in it. */
export type Reading = PageReading | null;

const answerSchema = z.object({ res: z.object({ reading: z.nullable(pageReadingSchema) }) });

/** The number of a shown page's tab, found by what the extension itself can see of it. */
const findTab = (asker: Page, address: string): Promise<number | null> =>
  asker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((tab) => tab.url === url)?.id ?? null;
  }, address);

/** How long a page script may take to come alive, in milliseconds. */
const patience = 2_000;

/** Has a shown page read through the worker, as if it were `now` where given; waits a little for the page script to come alive. */
export async function readShown(asker: Page, page: Page, now: number | null): Promise<Reading> {
  const until = Date.now() + patience;
  for (;;) {
    const tabId = await findTab(asker, page.url());
    const reading = tabId === null ? null : await askWorker(asker, tabId, now);
    if (reading || Date.now() > until) return reading;
    await page.waitForTimeout(100);
  }
}

/** Asks the worker in the way the extension's own pages ask it. */
async function askWorker(asker: Page, tabId: number, now: number | null): Promise<Reading> {
  const answer = await asker.evaluate(
    (request) => chrome.runtime.sendMessage({ id: 1, type: 'readTab', data: request, timestamp: 0 }),
    { tabId, ...(now === null ? {} : { now }) },
  );
  return z.parse(answerSchema, answer).res.reading;
}

/** A page of the extension’s own to ask from; the plainest there is. */
export async function openAsker(context: BrowserContext, extensionId: string): Promise<Page> {
  const asker = await context.newPage();
  await asker.goto(`chrome-extension://${extensionId}/manifest.json`);
  return asker;
}

/** Shows one page at its address in a new tab, lets it settle, and has it read through the worker. */
export async function readInBrowser(asker: Page, add: (site: Site) => void, job: ReadJob): Promise<Reading> {
  const html = readFileSync(job.file, 'utf8');
  const { origin, pathname } = new URL(job.address);
  add((asked) => (asked.origin === origin && asked.pathname === pathname ? html : null));
  const page = await asker.context().newPage();
  try {
    await page.goto(job.address, { waitUntil: 'load' });
    await page.bringToFront();
    await page.waitForTimeout(job.settleMs);
    return await readShown(asker, page, job.now);
  } finally {
    await page.close();
  }
}
