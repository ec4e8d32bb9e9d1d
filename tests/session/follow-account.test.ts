import { expect, test } from 'vitest';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { belongsToAccount, followAccount } from '#lib/session/follow-account.ts';
import type { SessionSettings } from '#lib/session/session-options.ts';
import { beginVisit } from '#lib/session/visit.ts';

const claim = (orderId: string) => ({ orderId }) as PageReading['claims'][number];
const reading = (storeName: string | null, orderId: string): PageReading =>
  ({
    page: 'claim-list',
    storeName,
    conversation: null,
    order: null,
    rows: [],
    claims: [claim(orderId)],
  }) as unknown as PageReading;

function openVisit() {
  const visit = beginVisit({ language: 'en' } as SessionSettings, 0);
  const see = (next: PageReading) => {
    const before = visit.reading;
    visit.reading = next;
    followAccount(visit, before);
  };
  return { visit, see };
}

const first = '902-1111111-1111111';
const second = '902-2222222-2222222';

test('the account changed under an open page: all is forgotten, and what is left of it is not stored', () => {
  const { visit, see } = openVisit();
  see(reading('Cobalt', first));
  visit.brakeLifted = { by: 'Li', reason: 'agreed' };
  see(reading('Nordlicht', first));
  expect(visit.store).toEqual({ how: 'read', store: 'Nordlicht' });
  expect(visit.brakeLifted).toBeNull();
  expect(belongsToAccount(visit)).toBe(false);
  see(reading('Nordlicht', second));
  expect(belongsToAccount(visit)).toBe(true);
});

test('a page that stops showing its store keeps it, whatever anybody states', () => {
  const { visit, see } = openVisit();
  see(reading('Cobalt', first));
  visit.who = { personName: 'Li', role: 'agent', statedStore: { store: 'Nordlicht', by: 'Li' }, knownStores: [] };
  see(reading(null, first));
  expect(visit.store).toEqual({ how: 'read', store: 'Cobalt' });
  expect(belongsToAccount(visit)).toBe(true);
});

test('a page that never shows its store waits until somebody says it', () => {
  const { visit, see } = openVisit();
  see(reading(null, first));
  expect(visit.store.how).toBe('unknown');
  visit.who = { personName: 'Li', role: 'agent', statedStore: { store: 'Nordlicht', by: 'Li' }, knownStores: [] };
  followAccount(visit, visit.reading);
  expect(visit.store).toEqual({ how: 'stated', store: 'Nordlicht', by: 'Li' });
  expect(belongsToAccount(visit)).toBe(true);
});
