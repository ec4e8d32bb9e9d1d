import { sellerCentralHosts } from '../marketplaces.ts';

/** Where a message comes from; a `stranger`'s is never handled. */
export type SenderKind = 'page' | 'extension' | 'worker' | 'stranger';

/** What Chrome says of a sender. Chrome fills this in, so a page cannot choose it. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: object | undefined;
}

function readUrl(url: string | undefined): URL | null {
  try {
    return url === undefined ? null : new URL(url);
  } catch {
    return null;
  }
}

/** Our script in the top frame of a listed Seller Central host. */
function isPage({ tab, frameId }: SenderFacts, url: URL | null): boolean {
  const isListed = url?.protocol === 'https:' && url.port === '' && sellerCentralHosts.includes(url.hostname);
  return Boolean(tab) && isListed && (frameId === undefined || frameId === 0);
}

/** Who sent a message. `own` is the extension's own address, such as 'chrome-extension://id/', and its id. */
export function senderKind(sender: SenderFacts, own: { readonly id: string; readonly address: string }): SenderKind {
  if (sender.id !== own.id) return 'stranger';
  const url = readUrl(sender.url);
  if (url?.href.startsWith(own.address)) {
    const isWorker = url.pathname === '/background.js' && !sender.tab;
    return isWorker ? 'worker' : 'extension';
  }
  if (!url && !sender.tab && sender.url === undefined) return 'worker';
  return isPage(sender, url) ? 'page' : 'stranger';
}
