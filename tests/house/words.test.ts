// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { languages, type Phrase } from '#lib/core/words/say.ts';

const catalogues = import.meta.glob<Record<string, unknown>>('../../lib/core/words/*.ts', { eager: true });

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' &&
  value !== null &&
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** Every phrase below a value, each with where it stands. */
function phrasesIn(value: unknown, place: string): [string, Phrase][] {
  if (isPhrase(value)) return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => phrasesIn(item, `${place}.${key}`));
}

const phrases = Object.entries(catalogues).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([name]) => !name.endsWith('Locales'))
    .flatMap(([name, value]) => phrasesIn(value, `${path.split('/').at(-1)} ${name}`)),
);

/** The places of the phrases that fail, so that a failure names them. */
const failing = (fails: (phrase: Phrase) => boolean) =>
  phrases.filter(([, phrase]) => fails(phrase)).map(([place]) => place);

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('words for people', () => {
  test('there are some', () => expect(phrases.length).toBeGreaterThan(20));

  test('are there in both languages', () => {
    expect(failing((phrase) => languages.some((language) => phrase[language].trim() === ''))).toEqual([]);
  });

  test('have the same blanks in both languages', () => {
    expect(failing(({ en, zh }) => blanks(en).join() !== blanks(zh).join())).toEqual([]);
  });

  test('are Chinese in Chinese, unless they are a name or a sign', () => {
    const isSign = (text: string) => /^[\p{P}\p{S}\p{N}\s]*$/u.test(text.replace(/\{\w+\}/g, ''));
    const isName = (text: string) => /^\p{Lu}?[\w\s./·:{}%-]{0,24}$/u.test(text);
    expect(failing(({ en, zh }) => !/\p{Script=Han}/u.test(zh) && !isSign(zh) && !(isName(zh) && en === zh))).toEqual(
      [],
    );
  });

  test('do not shout, beg or decorate', () => {
    const shouts = /[!！]|\bplease\b|\p{Extended_Pictographic}/iu;
    expect(failing(({ en, zh }) => shouts.test(en) || shouts.test(zh))).toEqual([]);
  });
});
