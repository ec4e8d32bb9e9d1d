import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '#lib/core/words/say.ts';
import { type Launched, type LaunchOptions, launch } from '../chromium/launch.ts';
import { type Offline, takeOffline } from '../chromium/serve.ts';
import { inTime } from './in-time.ts';
import { buildPracticeSite } from './served-practice.ts';

type Options = Partial<LaunchOptions> & { readonly language?: Language };

/** An unseen browser with a profile of its own and no network, in which the practice site stands at real addresses; gone after `use`. */
export async function withPractice(
  use: (launched: Launched, offline: Offline) => Promise<void>,
  { language, ...options }: Options = {},
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-practice-'));
  const launched = await launch({ profile, headless: true, ...options });
  try {
    const offline = await takeOffline(launched.context);
    offline.add(await buildPracticeSite(language));
    await use(launched, offline);
  } finally {
    // A page that hangs must not keep the browser from closing: what it was opened for is done or failed.
    await inTime(launched.context.close(), 15, 'The browser did not close.').catch(() => null);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
