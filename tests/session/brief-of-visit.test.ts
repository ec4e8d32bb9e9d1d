import { expect, test } from 'vitest';
import { briefOfVisit } from '#lib/session/brief-of-visit.ts';
import { sayVerdict } from '#lib/session/look.ts';
import { beginVisit, type Visit } from '#lib/session/visit.ts';
import { sampleConversation, sampleVerdict } from '#tests/core/briefs/brief-facts.sample.ts';

const now = Date.UTC(2026, 10, 14, 14);
const settings: Visit['settings'] = {
  language: 'en',
  pauses: [],
  playbook: { version: '0', fingerprint: 'e114ed9f00' },
  judging: {} as Visit['settings']['judging'],
};
const around = { now, address: new URL('https://sellercentral.amazon.com/messaging/inbox'), isPractice: false };
const briefOf = (conversation: typeof sampleConversation) =>
  briefOfVisit({ ...beginVisit(settings, now), pasted: { conversation, verdict: sampleVerdict } }, around)?.plain;

test('where the worker keeps no clock, the answer clock is counted from the first message after our last, and says so', () => {
  const unanswered = { ...sampleConversation, messages: sampleConversation.messages.slice(0, 1) };
  expect(briefOf(unanswered)).toMatch(/Amazon's clock\*\*: .* \(Answer buyer, counted now: 24 h/);
});

test('an answered conversation has no counted clock', () => {
  expect(briefOf(sampleConversation)).toContain("**Amazon's clock**: **MISSING, not known**");
});

test('the brief names the playbook by version and short fingerprint', () => {
  expect(briefOf(sampleConversation)).toContain('playbook v0 · e114 ed9f ·');
});

test('what no rule could judge is never said to be calm', () => {
  const calm = { ...sampleVerdict, level: 'calm' as const };
  expect(sayVerdict(calm, 'en')).toBe('Checked, calm.');
  expect(sayVerdict({ ...calm, notes: ['no-rules-for-language'] }, 'en')).toContain('No rules for this language');
  expect(sayVerdict({ ...calm, notes: ['only-pictures'] }, 'zh')).toContain('图片');
});
