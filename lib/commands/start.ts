import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { BrowserContext } from 'playwright-core';
import { buildWhenStale } from './build.ts';
import { type Launched, launch } from './chromium/launch.ts';
import { provideBrowser } from './chromium/provide-browser.ts';
import { inTime } from './practice/in-time.ts';
import { withPractice } from './practice/offline-practice.ts';
import { claimedOrder, redAddress } from './practice/practice-address.ts';
import { copyBrief, openClaims, readClocks, readOverlay } from './practice/visit.ts';
import { leavingsFolder, root } from './root.ts';

const isHeadless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

function printPart(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

/** What is said when a part of Firebreak does not come: nothing is waited for without an end. */
const absences = {
  page: 'The practice conversation did not open: the page does not answer, perhaps because the page script hangs.',
  overlay: 'The overlay did not come up in the practice conversation: the page script does not run or stopped.',
  picture: 'No picture could be taken of the practice conversation: the page does not answer.',
  brief: 'The brief could not be copied from the overlay.',
  claims: 'The overlay did not come up on the practice claims: the page script does not run or stopped.',
  popup: 'The popup did not list the clocks of the practice claims: popup or worker do not run.',
} as const;

/** The red conversation at a real address: what the overlay says, and a picture of it. */
async function showConversation(context: BrowserContext, picture: string): Promise<void> {
  const page = await context.newPage();
  await inTime(page.goto(redAddress), 30, absences.page);
  const { head, alerts } = await inTime(readOverlay(page), 30, absences.overlay);
  await inTime(page.screenshot({ path: picture }), 30, absences.picture);
  printPart('Level', [head]);
  printPart('Alerts', alerts);
  printPart('Brief', (await inTime(copyBrief(page, 'en'), 30, absences.brief)).split('\n'));
}

/** The clocks as the popup lists them, after the claims page was opened. */
async function showClocks(launched: Launched): Promise<void> {
  await inTime(openClaims(launched.context), 30, absences.claims);
  const clocks = await inTime(readClocks(launched, claimedOrder), 30, absences.popup);
  printPart(
    'Clocks',
    clocks.split('\n').filter((line) => line.trim()),
  );
}

/** Without a window: the practice site at real addresses in the real page script, told in words. */
async function tell(): Promise<void> {
  const picture = join(leavingsFolder, 'practice.png');
  await withPractice(async (launched, { refused }) => {
    await showConversation(launched.context, picture);
    await showClocks(launched);
    printPart('Requests to the network', refused.length ? refused : ['none']);
    if (refused.length) process.exitCode = 1;
  });
  console.log(`\nA picture of the page: ${relative(root, picture)}`);
}

/** Chrome goes on running the worker it knows as long as the version is the same, however often Firebreak was built since. */
function forgetOldWorker(profile: string): void {
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
}

/** In a window of its own, until that is closed. */
async function show(): Promise<void> {
  const profile = join(leavingsFolder, 'profile');
  forgetOldWorker(profile);
  const { context, extensionId } = await launch({ profile, headless: false, size: null });
  const page = context.pages()[0] ?? (await context.newPage());
  // At install the first-run page opens by itself, before or after ours; the practice site is to stand in front of it.
  const welcome = context.waitForEvent('page', { timeout: 3_000 }).catch(() => null);
  await page.goto(`chrome-extension://${extensionId}/practice.html`);
  await welcome;
  await page.bringToFront();
  console.log('Firebreak runs on the practice site. Close the browser to end.');
  await new Promise((closed) => context.on('close', closed));
}

try {
  await provideBrowser();
  mkdirSync(leavingsFolder, { recursive: true });
  buildWhenStale();
  await (isHeadless ? tell() : show());
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  // At once: a browser whose page hangs would keep this process alive. It ends with it.
  process.exit(1);
}
