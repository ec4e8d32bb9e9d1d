import { findMarketplace } from '#lib/core/marketplaces.ts';
import { findAll, patterns } from './patterns.ts';

/** What kind of page an address names, before its content is asked. */
export type AddressKind = 'messages' | 'contact' | 'claims' | 'order' | 'other';

/** Paths of Seller Central as seen in public code and captures, 2018 to 2026; spellings of the claims page vary. */
const kinds: readonly (readonly [RegExp, AddressKind])[] = [
  [/^\/(ap|cu|authportal)\b|account-switcher|no-response-needed/i, 'other'],
  [/^\/messaging\/contact/i, 'contact'],
  [/^\/messaging\/reviews/i, 'other'],
  [/^\/messaging(\/|$)|^\/gp\/communication-manager|^\/(buyer-)?messages?(\/|$)/i, 'messages'],
  [/guarantee-claims|\/a-?to-?z|azclaims|\/claims(\/|$)/i, 'claims'],
  [/^\/orders-v\d\/order\/|^\/gp\/orders(-v\d)?\/details|^\/orders\/(details|\d{3}-\d{7}-\d{7})/i, 'order'],
];

export function kindOfAddress({ pathname }: URL): AddressKind {
  return kinds.find(([path]) => path.test(pathname))?.[1] ?? 'other';
}

/** The conversation an address names: `cc`, else the searched case, else any other UUID in it; null where it names none. */
export function conversationOfAddress(address: URL): string | null {
  const named = ['cc', 'caseId', 'case', 'ss', 'threadId', 'conversationId'].flatMap((name) =>
    findAll(patterns.uuid, address.searchParams.get(name) ?? ''),
  );
  const any = findAll(patterns.uuid, `${address.pathname} ${address.search} ${address.hash}`);
  return (named[0] ?? any[0])?.toLowerCase() ?? null;
}

/** The order an address names; null where it names none. */
export function orderOfAddress(address: URL): string | null {
  return findAll(patterns.order, decodeURIComponent(address.href))[0] ?? null;
}

/** The marketplace whose id an address carries; null where it carries none. */
export function marketplaceOfAddress(address: URL): string | null {
  for (const [name, value] of address.searchParams) {
    const found = /^(mp|marketplace|marketplaceid)$/i.test(name) ? findMarketplace(value) : undefined;
    if (found) return found.code;
  }
  return null;
}
