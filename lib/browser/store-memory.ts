import { emptyStoreMemory, type StoreMemory, storeMemorySchema } from '#lib/core/stores/store-identity.ts';

type Area = Pick<chrome.storage.StorageArea, 'get' | 'set'>;

const key = 'store';

/** What this browser session knows of the store; a value that does not parse is as good as none, and the person is asked again. */
export async function loadStoreMemory(area: Area = chrome.storage.session): Promise<StoreMemory> {
  const { [key]: stored } = await area.get(key);
  const parsed = storeMemorySchema.safeParse(stored);
  return parsed.success ? parsed.data : emptyStoreMemory;
}

/** Keeps it until the browser closes. */
export async function saveStoreMemory(memory: StoreMemory, area: Area = chrome.storage.session): Promise<void> {
  await area.set({ [key]: memory });
}
