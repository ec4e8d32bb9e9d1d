import { type DateReading, readDate } from '#lib/core/dates/read-date.ts';
import { findMarketplace, marketplaces } from '#lib/core/marketplaces.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { PageView } from './page-view.ts';

/** A deadline read from the page, with the zone it had to be read in where the page printed none. */
export interface ReadDeadline {
  readonly at: Instant | null;
  readonly zoneAssumed: string | null;
}

/** Reads printed times as this page means them: by the marketplace's clock, in the page's language. */
export interface When {
  /** The currency of the host's marketplace, for a bare '$'. */
  readonly currency: string;
  /** The zone times without one are read in, where this marketplace is known or not. */
  zoneOf(marketplace: string | null): string;
  /** When something was written; null for a day without a time. */
  readMoment(text: string, marketplace: string | null): Instant | null;
  /** A day without a time is its end. */
  readDeadline(text: string, marketplace: string | null): ReadDeadline;
  /** ISO date; null where it cannot be told. */
  readDay(text: string | null, marketplace: string | null): string | null;
}

const year = 366 * 24 * 3_600_000;

/** The marketplace whose Seller Central this host is; of shared hosts the one most of their sellers read them in. */
export function marketplaceOfHost(hostname: string): (typeof marketplaces)[number] {
  const code = /europe/.test(hostname) ? 'UK' : /japan/.test(hostname) ? 'JP' : null;
  const found = marketplaces.find(({ domain }) => hostname === `sellercentral.amazon.${domain}`);
  return found ?? marketplaces.find((row) => row.code === code) ?? marketplaces[0];
}

const latinDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/،/g, ',');

/** How times on this page are to be read. */
export function createWhen({ address, document, now }: PageView): When {
  const host = marketplaceOfHost(address.hostname);
  const placeOf = (code: string | null) => findMarketplace(code) ?? host;
  const lang = document.documentElement.lang.replace('_', '-');
  const read = (text: string, code: string | null, at: Instant): DateReading => {
    const { zone, locale } = placeOf(code);
    const isSame = !lang.includes('-') && locale.startsWith(`${lang}-`);
    return readDate(latinDigits(text), { locale: !lang || isSame ? locale : lang, zone, now: at });
  };
  return {
    currency: host.currency,
    zoneOf: (code) => placeOf(code).zone,
    readMoment(text, code) {
      const found = read(text, code, now);
      const isAhead = found.at !== null && found.at > now + 24 * 3_600_000 && /year/.test(found.assumed ?? '');
      const past = isAhead ? read(text, code, now - year) : found;
      return past.precision === 'minute' ? past.at : null;
    },
    readDeadline(text, code) {
      const plain = read(text, code, now);
      const due = plain.precision === 'day' ? read(`respond by ${text}`, code, now) : plain;
      const zone = /zone ([^;]+)/.exec(due.at === null ? '' : (due.assumed ?? ''))?.[1];
      return { at: due.at, zoneAssumed: zone ?? null };
    },
    readDay(text, code) {
      const at = text ? read(text, code, now - year).at : null;
      if (at === null) return null;
      return new Intl.DateTimeFormat('en-CA', { timeZone: placeOf(code).zone }).format(at);
    },
  };
}
