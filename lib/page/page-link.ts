/** What an address may keep in a link that is passed on: never the signatures of one-click links from e-mails. As of 2026-09. */
const kept = ['cc', 'fi', 'ss', 'orderID', 'orderId', 'marketplaceID', 'marketplaceId', 'chargebackId'];

/** The address of a page as it may be passed on to others. */
export function pageLink(address: URL): string {
  const link = new URL(address.pathname, address.origin);
  for (const name of kept) for (const value of address.searchParams.getAll(name)) link.searchParams.append(name, value);
  return link.href;
}
