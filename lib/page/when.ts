import { findMarketplace, marketplaces } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';

/** A deadline read from the page, with the zone it had to be read in where the page printed none. */
export interface ReadDeadline {
  readonly at: Instant | null;
  readonly zoneAssumed: string | null;
}

/** Reads printed times as this page means them. */
export interface When {
  /** The currency of the host's marketplace, for a bare '$'. */
  readonly currency: string;
  readMoment(text: string, marketplace: string | null): Instant | null;
  readDeadline(text: string, marketplace: string | null): ReadDeadline;
  /** ISO date; null where it cannot be told. */
  readDay(text: string | null): string | null;
}

/** The marketplace whose Seller Central this host is; of shared hosts the one most of their sellers read them in. */
export function marketplaceOfHost(hostname: string): (typeof marketplaces)[number] {
  const code = /europe/.test(hostname) ? 'UK' : /japan/.test(hostname) ? 'JP' : null;
  const found = marketplaces.find(({ domain }) => hostname === `sellercentral.amazon.${domain}`);
  return found ?? marketplaces.find((row) => row.code === code) ?? marketplaces[0];
}

/** How times on this page are to be read: by the marketplace's clock and manner, else by the host's. */
export function createWhen(hostname: string, _now: Instant): When {
  const host = marketplaceOfHost(hostname);
  const placeOf = (code: string | null) => findMarketplace(code) ?? host;
  return {
    currency: host.currency,
    readMoment: () => null,
    readDeadline: (_text, code) => ({ at: null, zoneAssumed: placeOf(code).zone }),
    readDay: () => null,
  };
}
