import { expect, test } from 'vitest';
import { builtInJudging, packBuiltInLists } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import { readText, WordMemory } from '#lib/core/alerts/match/find-ideas.ts';
import { Lexicon } from '#lib/core/alerts/match/lexicon.ts';
import { packLists } from '#lib/core/alerts/match/pack-lists.ts';

const english = { language: 'en', ideas: { lawyer: 'lawyer*, law .. firm', sue: '(see/) you in court' } };

const ideasIn = (text: string, lexicon: Lexicon) =>
  readText(text, new WordMemory(lexicon)).finds.map(({ idea, pack }) => `${lexicon.languages[pack]} ${idea}`);

test('packed lists survive storage and judge as the lists themselves do', () => {
  const lists = JSON.parse(JSON.stringify(packBuiltInLists()));
  for (const text of [
    'My lawyer will call you',
    'Mein Anwalt meldet sich',
    '我要找律師起訴你們',
    'ça a pris feu',
    '火花が出た',
  ])
    expect(judgeMessage({ text }, { lists }), text).toEqual(judgeMessage({ text }, builtInJudging));
});

test('terms are found whichever of their words comes first, and in whatever order texts come', () => {
  const lexicon = new Lexicon(packLists([english]));
  expect(ideasIn('you in court', lexicon)).toEqual(['en sue']);
  expect(ideasIn('see you in court', lexicon)).toEqual(['en sue', 'en sue']);
  expect(ideasIn('a law and tax firm', lexicon)).toEqual(['en lawyer']);
});

test('lists packed behind others add words and languages, and name their own lists in braces', () => {
  const german = { language: 'de', ideas: { lawyer: 'lawyer, mit {sue}', sue: 'klage' } };
  const lexicon = new Lexicon(packLists([german], packLists([english])));
  expect(ideasIn('lawyer', lexicon).sort()).toEqual(['de lawyer', 'en lawyer']);
  expect(ideasIn('mit klage', lexicon)).toContain('de lawyer');
  expect(ideasIn('see you in court', lexicon)).toContain('en sue');
});
