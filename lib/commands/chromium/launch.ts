import process from 'node:process';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { extensionFolder } from '../root.ts';
import { requireBrowser } from './find-browser.ts';

/** How a browser is started. */
export interface LaunchOptions {
  /** The folder of its profile; opened again it still knows everything. */
  readonly profile: string;
  readonly headless: boolean;
  /** Window size in CSS pixels; the window decides when it is null. */
  readonly size?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  /** Everything that leaves the browser goes here, so that nothing can leave unseen. */
  readonly proxyPort?: number;
  /** IANA name; the system's own when absent. */
  readonly timeZone?: string;
}

/** A browser with the built extension in it. */
export interface Launched {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/** Flags of a browser that loads our extension, stays silent, and runs as root in a container as well. */
function flags({ headless, proxyPort }: LaunchOptions): string[] {
  return [
    ...(headless ? ['--headless=new', '--hide-scrollbars'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--enable-unsafe-extension-debugging',
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
    ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`] : []),
  ];
}

/** Our worker (one that `fits`), waited for; null when it does not come within `patience` milliseconds. */
export async function findWorker(
  context: BrowserContext,
  patience: number,
  fits: (worker: Worker) => boolean = () => true,
): Promise<Worker | null> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://') && fits(worker);
  const present = context.serviceWorkers().find(isOurs);
  return present ?? context.waitForEvent('serviceworker', { predicate: isOurs, timeout: patience }).catch(() => null);
}

/** Branded Chrome (137 and later) and Edge ignore --load-extension: this way of loading they still take. */
async function loadOverDebugger(context: BrowserContext): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser gave no debugging connection, so Firebreak could not be loaded into it.');
  const session = await browser.newBrowserCDPSession();
  const { id } = (await session.send('Extensions.loadUnpacked' as never, { path: extensionFolder } as never)) as {
    id: string;
  };
  await session.detach();
  return id;
}

/** Starts the browser with the built extension in it; throws in a sentence when there is no browser. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: requireBrowser(),
    headless: false,
    args: flags(options),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-component-extensions-with-background-pages'],
    viewport: options.size === undefined ? { width: 1440, height: 900 } : options.size,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.timeZone ? { timezoneId: options.timeZone } : {}),
  });
  const worker = await findWorker(context, 5_000);
  const extensionId = worker ? new URL(worker.url()).host : await loadOverDebugger(context);
  return { context, extensionId };
}
