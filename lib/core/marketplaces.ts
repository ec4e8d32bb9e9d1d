/**
 * Amazon's marketplaces as data: code (sellers say UK, not GB), Amazon's id, Seller Central's addresses, currency,
 * main time zone and language. Ids: Amazon's official list, read November 2026; hosts: lists in public code 2021-2026.
 */
export interface Marketplace {
  readonly code: string;
  readonly id: string;
  readonly domain: string;
  readonly currency: string;
  readonly zone: string;
  readonly locale: string;
}

const row = (
  code: string,
  id: string,
  domain: string,
  currency: string,
  zone: string,
  locale: string,
): Marketplace => ({ code, id, domain, currency, zone, locale });

/** Every marketplace Firebreak knows; `domain` is what follows `amazon.` in its addresses. */
export const marketplaces = [
  row('US', 'ATVPDKIKX0DER', 'com', 'USD', 'America/Los_Angeles', 'en-US'),
  row('CA', 'A2EUQ1WTGCTBG2', 'ca', 'CAD', 'America/Toronto', 'en-CA'),
  row('MX', 'A1AM78C64UM0Y8', 'com.mx', 'MXN', 'America/Mexico_City', 'es-MX'),
  row('BR', 'A2Q3Y263D00KWC', 'com.br', 'BRL', 'America/Sao_Paulo', 'pt-BR'),
  row('UK', 'A1F83G8C2ARO7P', 'co.uk', 'GBP', 'Europe/London', 'en-GB'),
  row('DE', 'A1PA6795UKMFR9', 'de', 'EUR', 'Europe/Berlin', 'de-DE'),
  row('FR', 'A13V1IB3VIYZZH', 'fr', 'EUR', 'Europe/Paris', 'fr-FR'),
  row('IT', 'APJ6JRA9NG5V4', 'it', 'EUR', 'Europe/Rome', 'it-IT'),
  row('ES', 'A1RKKUPIHCS9HS', 'es', 'EUR', 'Europe/Madrid', 'es-ES'),
  row('NL', 'A1805IZSGTT6HS', 'nl', 'EUR', 'Europe/Amsterdam', 'nl-NL'),
  row('SE', 'A2NODRKZP88ZB9', 'se', 'SEK', 'Europe/Stockholm', 'sv-SE'),
  row('PL', 'A1C3SOZRARQ6R3', 'pl', 'PLN', 'Europe/Warsaw', 'pl-PL'),
  row('BE', 'AMEN7PMS3EDWL', 'com.be', 'EUR', 'Europe/Brussels', 'fr-BE'),
  row('IE', 'A28R8C7NBKEWEA', 'ie', 'EUR', 'Europe/Dublin', 'en-IE'),
  row('TR', 'A33AVAJ2PDY3EV', 'com.tr', 'TRY', 'Europe/Istanbul', 'tr-TR'),
  row('AE', 'A2VIGQ35RCS4UG', 'ae', 'AED', 'Asia/Dubai', 'en-AE'),
  row('SA', 'A17E79C6D8DWNP', 'sa', 'SAR', 'Asia/Riyadh', 'ar-SA'),
  row('EG', 'ARBP9OOSHTCHU', 'eg', 'EGP', 'Africa/Cairo', 'ar-EG'),
  row('ZA', 'AE08WJ6YKNBMC', 'co.za', 'ZAR', 'Africa/Johannesburg', 'en-ZA'),
  row('IN', 'A21TJRUUN4KGV', 'in', 'INR', 'Asia/Kolkata', 'en-IN'),
  row('JP', 'A1VC38T7YXB528', 'co.jp', 'JPY', 'Asia/Tokyo', 'ja-JP'),
  row('SG', 'A19VAU5U5O7RUS', 'sg', 'SGD', 'Asia/Singapore', 'en-SG'),
  row('AU', 'A39IBJ37TRP1C6', 'com.au', 'AUD', 'Australia/Sydney', 'en-AU'),
] as const satisfies readonly Marketplace[];

/** Addresses of Seller Central that belong to no single marketplace. */
const sharedHosts = ['sellercentral-europe.amazon.com', 'sellercentral-japan.amazon.com', 'sellercentral.amazon.cn'];

/** Every Seller Central host, listed one by one because a manifest allows no wildcard over country domains. */
export const sellerCentralHosts: readonly string[] = [
  ...marketplaces.map(({ domain }) => `sellercentral.amazon.${domain}`),
  ...sharedHosts,
];

/** The marketplace with this code or Amazon id; undefined when there is none. */
export function findMarketplace(codeOrId: string | null | undefined): Marketplace | undefined {
  return marketplaces.find(({ code, id }) => code === codeOrId || id === codeOrId);
}
