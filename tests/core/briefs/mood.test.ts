import { expect, test } from 'vitest';
import type { Family } from '#lib/core/alerts/verdict.ts';
import { type Mood, suggestMood } from '#lib/core/briefs/mood.ts';
import { sampleConversation, sampleVerdict } from './brief-facts.sample.ts';

const suggest = (text: string, families: Family[]) =>
  suggestMood(
    { ...sampleConversation, messages: [{ from: 'buyer', text, at: null, atText: null, pictures: 0, attachments: 0 }] },
    { ...sampleVerdict, families },
  );

test.each<[string, Family[], Mood]>([
  ['Where is my parcel?', [], 'calm'],
  ['A bit sad about it.', ['review-threat'], 'angry'],
  ['It is not the real one.', ['privacy'], 'disappointed'],
  ['It burned me.', ['injury'], 'upset'],
  ['My lawyer will write.', ['legal'], 'angry'],
  ['GIVE BACK MONEY THIS INSTANT', [], 'angry'],
  ['Answer me!!', [], 'angry'],
  ['Lawyer, police, by Friday.', ['legal', 'regulator', 'ultimatum'], 'extreme'],
  ['I cannot go on.', ['self-harm-or-violence'], 'extreme'],
])('%s %j suggests %s', (text, families, mood) => {
  expect(suggest(text, families).mood).toBe(mood);
});

test('what speaks for it is said, also when nothing does', () => {
  expect(suggest('Fine.', []).evidence.map(({ en }) => en)).toEqual(['nothing stands out']);
  expect(suggest('NOW RIGHT THIS MINUTE!!', ['legal']).evidence.map(({ en }) => en)).toEqual([
    'Legal threat',
    'words in capitals',
    'repeated exclamation marks',
  ]);
});
