import { isProse } from './block-facts.ts';
import { type Block, type Box, blocksOf, rectOfBlock } from './box.ts';
import { type Field, fieldOfLabel } from './words/fields.ts';

/** A labelled value on the page ('Respond by' / '5 Jul 2026'). */
export interface Pair {
  readonly field: Field;
  readonly value: string;
  readonly block: Block;
}

/** Label and value on one line: 'Order ID: 902-…', or the label in an element of its own. */
function splitLine(line: string, labels: readonly string[]): { field: Field; value: string } | null {
  const colon = line.search(/[:：]/);
  const head = colon > 0 ? fieldOfLabel(line.slice(0, colon)) : null;
  if (head && line.length < 200) {
    const value = line.slice(colon + 1).trim();
    return value ? { field: head, value } : null;
  }
  const label = labels.find((text) => line.startsWith(text) && line.length > text.length);
  const field = label ? fieldOfLabel(label) : null;
  const value = label ? line.slice(label.length).trim() : '';
  return field && /^[\p{L}\p{N}\p{Sc}(]/u.test(value) && !/[·|]/.test(value) ? { field, value } : null;
}

/** The labelled values within one block, line by line. */
export function splitInline(block: Block): { field: Field; value: string }[] {
  const labels = block.atoms.length > 1 ? block.atoms.map(({ text }) => text) : [];
  return block.text.split(/\n|\s[|·•]\s|\u3000|\s{2,}|;\s/).flatMap((line) => splitLine(line.trim(), labels) ?? []);
}

/** Right of the label on its line, or straight below it. */
function belongs(label: Block, value: Block): boolean {
  const a = rectOfBlock(label);
  const b = rectOfBlock(value);
  const onLine = b.top < a.bottom && b.bottom > a.top;
  const below = b.top >= a.bottom - 4 && b.top - a.bottom < 48 && b.left < a.right + 40 && b.right > a.left - 40;
  return onLine || below;
}

/** Every labelled value below a box, in order. Labels without a value near them are left out. */
export function readPairs(blocks: readonly Block[]): Pair[] {
  return blocks.flatMap((block, index): Pair[] => {
    const inline = splitInline(block);
    if (inline.length) return inline.map((pair) => ({ ...pair, block }));
    const field = fieldOfLabel(block.text);
    if (!field) return [];
    const value = blocks.slice(index + 1, index + 4).find((next) => belongs(block, next) && !fieldOfLabel(next.text));
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
