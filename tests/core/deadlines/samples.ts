import type { Deadline } from '#lib/core/deadlines/deadline.ts';
import type { Claim } from '#lib/core/reading/claim.ts';
import type { Conversation, Message } from '#lib/core/reading/conversation.ts';
import type { ListReading, PageReading } from '#lib/core/reading/page-reading.ts';

/** 2026-11-20 12:00 UTC, a Friday. */
export const noon = Date.UTC(2026, 10, 20, 12);
export const hour = 3_600_000;
export const day = 24 * hour;

/** A message so many hours before noon; null leaves its time out. */
export const message = (from: Message['from'], text: string, hoursAgo: number | null): Message => ({
  from,
  text,
  at: hoursAgo === null ? null : noon - hoursAgo * hour,
  atText: null,
  pictures: 0,
  attachments: 0,
});

export const conversation = (messages: Message[], more: Partial<Conversation> = {}): Conversation => ({
  conversationId: '0b6f3a52-0000-4000-8000-000000000001',
  orderIds: ['902-1234567-1234567'],
  asins: [],
  buyerName: 'Marlowe',
  marketplace: 'US',
  orderTotal: null,
  messages,
  loaded: { shown: messages.length, about: null },
  ...more,
});

export const claim = (more: Partial<Claim> = {}): Claim => ({
  orderId: '902-1234567-1234567',
  buyerName: 'Marlowe',
  amount: null,
  reason: null,
  status: 'Action required',
  respondBy: null,
  respondByText: null,
  zoneAssumed: null,
  marketplace: 'US',
  filedOn: null,
  ...more,
});

export const reading = (more: Partial<PageReading>): PageReading => ({
  page: 'conversation',
  storeName: 'Cobalt',
  conversation: null,
  claims: [],
  order: null,
  list: null,
  rows: [],
  replyBox: { found: false, kind: null, writesTo: null, limit: null },
  how: {},
  problems: [],
  ...more,
});

export const claimList = (claims: Claim[], list: Partial<ListReading> = {}): PageReading =>
  reading({
    page: 'claim-list',
    claims,
    list: { tab: 'Action required', shown: claims.length, about: null, complete: true, ...list },
  });

/** A running clock of its own, counted by rule, due a day after noon. */
export const deadline = (more: Partial<Deadline> = {}): Deadline => ({
  ...{ version: 1, id: 'd', subject: null, note: null, kind: 'answer-buyer', store: 'Cobalt', marketplace: 'US' },
  ...{ priority: 'B', state: 'running', occasion: 'sample', at: noon + day, startAt: noon },
  origin: { from: 'rule', rule: 'answer-24h', otherRule: null },
  ...{ doubt: null, zoneAssumed: null, isEdited: false, endsQuietly: false, snoozedUntil: null },
  ...{ generation: 1, knownAt: noon, createdAt: noon, readAt: noon, missingSince: null, by: null },
  ...{ ending: null, practice: false },
  ...more,
});
