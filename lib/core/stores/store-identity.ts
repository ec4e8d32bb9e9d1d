import * as z from 'zod/mini';
import { instantSchema } from '../reading/instant.ts';

/** A store's name as it is used in keys and lists: trimmed, one space between words, one way of writing each character. */
export function storeKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** A store as a person named it, because the page does not show one. */
export const statedStoreSchema = z.object({
  store: z.string().check(z.minLength(1), z.maxLength(200)),
  by: z.string(),
  at: instantSchema,
});
export type StatedStore = z.infer<typeof statedStoreSchema>;

/**
 * What this browser session knows of the store, in `storage.session`: the answer a person gave, and when a sign-in or
 * account-switcher page was last seen. Gone when the browser closes.
 */
export const storeMemorySchema = z.object({
  stated: z.nullable(statedStoreSchema),
  signInSeenAt: z.nullable(instantSchema),
});
export type StoreMemory = z.infer<typeof storeMemorySchema>;
export const emptyStoreMemory: StoreMemory = { stated: null, signInSeenAt: null };

/** Which store a page belongs to, and how that is known. While it is `unknown` nothing is stored. */
export type StoreIdentity =
  | { readonly how: 'read'; readonly store: string }
  | { readonly how: 'stated'; readonly store: string; readonly by: string }
  | { readonly how: 'unknown' };

/** The answer that still holds: given in this browser session and after the last sign-in or account switch. */
export function statedNow({ stated, signInSeenAt }: StoreMemory): StatedStore | null {
  if (!stated) return null;
  return signInSeenAt !== null && signInSeenAt >= stated.at ? null : stated;
}

/** The store of a page: what the page shows counts first, then what a person said, else nobody knows. */
export function identifyStore(shown: string | null, stated: { store: string; by: string } | null): StoreIdentity {
  const read = storeKey(shown ?? '');
  if (read) return { how: 'read', store: read };
  const said = storeKey(stated?.store ?? '');
  return stated && said ? { how: 'stated', store: said, by: stated.by } : { how: 'unknown' };
}

/**
 * Compares the store of a running page visit with that of a new reading. `changed`: stop, forget what was read, begin
 * anew; nothing of the one may be stored under the other. A page that no longer shows the store it showed before keeps it, for an
 * account cannot change without the page showing another or being loaded anew.
 */
export function followStore(
  before: StoreIdentity,
  now: StoreIdentity,
): { readonly identity: StoreIdentity; readonly hasChanged: boolean } {
  if (before.how === 'unknown') return { identity: now, hasChanged: false };
  if (before.how === 'read' && now.how !== 'read') return { identity: before, hasChanged: false };
  if (now.how === 'unknown') return { identity: now, hasChanged: true };
  return { identity: now, hasChanged: before.store !== now.store };
}
