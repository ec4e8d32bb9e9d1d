import { describe, expect, test } from 'vitest';
import { type CheckFacts, type CheckId, checkAll } from '#lib/core/check/check.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';

const now = 1_800_000_000_000;
const message = { from: 'buyer', text: 'Where is it?', at: null, atText: null, pictures: 0, attachments: 0 } as const;
const conversation = {
  ...{ conversationId: null, orderIds: [], asins: [], buyerName: null, marketplace: null, orderTotal: null },
  messages: [message],
  loaded: { shown: 1, about: null },
};
const reading: PageReading = {
  ...{ page: 'conversation', storeName: null, claims: [], order: null, list: null, rows: [], how: {}, problems: [] },
  conversation,
  replyBox: { found: true, kind: 'textarea', writesTo: 'buyer', limit: null },
};
const noBox = { found: false, kind: null, writesTo: null, limit: null };
const page = (changes: Partial<PageReading>) => ({
  title: 'Inbox',
  isProtected: true,
  namesConversation: true,
  reading: { ...reading, ...changes },
});

const sound: CheckFacts = {
  ...{
    now,
    off: 'no',
    hasPerson: true,
    canNotify: true,
    alarms: 1,
    setAside: 0,
    brokenSettings: [],
    playbookFaults: [],
  },
  ...{ unprotectedTabs: 0, isPinned: true, lastBackupAt: now, hasRecords: true, doesWorkerAnswer: true },
  sites: { missing: [], all: 26 },
  storage: { free: 1e9, wasFull: false },
  page: page({}),
};

const wanting = (facts: Partial<CheckFacts>) =>
  checkAll({ ...sound, ...facts })
    .filter(({ state }) => state !== 'good')
    .map(({ id, state }) => `${id} ${state}`);

test('a sound profile with a sound page has nothing to mend', () => {
  expect(wanting({})).toEqual([]);
  expect(checkAll(sound)).toHaveLength(16);
});

describe('one fault is named, and nothing else', () => {
  test.each<[string, Partial<CheckFacts>, string]>([
    ['switched off', { off: 'by-person' }, 'off fault'],
    ['the worker is silent', { doesWorkerAnswer: false }, 'worker fault'],
    ['nobody is set', { hasPerson: false }, 'person fault'],
    ['site access off', { sites: { missing: ['a', 'b'], all: 26 } }, 'sites fault'],
    ['a tab is not protected', { unprotectedTabs: 2 }, 'tabs fault'],
    ['notifications blocked', { canNotify: false }, 'notifications fault'],
    ['the alarm is gone', { alarms: 0 }, 'alarm fault'],
    ['storage was full', { storage: { free: 1e9, wasFull: true } }, 'storage fault'],
    ['storage is nearly full', { storage: { free: 1e6, wasFull: false } }, 'storage fault'],
    ['records put aside', { setAside: 3 }, 'records fault'],
    ['the playbook is broken', { playbookFaults: [{ place: ['team', 'route'], reason: 'missing' }] }, 'playbook fault'],
    ['a setting is broken', { brokenSettings: ['off'] }, 'settings fault'],
    ['the button is not pinned', { isPinned: false }, 'pin note'],
    ['no backup yet', { lastBackupAt: null }, 'backup note'],
    ['the backup is old', { lastBackupAt: now - 15 * 86_400_000 }, 'backup note'],
    ['no tab is open', { page: null }, 'tab note'],
    [
      'no script answers',
      { page: { title: 'x', isProtected: false, namesConversation: false, reading: null } },
      'page fault',
    ],
    [
      'a page that is not read',
      { page: { title: 'x', isProtected: true, namesConversation: false, reading: null } },
      'layout note',
    ],
    ['signing in', { page: page({ page: 'other', problems: [{ id: 'signIn' }] }) }, 'layout note'],
    ['no reply box', { page: page({ replyBox: noBox }) }, 'replyBox fault'],
    ['no messages', { page: page({ conversation: { ...conversation, messages: [] } }) }, 'messages fault'],
    ['an inbox where a conversation is named', { page: page({ page: 'inbox', conversation: null }) }, 'messages fault'],
    ['an unknown layout', { page: page({ page: 'other', conversation: null, replyBox: noBox }) }, 'layout fault'],
  ])('%s', (_name, facts, expected) => expect(wanting(facts)).toEqual([expected]));
});

test('nothing to lose: no backup is asked for', () => {
  expect(wanting({ lastBackupAt: null, hasRecords: false })).toEqual([]);
});

test('every fault has a remedy in words, and most have a button', () => {
  const off = checkAll({ ...sound, off: 'by-policy' }).find(({ id }) => id === ('off' satisfies CheckId));
  expect(off?.remedies).toEqual([]);
});
