import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import type { Person } from '#lib/core/people/person.ts';
import { statedNow, storeKey } from '#lib/core/stores/store-identity.ts';
import { loadStoreMemory, saveStoreMemory } from './store-memory.ts';

type Identity = Answer<'whoAndWhere'>;
type Problem = Answer<'savePerson'>['problem'];

/** What the worker lends: the database's side of persons and stores. */
export interface IdentityRecords {
  readonly readPerson: () => Promise<Person | null>;
  readonly readStores: () => Promise<readonly string[]>;
  /** Null once it is kept, else why it is not. */
  readonly savePerson: (person: Person) => Promise<Problem>;
}

async function whoAndWhere({ readPerson, readStores }: IdentityRecords): Promise<Identity> {
  const [person, stores, memory] = await Promise.all([readPerson(), readStores(), loadStoreMemory()]);
  const stated = statedNow(memory);
  return {
    person,
    statedStore: stated ? { store: stated.store, by: stated.by } : null,
    knownStores: [...stores],
  };
}

async function stateStore(records: IdentityRecords, store: string): Promise<Identity> {
  const [person, memory] = await Promise.all([records.readPerson(), loadStoreMemory()]);
  const stated = { store: storeKey(store), by: person?.name ?? '', at: Date.now() };
  await saveStoreMemory({ ...memory, stated });
  return whoAndWhere(records);
}

/** A sign-in or account-switcher page was seen: what a person said about the store no longer holds. */
export async function noteSignIn(): Promise<void> {
  await saveStoreMemory({ ...(await loadStoreMemory()), signInSeenAt: Date.now() });
}

/** What the worker answers about person and store. */
export function identityAnswersOf(records: IdentityRecords) {
  return {
    whoAndWhere: () => whoAndWhere(records),
    savePerson: async (person: Person) => ({ problem: await records.savePerson(person) }),
    stateStore: ({ store }: Request<'stateStore'>) => stateStore(records, store),
    noteSignIn: async () => {
      await noteSignIn();
      return {};
    },
  };
}

/** Watches tabs for Seller Central's sign-in and account pages; call before the first await. */
export function watchSignIn(
  isSignIn: (address: URL) => boolean,
  tabs: Pick<typeof chrome.tabs, 'onUpdated'> = chrome.tabs,
): void {
  tabs.onUpdated.addListener((_id, { url }) => {
    if (url && isSignIn(new URL(url))) void noteSignIn();
  });
}
