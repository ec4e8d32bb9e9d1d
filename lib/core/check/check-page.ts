import type { PageReading } from '../reading/page-reading.ts';
import type { CheckId, CheckResult, Remedy } from './check.ts';

/** The Seller Central tab the check page looks at; `reading` is null where the address is not one that is read. */
export interface PageFacts {
  readonly title: string;
  /** A live script of ours answers in it. */
  readonly isProtected: boolean;
  /** The address names a conversation, so messages are due on the page. */
  readonly namesConversation: boolean;
  readonly reading: PageReading | null;
}

type Blanks = CheckResult['blanks'];

interface Makers {
  readonly good: (id: CheckId, blanks?: Blanks) => CheckResult;
  readonly fault: (id: CheckId, remedies: readonly Remedy[], blanks?: Blanks) => CheckResult;
  readonly note: (id: CheckId, remedies: readonly Remedy[], blanks?: Blanks) => CheckResult;
}

const has = ({ problems }: PageReading, ...ids: string[]) => problems.some(({ id }) => ids.includes(id));

/** Nothing of what the address promises was found: the layout is one no reader knows. */
function isUnknownLayout(reading: PageReading): boolean {
  if (has(reading, 'notAPage', 'signIn', 'accountSwitcher', 'stillLoading')) return false;
  const isEmpty = !reading.conversation?.messages.length && reading.rows.length === 0 && reading.claims.length === 0;
  return isEmpty && !reading.order && !reading.replyBox.found && !reading.list;
}

function checkConversation(reading: PageReading, { good, fault }: Makers): CheckResult[] {
  const messages = reading.conversation?.messages ?? [];
  const buyer = messages.filter(({ from }) => from === 'buyer').length;
  return [
    messages.length > 0 ? good('messages', { count: messages.length, buyer }) : fault('messages', []),
    reading.replyBox.found ? good('replyBox') : fault('replyBox', ['show-tab']),
  ];
}

/** Judges the reading of the open tab: is a script there, is the layout known, were messages and reply box found. */
export function checkPage(page: PageFacts | null, makers: Makers): CheckResult[] {
  const { good, fault, note } = makers;
  if (!page) return [note('tab', [])];
  const { title, isProtected, namesConversation, reading } = page;
  if (!isProtected) return [fault('page', ['show-tab'], { title })];
  if (!reading || has(reading, 'notAPage', 'signIn', 'accountSwitcher'))
    return [good('page', { title }), note('layout', [], { title })];
  if (isUnknownLayout(reading)) return [good('page', { title }), fault('layout', ['show-tab'], { title })];
  const found = [good('page', { title }), good('layout', { title })];
  if (reading.page === 'conversation') return [...found, ...checkConversation(reading, makers)];
  return reading.page === 'inbox' && namesConversation ? [...found, fault('messages', [])] : found;
}
