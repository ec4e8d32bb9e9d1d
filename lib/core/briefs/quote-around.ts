/** Where a sentence ends, in the scripts Firebreak reads. */
const sentenceEnd = /[.!?؟]+["'”’»)]*(?:\s|$)|[\u3002\uff01\uff1f\uff0e]+["'”’」』]*|\n/g;

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Other people's words on one line, without characters that hide or turn text around; cut at `limit` characters with '…'. */
export function flattenWords(text: string, limit: number): string {
  const flat = Array.from(text.replace(invisible, '').replace(/\s+/g, ' ').trim());
  return flat.length <= limit
    ? flat.join('')
    : `${flat
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** The sentence around a find, as offsets into the text; a find over several sentences gives them all. */
export function findSentence(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const border = match.index + match[0].length;
    if (border <= start) from = border;
    if (border >= end) return { start: from, end: border };
  }
  return { start: from, end: text.length };
}

/** The find in its sentence, on one line; of a long sentence what stands nearest to the find. */
export function quoteAround(text: string, start: number, end: number, limit = 180): string {
  const sentence = findSentence(text, start, end);
  if (sentence.end - sentence.start <= limit) return flattenWords(text.slice(sentence.start, sentence.end), limit);
  const spare = Math.max(0, limit - (end - start)) / 2;
  const from = Math.max(sentence.start, Math.floor(start - spare));
  const to = Math.min(sentence.end, Math.ceil(end + spare));
  const head = from > sentence.start ? '…' : '';
  const tail = to < sentence.end ? '…' : '';
  return `${head}${flattenWords(text.slice(from, to), limit)}${tail}`;
}
