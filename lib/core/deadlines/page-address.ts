import { sellerCentralHosts } from '../marketplaces.ts';

/**
 * An address that may be kept and opened: a page of Seller Central, or one of our own (practice). Null for everything
 * else, such as 'javascript:', whatever a message says.
 */
export function pageAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isListed = protocol === 'https:' && sellerCentralHosts.includes(hostname);
  return isListed || protocol === 'chrome-extension:' ? address : null;
}
