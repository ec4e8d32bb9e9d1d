import * as z from 'zod/mini';

/** What the worker remembers until the browser closes, for it dies and forgets; a value that does not fit is the default. */
const memories = {
  /** Tabs found unprotected at install or update; empty once all are reloaded or closed. */
  unprotected: z.catch(z.array(z.object({ id: z.number(), title: z.string() })), []),
  /** The last change could not be stored for want of space. */
  isStorageFull: z.catch(z.boolean(), false),
};

type Memories = { [Name in keyof typeof memories]: z.infer<(typeof memories)[Name]> };

type Area = Pick<chrome.storage.StorageArea, 'get' | 'set'>;

/** What is remembered under a name. */
export async function recall<Name extends keyof Memories>(
  name: Name,
  area: Area = chrome.storage.session,
): Promise<Memories[Name]> {
  const stored = await area.get(name);
  return memories[name].parse(stored[name]) as Memories[Name];
}

/** Remembers a value until the browser closes. */
export async function remember<Name extends keyof Memories>(
  name: Name,
  value: Memories[Name],
  area: Area = chrome.storage.session,
): Promise<void> {
  await area.set({ [name]: value });
}
