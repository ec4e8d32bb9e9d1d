import { factsOf, isProse } from './block-facts.ts';
import { type Block, rectOf, rectOfBlock } from './box.ts';
import type { ReadMessages } from './messages.ts';
import type { Unit } from './segment.ts';
import type { Thread } from './thread.ts';
import { noResponse } from './words/page-words.ts';

const choices = 'a[href],option,[role=option],[role=radio],[role=checkbox],[role=listbox],[role=radiogroup]';

/** Words of the page's own that say so; what can be chosen or pressed says it only while it is pressed. */
function says(text: string, elements: readonly Element[], isControl = false): boolean {
  if (text.length > 120 || !noResponse.test(text.trim())) return false;
  const isPressable = (element: Element) =>
    element.closest(choices) !== null || getComputedStyle(element).cursor === 'pointer';
  return (
    (!isControl && !elements.some(isPressable)) ||
    elements.some((element) => element.closest('[aria-pressed=true],[aria-checked=true]'))
  );
}

const saysWhole = (block: Block) =>
  says(
    block.text,
    [block.box.element, ...block.atoms.map(({ element }) => element)],
    factsOf(block).kind === 'control',
  );

const isLevel = (a: DOMRect, b: DOMRect) => a.top < b.bottom && b.top < a.bottom;

/** The message's head says so, beside its time or author: not its words, which are the buyer's. */
function isMarked({ blocks }: Unit): boolean {
  const heads = blocks.filter((block) => /stamp|author/.test(factsOf(block).kind));
  if (heads.some(({ atoms }) => atoms.some(({ text, element }) => says(text, [element])))) return true;
  const isBeside = (mark: Block) => heads.some((head) => isLevel(rectOfBlock(head), rectOfBlock(mark)));
  const isAlone = (mark: Block) => !blocks.some((block) => block !== mark && isProse(block));
  return blocks.some((block) => saysWhole(block) && isBeside(block) && !isAlone(block));
}

/**
 * Does the page say that the open conversation needs no response, or is resolved? It must say so above the messages,
 * below the buyer's last one, or in that one's head: what stands beside an older message says nothing of a newer one.
 */
export function needsNoResponse({ home }: Thread, read: ReadMessages, around: readonly Block[]): boolean {
  const last = read.units[read.messages.findLastIndex(({ from }) => from === 'buyer')];
  if (!last) return false;
  const column = rectOf(home);
  const topOf = ({ blocks }: Unit) => Math.min(...blocks.map((block) => rectOfBlock(block).top));
  const begin = Math.min(...read.units.map(topOf));
  const below = read.isNewestFirst ? Number.POSITIVE_INFINITY : topOf(last);
  const isAbout = ({ left, right, top, bottom }: DOMRect) =>
    left < column.right && right > column.left && (bottom <= begin + 1 || top >= below);
  return isMarked(last) || around.some((block) => saysWhole(block) && isAbout(rectOfBlock(block)));
}
