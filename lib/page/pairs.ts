import { isProse } from './block-facts.ts';
import { type Block, type Box, blocksOf, rectOfBlock } from './box.ts';
import { findStamp } from './stamp.ts';
import { type Field, fieldOfLabel } from './words/field-of-label.ts';
import { timeLeft } from './words/page-words.ts';

/** A labelled value on the page ('Respond by' / '5 Jul 2026'). */
export interface Pair {
  readonly field: Field;
  readonly value: string;
  readonly block: Block;
}

interface Value {
  readonly field: Field;
  readonly value: string;
}

/** The field that the last words before a colon announce, and where they begin. */
function labelBefore(words: string): { field: Field; start: number } | null {
  for (const { index } of words.matchAll(/(?<![\p{L}\p{M}])\p{L}/gu)) {
    const field = fieldOfLabel(words.slice(index));
    if (field) return { field, start: index };
  }
  return null;
}

/** Labels with a colon and what follows each: 'Order: 902-… Total: 5,00 €'. */
function splitAtColons(line: string): Value[] {
  const labels = [...line.matchAll(/([\p{L}\p{M}][\p{L}\p{M}\s.'’()/-]{0,50}?)\s*[:：]/gu)].flatMap((match) => {
    const found = labelBefore(match[1] ?? '');
    return found ? [{ field: found.field, start: match.index + found.start, end: match.index + match[0].length }] : [];
  });
  return labels.flatMap(({ field, end }, index) => {
    const value = line
      .slice(end, labels[index + 1]?.start)
      .replace(/[\s.,;|·•]+$/, '')
      .trim();
    return value && value.length < 160 ? [{ field, value }] : [];
  });
}

/** A label in an element of its own with its value behind it on the line. */
function splitAtElement(line: string, labels: readonly string[]): Value[] {
  const label = labels.find((text) => line.startsWith(text) && line.length > text.length);
  const field = label ? fieldOfLabel(label) : null;
  const value = label ? line.slice(label.length).trim() : '';
  return field && /^[\p{L}\p{N}\p{Sc}(]/u.test(value) && !/[·|]/.test(value) ? [{ field, value }] : [];
}

const split = new WeakMap<Block, readonly Value[]>();

/** The labelled values within one block, line by line. */
export function splitInline(block: Block): readonly Value[] {
  const known = split.get(block) ?? splitText(block);
  split.set(block, known);
  return known;
}

function splitText(block: Block): readonly Value[] {
  if (block.text.length > 400) return [];
  const labels = block.atoms.length > 1 ? block.atoms.map(({ text }) => text) : [];
  return block.text.split(/\n|\s[|·•]\s|\u3000|\s{2,}|;\s/).flatMap((line) => {
    const values = splitAtColons(line.trim());
    return values.length ? values : splitAtElement(line.trim(), labels);
  });
}

/** Right of the label on its line, or straight below it. */
function belongs(label: Block, value: Block): boolean {
  const a = rectOfBlock(label);
  const b = rectOfBlock(value);
  const onLine = b.top < a.bottom && b.bottom > a.top;
  const below = b.top >= a.bottom - 4 && b.top - a.bottom < 48 && b.left < a.right + 40 && b.right > a.left - 40;
  return onLine || below;
}

/** A date, or a length of time that is left. */
const isTime = (text: string) => findStamp(text) !== null || (/\p{Nd}/u.test(text) && timeLeft.test(text));

/** Every labelled value below a box, in order. Labels without a value near them are left out. */
export function readPairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block, index): Pair[] => {
    const inline = splitInline(block);
    if (inline.length) return inline.map((pair) => ({ ...pair, block }));
    const field = fieldOfLabel(block.text);
    if (!field) return [];
    const value = blocks.slice(index + 1, index + 4).find((next) => belongs(block, next) && !fieldOfLabel(next.text));
    if (field === 'respondBy' && !(value && isTime(value.text))) return [];
    return value ? [{ field, value: value.text, block: value }] : [];
  });
}

/** The value of the first pair of a field that passes; null where there is none. */
export const pairValue = (
  pairs: readonly Pair[],
  field: Field,
  fits: (value: string) => boolean = () => true,
): string | null => pairs.find((pair) => pair.field === field && fits(pair.value))?.value ?? null;

export const pairsOf = (box: Box): Pair[] =>
  readPairs(blocksOf(box).filter((block) => isProse(block) || block.text.length < 200));
