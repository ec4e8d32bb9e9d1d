import { describe, expect, test } from 'vitest';
import type { Face } from '#components/overlay/overlay-view.ts';
import type { Verdict } from '#lib/core/alerts/verdict.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';
import { buildView } from '#lib/session/build-view.ts';
import { beginVisit, type Visit } from '#lib/session/visit.ts';
import { sampleConversation, sampleVerdict } from '#tests/core/briefs/brief-facts.sample.ts';

const startedAt = Date.UTC(2026, 10, 15);
const soon = startedAt + 500;

const reading: PageReading = {
  page: 'conversation',
  storeName: 'Cobalt US',
  conversation: sampleConversation,
  claims: [],
  order: null,
  list: null,
  rows: [],
  replyBox: { found: true, kind: 'textarea', writesTo: 'buyer', limit: null },
  how: {},
  problems: [],
};
const calm: Verdict = { ...sampleVerdict, level: 'calm', families: [], alerts: [], ultimatum: null };

function visit(changes: Partial<Visit> = {}, pauses: Visit['settings']['pauses'] = []): Visit {
  const judging = {} as Visit['settings']['judging'];
  const settings = { language: 'en', pauses, playbook: { version: 'v1', fingerprint: 'f' }, judging } as const;
  const store = { how: 'read', store: 'Cobalt US' } as const;
  return { ...beginVisit(settings, startedAt), store, reading, verdict: sampleVerdict, readAt: soon, ...changes };
}
const faceOf = (of: Visit, now = soon) => buildView(of, now, false).face;

describe('the face', () => {
  test.each<[string, Partial<Visit>, Face]>([
    ['a red verdict', {}, 'red'],
    ['an amber verdict', { verdict: { ...sampleVerdict, level: 'amber' } }, 'amber'],
    ['a calm verdict', { verdict: calm }, 'calm'],
    ['a language without rules', { verdict: { ...calm, notes: ['no-rules-for-language'] } }, 'note'],
    ['pictures alone', { verdict: { ...calm, notes: ['only-pictures'] } }, 'note'],
    ['red, handled', { acknowledged: { by: 'Lin', at: soon, reds: 2 } }, 'handled'],
    ['red, handled, and a new red message', { acknowledged: { by: 'Lin', at: soon, reds: 1 } }, 'red'],
    ['no conversation open', { reading: { ...reading, page: 'inbox', conversation: null }, verdict: null }, 'wait'],
    [
      'a pasted red conversation over a calm page',
      { verdict: calm, pasted: { conversation: sampleConversation, verdict: sampleVerdict } },
      'red',
    ],
  ])('of %s', (_what, changes, face) => {
    expect(faceOf(visit(changes))).toBe(face);
  });

  test('of a page without messages is only called unreadable after some patience', () => {
    const empty = visit({ reading: { ...reading, conversation: null }, verdict: null });
    expect(faceOf(empty, startedAt + 1_000)).toBe('wait');
    expect(faceOf(empty, startedAt + 4_000)).toBe('unread');
  });

  test.each([
    ['everywhere, for an hour', { store: null, until: soon + 1 }, 'paused'],
    ['everywhere, over', { store: null, until: soon }, 'red'],
    ['in this store', { store: 'Cobalt US', until: null }, 'paused'],
    ['in another store', { store: 'Nordlicht DE', until: null }, 'red'],
  ] as const)('is quiet while paused: %s', (_where, pause, face) => {
    expect(faceOf(visit({}, [pause]))).toBe(face);
  });
});

describe('the overlay', () => {
  test('opens by itself for an alarm only, and for red though it was collapsed before', () => {
    const isOpen = (changes: Partial<Visit>) => buildView(visit(changes), soon, false).isOpen;
    expect(isOpen({})).toBe(true);
    expect(isOpen({ wasCollapsed: true })).toBe(true);
    expect(isOpen({ verdict: { ...sampleVerdict, level: 'amber' }, wasCollapsed: true })).toBe(false);
    expect(isOpen({ verdict: calm })).toBe(false);
    expect(isOpen({ isOpen: false })).toBe(false);
  });

  test('asks for the store where neither page nor person says it, and never in practice', () => {
    const who = { personName: 'Lin', role: null, statedStore: null, knownStores: ['Cobalt US'] } as const;
    const unknown = visit({ store: { how: 'unknown' }, who });
    expect(buildView(unknown, soon, false).askStore).toEqual(['Cobalt US']);
    expect(buildView(unknown, soon, true).askStore).toBeNull();
    const stated = visit({ store: { how: 'stated', store: 'Cobalt US', by: 'Lin' }, who });
    expect(buildView(stated, soon, false)).toMatchObject({
      store: { name: 'Cobalt US', isStated: true },
      askStore: null,
    });
  });

  test('says every problem in words', () => {
    const problems = [{ id: 'noMessages' }, { id: 'something-new', detail: 'x' }];
    const view = buildView(visit({ reading: { ...reading, problems } }), soon, false);
    expect(view.problems).toEqual(['No messages were found', 'something-new (x)']);
  });
});
