const cjk = /[\p{Script=Han}ぁ-んァ-ヴー]+/gu;
const word = /[\p{Script=Latin}\p{N}]+/gu;

/** Letters as they are searched: small, without accents and width. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase();
}

/**
 * The terms of a text. Chinese and Japanese have no spaces, and a person who is still typing has not finished a word:
 * so every two neighbouring characters are a term, and a single one where there is no more.
 */
export function tokenise(text: string): string[] {
  const folded = foldForSearch(text);
  const pairs = [...folded.matchAll(cjk)].flatMap(([run]) => {
    const characters = [...run];
    return characters.length === 1
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return [...[...folded.matchAll(word)].map(([found]) => found), ...pairs];
}
