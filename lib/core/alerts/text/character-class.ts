/** What a UTF-16 unit is to the tokeniser. */
export const kind = {
  gap: 0,
  word: 1,
  /** Chinese and Japanese characters: each is a token of its own. */
  character: 2,
  sentenceEnd: 3,
  clauseEnd: 4,
  newline: 5,
  /** Belongs to the word around it and is dropped when folding. */
  invisible: 6,
  /** Only a letter when it stands between letters: the @ and $ of 'l@wyer'. */
  inWord: 7,
} as const;

const classes = new Uint8Array(65536).fill(255);

const sentenceEnds = '.!?。！？｡؟…‼⁇।';
const clauseEnds = ',;:，；：、､،؛—–()（）[]【】"“”„«»「」『』|>•*';

/** The kind of one UTF-16 unit; remembered, so that long texts cost one table look-up a unit. */
export function kindOf(unit: number): number {
  const known = classes[unit] ?? 255;
  if (known !== 255) return known;
  const found = classify(String.fromCharCode(unit), unit);
  classes[unit] = found;
  return found;
}

function classify(letter: string, unit: number): number {
  if (letter === '\n' || letter === '\r' || unit === 0x2028 || unit === 0x2029) return kind.newline;
  if (sentenceEnds.includes(letter)) return kind.sentenceEnd;
  if (clauseEnds.includes(letter)) return kind.clauseEnd;
  if (letter === '@' || letter === '$') return kind.inWord;
  if (isCharacter(unit)) return kind.character;
  if (/\p{Cf}/u.test(letter) || unit === 0x034f) return kind.invisible;
  if (/[\p{L}\p{M}\p{N}]/u.test(letter) || unit === 0xd835) return kind.word;
  return kind.gap;
}

/** Kana, Han and half-width kana; the long vowel mark and iteration marks belong to them. */
function isCharacter(unit: number): boolean {
  return (
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xff66 && unit <= 0xff9f)
  );
}
