import { isProse } from './block-facts.ts';
import type { Block } from './box.ts';
import type { TextMap } from './text-map.ts';
import { boilerplateLines, headerLine, quoteHeaders } from './words/page-words.ts';

/** One line of a block, with where it begins in the block's text. */
interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const quoteBox = 'blockquote,[class*=quote i]:not([class*=request i]),cite,q';

/** The quoted part of a message by its element; a block that is wholly inside one is not the author's own. */
const isQuoted = (block: Block) =>
  block.box.element.closest(quoteBox) !== null ||
  block.atoms.every(({ element }) => element.closest(quoteBox) !== null);

function linesOf(block: Block): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of block.text.split('\n')) {
    lines.push({ block, start, end: start + text.length, text: text.trim() });
    start += text.length + 1;
  }
  return lines;
}

/** Drops what follows a quote's header, except an answer written below lines that begin with '>'. */
function withoutQuotes(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let isQuoting = false;
  let sawMarks = false;
  for (const [index, line] of lines.entries()) {
    const isMark = /^>/.test(line.text);
    if (isQuoteStart(lines, index)) isQuoting = true;
    if (isQuoting && sawMarks && line.text && !isMark && !isQuoteStart(lines, index)) isQuoting = false;
    sawMarks = isMark || (sawMarks && !line.text);
    if (!isQuoting && !isMark) kept.push(line);
  }
  return kept;
}

/** 'On … wrote:', '-----Original Message-----', or a header of at least three e-mail lines after some text. */
function isQuoteStart(lines: readonly Line[], index: number): boolean {
  const here = lines[index]?.text ?? '';
  const two = `${here} ${lines[index + 1]?.text ?? ''}`;
  if (quoteHeaders.test(here)) return true;
  if (
    /^(on|am|le|el|il|em|op|den)\b.*\d/i.test(here) &&
    !/[.!?]$/.test(here) &&
    quoteHeaders.test(two) &&
    two.length < 200
  )
    return true;
  const following = lines.slice(index, index + 4).filter(({ text }) => headerLine.test(text));
  return index > 0 && headerLine.test(here) && following.length >= 3;
}

/** Between 'Begin message' and 'End message', where a page prints these marks. */
function betweenMarks(lines: readonly Line[]): readonly Line[] {
  const mark = (word: RegExp) => lines.findIndex(({ text }) => word.test(text));
  const begin = mark(/^\W*(begin|start)( of)?( forwarded)? message\W*$/i);
  const end = mark(/^\W*end( of)?( forwarded)? message\W*$/i);
  if (begin < 0 && end < 0) return lines;
  return lines.slice(begin + 1, end < 0 ? undefined : end);
}

const dropsHeader = (lines: readonly Line[]) => {
  const first = lines.findIndex(({ text }) => text && !headerLine.test(text));
  return first >= 2 ? lines.slice(first) : lines;
};

/** Joins lines into one text; lines of one block that were next to each other stay one run. */
function joinLines(lines: readonly Line[]): TextMap {
  let text = '';
  const pieces: TextMap['pieces'][number][] = [];
  for (const { block, start, end } of lines) {
    const slice = block.text.slice(start, end);
    const lead = slice.length - slice.trimStart().length;
    const from = start + lead;
    const to = from + slice.trim().length;
    if (text) text += '\n';
    for (const piece of block.pieces) {
      const a = Math.max(piece.start, from);
      const b = Math.min(piece.start + piece.length, to);
      if (a < b)
        pieces.push({
          node: piece.node,
          nodeStart: piece.nodeStart + a - piece.start,
          length: b - a,
          start: text.length + a - from,
        });
    }
    text += block.text.slice(from, to);
  }
  return { text, pieces };
}

/** An author's own words among the blocks of a message: without heads, quotes, boilerplate, controls and repeated notices. */
export function readOwnWords(blocks: readonly Block[], isRepeated: (block: Block) => boolean): TextMap {
  const spoken = blocks.filter((block) => isProse(block) && !isQuoted(block));
  const fresh = spoken.filter((block) => !isRepeated(block));
  const lines = (fresh.length ? fresh : spoken).flatMap(linesOf);
  const own = withoutQuotes(dropsHeader(betweenMarks(lines))).filter(
    ({ text }) => text && !boilerplateLines.test(text),
  );
  return joinLines(own);
}
