import { buildWhenStale } from '#lib/commands/build.ts';
import { requireBrowser } from '#lib/commands/chromium/find-browser.ts';

/** Before the first real-browser test: a browser is there and the built extension is as new as its sources, or the run fails. */
export default function setup(): void {
  requireBrowser();
  buildWhenStale();
}
