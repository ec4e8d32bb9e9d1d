/** A stretch of the text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』', '"': '"' };

/** Lines the writer took over from an earlier mail: those that begin with `>`. */
export function findQuotedLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    if (/^\s{0,4}>/.test(text.slice(start, Math.min(end, start + 6)))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Stretches between quotation marks, at most 600 units long; not those around nearly the whole text. */
export function findQuotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = closing[text[at] ?? ''];
    if (!close || isInchMark(text, at)) continue;
    const end = text.slice(at + 1, at + 600).search(close === '“' ? /[“”]/ : new RegExp(close));
    if (end < 0 || end * 5 > text.length * 4) continue;
    found.push({ start: at, end: at + end + 2 });
    at += end + 1;
  }
  return found;
}

/** The inch mark of 10" quotes nothing. */
const isInchMark = (text: string, at: number): boolean => text[at] === '"' && /\d/.test(text[at - 1] ?? '');

/** Does a stretch hold this place? The stretches are in order and do not overlap. */
export function isInside(stretches: readonly Stretch[], place: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return stretch !== undefined && stretch.start <= place;
}
