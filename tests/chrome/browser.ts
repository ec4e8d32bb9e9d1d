import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { findWorker, type LaunchOptions, launch } from '#lib/commands/chromium/launch.ts';
import { listen } from '#lib/commands/chromium/listening-proxy.ts';
import { type Offline, type Site, takeOffline } from '#lib/commands/chromium/serve.ts';

/** A real browser with the built extension, no network, and pages served at any address. */
export interface TestBrowser {
  /** Playwright's context; a new one after `restart`. */
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Shows `html` at this address from now on, whatever its query and hash; `*` at the end of a path stands for anything. */
  readonly serve: (address: string, html: string) => void;
  /** Shows whatever the site answers; a site added later comes first. */
  readonly serveSite: (site: Site) => void;
  /** A new tab at the address. */
  readonly open: (address: string) => Promise<Page>;
  /** A new tab at a page of the extension, such as `popup.html`. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  /** The worker that runs, waited for up to 5 seconds; throws when nothing wakes it. */
  readonly worker: () => Promise<Worker>;
  /** Ends the worker as Chrome does when it idles; the next event starts a new one. */
  readonly killWorker: () => Promise<void>;
  /** Every request that nobody served, from pages, worker and extension pages alike: must be empty at a test's end. */
  readonly requestsOfOurs: () => readonly string[];
  /** Closes the browser and opens it again with the same profile and the same sites. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The site that answers one address (see `serve`). */
function siteAt(address: string, html: string): Site {
  const { origin, pathname } = new URL(address);
  const isHere = pathname.endsWith('*')
    ? (path: string) => path.startsWith(pathname.slice(0, -1))
    : (path: string) => path === pathname;
  return (asked) => (asked.origin === origin && isHere(asked.pathname) ? html : null);
}

/** Workers that were killed: Playwright goes on listing them for a while. */
const killed = new WeakSet<Worker>();

async function closeWorkerTarget(context: BrowserContext): Promise<void> {
  for (const worker of context.serviceWorkers()) killed.add(worker);
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no debugging connection');
  const findOurs = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
    );
  const ours = await findOurs();
  if (ours) await session.send('Target.closeTarget', { targetId: ours.targetId });
  while (await findOurs()) await new Promise((soon) => setTimeout(soon, 20));
  await session.detach();
}

/** Opens a browser for a test file; close it in `afterAll`. Options as for launch, all with defaults (headless, its own profile). */
export async function openBrowser(options: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'firebreak-test-'));
  const proxy = await listen();
  const sites: Site[] = [];
  const refusedBefore: string[] = [];
  const servedBefore: string[] = [];
  const start = async () => {
    const { context, extensionId } = await launch({ headless: true, proxyPort: proxy.port, ...options, profile });
    const offline: Offline = await takeOffline(context);
    for (const site of sites) offline.add(site);
    return { context, extensionId, offline };
  };
  let now = await start();
  const serveSite = (site: Site) => {
    sites.push(site);
    now.offline.add(site);
  };
  const open = async (address: string) => {
    const page = await now.context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    get context() {
      return now.context;
    },
    extensionId: now.extensionId,
    serve: (address, html) => serveSite(siteAt(address, html)),
    serveSite,
    open,
    openExtensionPage: (path) => open(`chrome-extension://${now.extensionId}/${path}`),
    worker: async () => {
      const worker = await findWorker(now.context, 5_000, (found) => !killed.has(found));
      if (!worker) throw new Error('the worker sleeps and nothing woke it');
      return worker;
    },
    killWorker: () => closeWorkerTarget(now.context),
    requestsOfOurs: () => {
      const servedHosts = new Set([...servedBefore, ...now.offline.served]);
      return [...refusedBefore, ...now.offline.refused, ...proxy.called.filter((host) => !servedHosts.has(host))];
    },
    restart: async () => {
      refusedBefore.push(...now.offline.refused);
      servedBefore.push(...now.offline.served);
      await now.context.close();
      now = await start();
    },
    close: async () => {
      await now.context.close();
      proxy.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
