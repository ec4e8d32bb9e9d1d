import type { TabChoice } from '#components/desk/PageFactsCard.tsx';
import { gatherCheckFacts } from '#lib/browser/check-facts.ts';
import { listSellerTabs, readTab } from '#lib/browser/tabs.ts';
import type { CheckFacts } from '#lib/core/check/check.ts';
import type { PageFacts } from '#lib/core/check/check-page.ts';
import { conversationOfAddress } from '#lib/page/address.ts';
import { readGlance, readPerson } from '#lib/store/read.ts';

/** Everything the check page shows. */
export interface Checked {
  readonly facts: CheckFacts;
  readonly unprotectedIds: readonly number[];
  readonly tabs: readonly TabChoice[];
  /** The tab that was looked at; null where no Seller Central tab is open. */
  readonly tabId: number | null;
}

const nothing = { setAside: 0, clocks: [], lists: [] } as const;

async function lookAt({ id, title }: TabChoice, unprotectedIds: readonly number[]): Promise<PageFacts> {
  const { reading, address } = await readTab(id);
  const namesConversation = address !== null && conversationOfAddress(new URL(address)) !== null;
  return { title, isProtected: !unprotectedIds.includes(id), namesConversation, reading };
}

/** Gathers everything anew. `asked` is the tab to look at; null: the one used last. */
export async function gather(asked: number | null): Promise<Checked> {
  const now = Date.now();
  const [{ unprotectedIds, ...browser }, tabs, glance, person] = await Promise.all([
    gatherCheckFacts(),
    listSellerTabs(),
    readGlance().catch(() => nothing),
    readPerson().catch(() => null),
  ]);
  const tab = tabs.find(({ id }) => id === asked) ?? tabs[0];
  const page = tab ? await lookAt(tab, unprotectedIds) : null;
  const facts: CheckFacts = {
    ...browser,
    now,
    hasPerson: person !== null,
    setAside: glance.setAside,
    hasRecords: glance.clocks.length + glance.lists.length > 0,
    page,
  };
  return { facts, unprotectedIds, tabs, tabId: tab?.id ?? null };
}
