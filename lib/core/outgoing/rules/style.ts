import type { ReplyText, Span } from '../reply-text.ts';

/** Small words that no brand, address or model is made of: their capitals are shouting. */
const plainWords = new Set(
  'a i the and or but to of for with without in on at by from is are was were be been have has had will would can cannot could do does did not no yes you your we our us it its this that these they them he she if when before after please only never always must again all any now until as so here there what how why more than again read send return keep stop use open attached information important urgent notice thank thanks sorry refund money der die das den dem des ein eine einen und oder aber nicht kein keine mit ohne von zu zum zur im auf an bei ist sind war haben hat wird werden kann sie ihr ihre ihnen uns wir es bitte nur nie immer sofort wenn vor nach le la les un une des du de et ou mais ne pas sans avec pour sur dans par est sont a ont vous votre vos nous notre nos ce cette merci ne jamais toujours si avant apres el los las una y o pero no sin con por para su sus usted nos nuestro que es son ha han esta este por favor nunca siempre si antes despues il lo gli i uno e ma non senza per di da del della suo sua lei ci nostro che sono ha hanno questo questa mai sempre se prima dopo grazie'.split(
    ' ',
  ),
);

const shouting = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}'’-]*(?:[ ,]+\p{Lu}[\p{Lu}\p{N}'’-]*){3,}(?![\p{Ll}\p{N}])/gu;

/** A postal address: a street, unit or town word, or a postcode, beside the capitals. */
const address =
  /\b(?:street|road|avenue|lane|drive|unit|suite|building|park|box|centre|center|warehouse|returns?|floor|estate|strasse|straße|weg|platz|halle|rue|avenue|batiment|bâtiment|zone|cedex|calle|avenida|nave|poligono|polígono|via|viale|piazza|capannone|retouren|retours|devoluciones|resi)\b/i;

function isShouting(words: string, line: string): boolean {
  const letters = words.split(/[ ,]+/).filter((word) => /^[\p{Lu}'’-]+$/u.test(word));
  if (letters.length < 4) return false;
  const plain = letters.filter((word) =>
    plainWords.has(
      word
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, ''),
    ),
  );
  if (address.test(line) && /\d/.test(line)) return plain.filter((word) => word.length > 2).length >= 3;
  return plain.length >= 1;
}

/** Four or more running words in capitals, brands and addresses aside. Offsets of the original. */
export function findAllCaps({ original }: ReplyText): Span[] {
  return [...original.matchAll(shouting)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length, found }))
    .filter(({ start, end, found }) => {
      const from = original.lastIndexOf('\n', start) + 1;
      const until = original.indexOf('\n', end);
      return isShouting(found, original.slice(from, until === -1 ? undefined : until));
    })
    .map(({ start, end }) => ({ start, end }));
}

const pictograph =
  /(?![\u2122\u00a9\u00ae\u2139\u2190-\u21ff\u27a1\u2934\u2935\u2b05-\u2b07\u203c\u2049\u3030\u303d\u2713\u2714\u2611\u2716\u2708\u260e\u2600\u2b50\u25aa-\u25fe\u2660-\u2668]\ufe0e?(?!\ufe0f))(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2}|[0-9#*]\ufe0f?\u20e3)(?:\ufe0f|\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])*/gu;
const arrow = /^[\u2122\u00a9\u00ae\u2139\u2190-\u21ff\u27a1\u2934\u2935\u2b05-\u2b07\u203c\u2049]/u;
const heart = /[\u2665\u2764\u263a\u2639\u263b\u2605\u2b50\u2600]\ufe0f?(?!\p{L})/gu;

/** Pictographs, not ™, ©, arrows or plain ticks. Offsets of the original. */
export function findEmojis({ original }: ReplyText): Span[] {
  const spans = [pictograph, heart]
    .flatMap((pattern) => [...original.matchAll(pattern)])
    .filter(({ 0: found }) => !arrow.test(found) && found !== '\u2605' && found !== '\u2600')
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .sort((one, two) => one.start - two.start);
  return spans.filter((span, index) => index === 0 || span.start >= (spans[index - 1]?.end ?? 0));
}

/** Three or more empty lines in a row. Offsets of the original. */
export function findBlankLines({ original }: ReplyText): Span[] {
  return [...original.matchAll(/(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n)){3,}/g)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
