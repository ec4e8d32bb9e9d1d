/** A stretch of folded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A sentence of folded text, and where it begins there. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * A text prepared for looking: `folded` is small letters without accents, width or zero-width characters, and
 * `at[i]` is where its i-th character stands in `original` (one entry more than characters, for ends).
 */
export interface ReplyText {
  readonly original: string;
  readonly folded: string;
  readonly at: readonly number[];
  readonly sentences: readonly Sentence[];
}

const invisible = /\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|\ufe0e|\ufe0f|\ufeff/;
const latinOrWide = /[\u00c0-\u024f\u1e00-\u1eff\uff00-\uffef]/;
const same: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '＇': "'",
  '´': "'",
  '`': "'",
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  '“': '"',
  '”': '"',
};

function foldCharacter(character: string): string {
  if (invisible.test(character)) return '';
  const replaced = same[character];
  if (replaced !== undefined) return replaced;
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-';
  if (/[^\S\n]/.test(character)) return ' ';
  const folded = latinOrWide.test(character)
    ? character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
    : character.normalize('NFKC');
  return folded.toLowerCase();
}

const sentenceEnd = /[.!?](?=\s|$)|[!?](?=[\u3000-\u9fff])|[。;\n]/g;

function splitSentences(folded: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of [...folded.matchAll(sentenceEnd), { index: folded.length }]) {
    const text = folded.slice(start, index + 1);
    if (text.trim() !== '') sentences.push({ text, start });
    start = index + 1;
  }
  return sentences;
}

const buyersWords =
  /(?:you (?:wrote|write|said|say|told|mention\w*|ask\w*)|your (?:message|words|review)|sie (?:schr(?:ei|ie)b\w*|sagt\w*|sagen)|vous (?:ecri\w+|dites|avez ecrit|avez dit)|usted (?:escrib\w+|dijo|dice)|su mensaje|lei (?:scriv\w+|ha scritto|dice)|suo messaggio|您(?:说|写|提到|问|来信)|お客様(?:の|が|より)|とのこと|とお書き)[^.!?。\n]{0,40}$/;
const quotation = /"[^"\n]{8,}"|[“„«][^”“»\n]{8,}[”“»]|「[^」\n]{4,}」|『[^』\n]{4,}』/g;

/** The buyer's own words, quoted back, with blanks in their place: they are not the seller's. */
function maskQuotes(folded: string): string {
  return folded.replace(quotation, (quoted, offset: number) =>
    buyersWords.test(folded.slice(Math.max(0, offset - 80), offset)) ||
    /^[^.!?。\n]{0,30}(?:とのこと|とご)/.test(folded.slice(offset + quoted.length))
      ? ' '.repeat(quoted.length)
      : quoted,
  );
}

/** Folds a text for the rules. Combining accents written apart are folded as well. */
export function readReply(original: string): ReplyText {
  let folded = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    const piece = /[\u0300-\u036f]/.test(character) ? '' : foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit += 1) at.push(offset);
    folded += piece;
    offset += character.length;
  }
  at.push(original.length);
  return { original, folded, at, sentences: splitSentences(maskQuotes(folded)) };
}

/** A span of the folded text as offsets into the original, without blanks at its ends. */
export function toOriginal({ at, folded }: ReplyText, { start, end }: Span): Span {
  const piece = folded.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const until = Math.max(from + 1, start + piece.trimEnd().length);
  return { start: at[from] ?? 0, end: at[until] ?? at.at(-1) ?? 0 };
}
