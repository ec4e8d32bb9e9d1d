import type { BrowserContext, Page } from 'playwright-core';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { Launched } from '../chromium/launch.ts';
import { claimsAddress } from './practice-address.ts';

/** What Firebreak shows in a page, as a person sees it. */
export interface OverlayShown {
  /** The head: level, kinds of danger, priority, the nearest clock. */
  readonly head: string;
  /** Each alert: the buyer's words and why they count. */
  readonly alerts: readonly string[];
}

/** Our overlay's host: the last element of the page, beside its body. */
const host = 'html > div:last-of-type';

/** Waits until the overlay shows an opened panel and reads it; throws when none comes in 10 seconds. */
export async function readOverlay(page: Page): Promise<OverlayShown> {
  const head = page.locator(`${host} .head`);
  await head.waitFor({ timeout: 10_000 });
  await page.locator(`${host} .alert .quote`).first().waitFor({ timeout: 10_000 });
  // The clocks come from the worker, a moment after the alerts; without any the head has none.
  await page
    .locator(`${host} .head .clock`)
    .waitFor({ timeout: 5_000 })
    .catch(() => null);
  const alerts = page.locator(`${host} .alert .alert-words`);
  return {
    head: (await head.innerText()).split('\n').filter(Boolean).join(' · '),
    alerts: await alerts.evaluateAll((all) =>
      all.map((alert) => [...alert.children].map((part) => part.textContent).join(' · ')),
    ),
  };
}

/** Copies the brief with the overlay's own button and pastes it into an empty page, as a person would: the pasted text. */
export async function copyBrief(page: Page, language: Language): Promise<string> {
  await page
    .locator(host)
    .getByRole('button', { name: say(overlayWords.copyBrief, language) })
    .click();
  await page.locator(host).getByText(say(overlayWords.copied, language)).waitFor();
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').focus();
  await other.keyboard.press('ControlOrMeta+V');
  const pasted = await other.locator('textarea').inputValue();
  await other.close();
  return pasted;
}

/** Chooses the first template that may be used here and inserts it with the overlay's own buttons. */
export async function insertReply(page: Page, language: Language): Promise<void> {
  const overlay = page.locator(host);
  await overlay.getByRole('button', { name: say(overlayWords.reply, language) }).click();
  await overlay.locator('.reply-choice:enabled').first().click();
  const insert = overlay.getByRole('button', { name: say(repliesWords.insert, language), exact: true });
  await insert.waitFor();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const blank of await overlay.locator('.blank input[aria-invalid="true"]').all()) await blank.fill(tomorrow);
  await insert.click();
  await overlay.getByText(say(overlayWords.inserted, language)).waitFor();
}

/** Opens the claims page and waits until Firebreak has read it. */
export async function openClaims(context: BrowserContext): Promise<void> {
  const claims = await context.newPage();
  await claims.goto(claimsAddress);
  await claims.locator(`${host} .head`).waitFor({ timeout: 10_000 });
  await claims.close();
}

/** An order id as lists shorten it. */
const shorten = (orderId: string) => `${orderId.slice(0, 4)}…${orderId.slice(-4)}`;

/** What the popup shows once it lists a clock of this order; throws when it does not in 10 seconds. */
export async function readClocks({ context, extensionId }: Launched, orderId: string): Promise<string> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup.getByText(shorten(orderId)).first().waitFor({ timeout: 10_000 });
  const shown = await popup.locator('body').innerText();
  await popup.close();
  return shown;
}
