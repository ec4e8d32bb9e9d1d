import type { Page } from 'playwright-core';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';

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
  const print = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim())
      .join(' · ');
  return {
    head: print(await head.innerText()),
    alerts: (await page.locator(`${host} .alert .alert-words`).allInnerTexts()).map(print),
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
