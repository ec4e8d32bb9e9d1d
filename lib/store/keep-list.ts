import { findClaimState } from '#lib/core/deadlines/claim-state.ts';
import { pageAddress } from '#lib/core/deadlines/page-address.ts';
import type { PageKind } from '#lib/core/reading/page-kind.ts';
import type { ListReading } from '#lib/core/reading/page-reading.ts';
import type { ReportedReading } from './reported-reading.ts';
import type { WritableTables } from './tables.ts';
import type { Writing } from './writing.ts';

const kindsOfTab = (tab: string | null) => {
  const state = findClaimState(tab);
  if (state === 'action') return ['respond-to-claim'];
  if (state === 'appeal') return ['appeal'];
  return state === 'unknown' ? ['respond-to-claim', 'appeal'] : [];
};

/** What a complete list no longer shows is asked about, never ended by itself. */
export async function askAboutMissing(
  tables: WritableTables,
  list: ListReading,
  seen: ReadonlySet<string | null>,
  { store, practice }: ReportedReading,
  { now }: Writing,
): Promise<void> {
  const kinds: readonly string[] = kindsOfTab(list.tab);
  for (const deadline of await tables.deadlines.list('state', 'running')) {
    const isOfList = kinds.includes(deadline.kind) && deadline.store === store && deadline.practice === practice;
    if (isOfList && !seen.has(deadline.subject) && deadline.missingSince === null)
      await tables.deadlines.put({ ...deadline, missingSince: now });
  }
}

/** The address without what could name a case or an order. */
function plainAddress(address: string): string {
  const kept = pageAddress(address);
  return kept === null ? '' : new URL(kept).href.replace(/[?#].*$/, '');
}

/** The list beside an open conversation is the inbox. */
const listPageOf = (page: PageKind): PageKind => (page === 'conversation' ? 'inbox' : page);

/** Remembers when a list was read and how completely. */
export async function keepList(
  tables: WritableTables,
  { tab, shown, about, complete }: ListReading,
  { store, address, reading, practice }: ReportedReading,
  { now }: Writing,
): Promise<void> {
  const page = listPageOf(reading.page);
  const id = JSON.stringify([store, page, tab, practice]);
  const known = await tables.lists.get(id);
  const completeAt = complete ? now : (known?.completeAt ?? null);
  await tables.lists.put({
    ...{ version: 1, id, store, page, tab, shown, about, complete, practice },
    ...{ readAt: now, completeAt, address: plainAddress(address) },
  });
}
