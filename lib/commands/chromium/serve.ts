import type { BrowserContext, Request, Route } from 'playwright-core';

/** Answers one address: the HTML to show there, or null when nothing is served at it. */
export type Site = (address: URL) => string | null;

/** What a browser without a network was asked for. */
export interface Offline {
  /** Puts a site in front of those added before. */
  readonly add: (site: Site) => void;
  /** Every web request that no site answered, in order: address and who asked. */
  readonly refused: readonly string[];
  /** Hosts a site answered for. The browser opens idle connections to these by itself before it asks. */
  readonly served: ReadonlySet<string>;
}

function describe(request: Request): string {
  const asker = request.serviceWorker()
    ? 'worker'
    : request.isNavigationRequest()
      ? 'navigation'
      : request.frame().url();
  return `${request.method()} ${request.url()} (${asker})`;
}

async function answer(route: Route, sites: readonly Site[], refused: string[], served: Set<string>): Promise<void> {
  const request = route.request();
  const address = new URL(request.url());
  if (address.pathname === '/favicon.ico') return route.fulfill({ status: 204 });
  const html = request.method() === 'GET' ? sites.map((site) => site(address)).find((found) => found !== null) : null;
  if (html) {
    served.add(address.hostname);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  }
  refused.push(describe(request));
  return route.abort('blockedbyclient');
}

/** Takes the network from a browser: what a site answers is shown, everything else fails and is remembered. */
export async function takeOffline(context: BrowserContext): Promise<Offline> {
  const sites: Site[] = [];
  const refused: string[] = [];
  const served = new Set<string>();
  await context.route(/^(https?|wss?):/, (route) => answer(route, sites, refused, served));
  return { add: (site) => void sites.unshift(site), refused, served };
}
