import type { Conversation } from '#lib/core/reading/conversation.ts';
import type { InboxRow, Problem } from '#lib/core/reading/page-reading.ts';
import { conversationOfAddress, marketplaceOfAddress, orderOfAddress } from './address.ts';
import { cleanName } from './authors.ts';
import { type Box, rectOf, rectOfBlock, upwards } from './box.ts';
import {
  findAsins,
  findBuyerName,
  findMarketplaceCode,
  findOrderIds,
  findTotal,
  type Region,
  regionOf,
} from './conversation-facts.ts';
import { isLoading } from './detect-page.ts';
import { findMessageCount, readListFacts } from './list-facts.ts';
import { buyerNameIn, type ReadMessages, readMessages } from './messages.ts';
import { needsNoResponse } from './no-response.ts';
import type { PageView } from './page-view.ts';
import { findAll, patterns } from './patterns.ts';
import type { PartialResult } from './read-page.ts';
import { findReplyBox, type ReplyBox } from './reply-box.ts';
import { findRowLists, nameInRow, type Row, type RowList } from './rows.ts';
import { findSections } from './sections.ts';
import { findStoreName, findSwitcher } from './store-name.ts';
import { findThread, type Thread } from './thread.ts';
import { createWhen } from './when.ts';
import { headingWords } from './words/page-words.ts';

interface Scene {
  readonly view: PageView;
  readonly page: Box;
  readonly lists: readonly RowList[];
  readonly thread: Thread | null;
  readonly region: Region;
  readonly read: ReadMessages | null;
  readonly marketplace: ReturnType<typeof findMarketplaceCode>;
  readonly replyBox: ReplyBox;
}

const homesOf = (lists: readonly RowList[]) => new Set(lists.map(({ home }) => home));

function look(view: PageView, page: Box): Scene {
  const sections = findSections(page);
  const lists = findRowLists(page);
  const inList = homesOf(lists);
  const thread = findThread(
    page,
    (part) =>
      (sections.has(part) && /machine|note/.test(sections.get(part) ?? '')) || ('content' in part && inList.has(part)),
  );
  const threadBlocks = new Set(thread?.units.flatMap((unit) => unit.blocks) ?? []);
  const region = regionOf(page, inList, threadBlocks);
  const marketplace = findMarketplaceCode(region, marketplaceOfAddress(view.address), findSwitcher(page));
  const when = createWhen(view);
  const known = { buyer: findBuyerName(region), store: findStoreName(page) };
  const read = thread && readMessages(thread, known, sections, (text) => when.readMoment(text, marketplace.code));
  const replyBox = findReplyBox(page, view, { thread: thread?.home ?? null, isClaim: false });
  return { view, page, lists, thread, region, read, marketplace, replyBox };
}

/** The one id that the boxes around the messages carry as data. */
function idAround(thread: Thread | null): string | null {
  for (const { element } of upwards(thread?.home ?? null)) {
    const values = [...element.attributes]
      .filter(({ name }) => /^data-|^id$|^(case|thread|conversation)/.test(name))
      .map(({ value }) => value);
    const ids = findAll(patterns.uuid, values.join(' '));
    if (ids.length === 1) return ids[0]?.toLowerCase() ?? null;
  }
  return null;
}

/** The open conversation's id: the address's, unless the list shows another row as the open one. */
function idOf({ view, lists, thread }: Scene): { id: string | null; problems: Problem[] } {
  const addressed = conversationOfAddress(view.address);
  const selected = lists.flatMap(({ rows }) => rows).filter(({ isSelected }) => isSelected);
  const shown = idAround(thread) ?? (selected.length === 1 ? (selected[0]?.conversationId ?? null) : null);
  if (addressed && shown && shown !== addressed) return { id: shown, problems: [{ id: 'otherConversation' }] };
  const id = addressed ?? shown;
  return { id, problems: id ? [] : [{ id: 'noCaseId' }] };
}

function readConversation(scene: Scene): { conversation: Conversation; problems: Problem[] } {
  const { view, thread, region, read, marketplace } = scene;
  const spoken = read?.messages.map(({ text }) => text) ?? [];
  const orderIds = findOrderIds(region, spoken, orderOfAddress(view.address));
  const { id, problems } = idOf(scene);
  const buyerName = findBuyerName(region) ?? (read ? buyerNameIn(read.authors) : null) ?? nameInHead(scene, spoken);
  const about = findMessageCount(
    region.blocks.map(({ text }) => text),
    spoken.length,
  );
  const conversation: Conversation = {
    conversationId: id,
    orderIds,
    asins: findAsins(region, spoken),
    buyerName,
    marketplace: marketplace.code,
    orderTotal: findTotal(region, orderIds.length, null),
    messages: [...(read?.messages ?? [])],
    newestFirst: read?.isNewestFirst ?? false,
    loaded: { shown: spoken.length, about },
    ...(thread && read && needsNoResponse(thread, read, region.blocks) ? { noResponseNeeded: true } : {}),
  };
  const missing = [
    ...problems,
    ...(orderIds.length ? [] : [{ id: 'noOrderId' }]),
    ...(orderIds.length > 1 ? [{ id: 'manyOrders' }] : []),
    ...(buyerName ? [] : [{ id: 'noBuyerName' }]),
    ...marketplace.problems,
    ...(read?.problems ?? []),
    ...(spoken.length ? [] : [{ id: 'noMessages' }]),
    ...(about !== null && about > spoken.length ? [{ id: 'notAllLoaded', detail: `${spoken.length} / ${about}` }] : []),
    ...(scene.replyBox.element ? [] : [{ id: 'noReplyBox' }]),
  ];
  return { conversation, problems: missing };
}

/** A name printed above the messages that a row of the list or a message repeats, or a heading of one word. */
function nameInHead({ lists, region, thread }: Scene, spoken: readonly string[]): string | null {
  const listed = new Set(lists.flatMap(({ rows }) => rows.map(nameInRow)));
  const column = thread ? rectOf(thread.home) : null;
  const above = region.blocks.filter((block) => {
    const rect = rectOfBlock(block);
    return (
      !column || (rect.bottom <= column.top + column.height / 2 && rect.left < column.right && rect.right > column.left)
    );
  });
  const names = above.flatMap((block) =>
    [block.text, ...block.atoms.map(({ text }) => text)].map((text) => ({ block, name: cleanName(text) })),
  );
  const isSaid = (name: string) =>
    name.length > 2 &&
    /^\p{Lu}|^\p{Lo}/u.test(name) &&
    spoken.some((text) => new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u').test(text));
  const known = names.find(({ name }) => name && name.split(/\s+/).length < 4 && (listed.has(name) || isSaid(name)));
  const heading = names.findLast(
    ({ block, name }) =>
      name &&
      /^\p{Lu}\p{Ll}+$|^[\p{Lo}·]{2,6}$/u.test(name) &&
      block.box.element.closest('h1,h2,h3,h4,[role=heading]') &&
      !headingWords.test(name),
  );
  return known?.name ?? heading?.name ?? null;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const printRow = ({ conversationId, orderId, textMap, needsResponse }: Row): InboxRow => ({
  conversationId,
  orderId,
  text: textMap.text,
  needsResponse,
});

function howOf({ thread, marketplace, replyBox, read }: Scene, conversation: Conversation): Record<string, string> {
  const authors = [...new Set(read?.authors.map(({ from }) => from) ?? [])];
  return {
    ...(thread ? { messages: thread.how, authors: `by ${authors.join(', ')}` } : {}),
    ...(conversation.conversationId ? { caseId: 'an id in the address or in the open row of the list' } : {}),
    ...(conversation.orderIds.length ? { orderIds: 'order numbers beside the conversation' } : {}),
    ...(marketplace.how ? { marketplace: marketplace.how } : {}),
    ...(replyBox.how ? { replyBox: replyBox.how } : {}),
  };
}

/** Reads the messaging pages: the list, an open conversation, the contact page. */
export function readMessaging(view: PageView, page: Box, isContact: boolean): PartialResult {
  const scene = look(view, page);
  const rows = scene.lists.flatMap((list) => list.rows);
  const isNamed = conversationOfAddress(view.address) !== null && scene.replyBox.facts.writesTo === 'buyer';
  const isOpen = (scene.read?.messages.length ?? 0) > 0 || isNamed;
  const list = rows.length ? readListFacts(page, rows.length, () => false) : null;
  const rowAnchors = rows.map(({ textMap, box }, row) => ({ row, textMap, element: box.element }));
  const loading: Problem[] = isLoading(page) ? [{ id: 'stillLoading' }] : [];
  if (!isOpen && !isContact) {
    return {
      reading: { page: 'inbox', list, rows: rows.map(printRow), problems: loading },
      anchors: { rows: rowAnchors },
    };
  }
  const { conversation, problems } = readConversation(scene);
  return {
    reading: {
      page: isContact ? 'contact' : 'conversation',
      conversation,
      list,
      rows: rows.map(printRow),
      replyBox: scene.replyBox.facts,
      how: howOf(scene, conversation),
      problems: [...problems, ...loading],
    },
    anchors: {
      messages: scene.read?.maps ?? [],
      thread: scene.thread?.home.element ?? null,
      replyBox: scene.replyBox.element,
      sendButtons: scene.replyBox.sendButtons,
      rows: rowAnchors,
    },
  };
}
