import type { TextPiece } from './text-map.ts';

/** A run of one element's visible characters inside a block. */
export interface Atom {
  readonly element: Element;
  readonly text: string;
}

/** One block of running text as the eye sees it: no line of it belongs to another box. */
export interface Block {
  readonly box: Box;
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly atoms: readonly Atom[];
}

/** A rendered element of the page as a person sees it: shadow roots opened, slots filled, frames entered, hidden parts gone. */
export interface Box {
  readonly element: Element;
  readonly parent: Box | null;
  /** Boxes and blocks of text in the order of the flattened tree. */
  readonly content: (Box | Block)[];
  /** Pictures shown in this box's own lines. */
  readonly pictures: Element[];
  /** Fields a person can write into, in this box's own lines. */
  readonly fields: HTMLElement[];
  readonly frame: Element | null;
  rect?: DOMRect;
}

export const isBox = (part: Box | Block): part is Box => 'content' in part;

/** Every box below and including this one, parents first; nothing of a box that is skipped. */
export function boxesOf(box: Box, skips?: (box: Box) => boolean): Box[] {
  const found: Box[] = [];
  const visit = (at: Box) => {
    if (skips?.(at)) return;
    found.push(at);
    for (const part of at.content) if (isBox(part)) visit(part);
  };
  visit(box);
  return found;
}

/** Every block of text in a box, in order. */
export function blocksOf(box: Box): Block[] {
  const found: Block[] = [];
  const visit = (at: Box) => {
    for (const part of at.content) isBox(part) ? visit(part) : found.push(part);
  };
  visit(box);
  return found;
}

/** The box and its ancestors, innermost first. */
export function* upwards(box: Box | null): Generator<Box> {
  for (let at = box; at; at = at.parent) yield at;
}

/** Everything a box shows as one line of text. */
export const textOf = (box: Box): string =>
  blocksOf(box)
    .map(({ text }) => text)
    .join(' ');

function shift(rect: DOMRect, frame: Element | null): DOMRect {
  if (!frame) return rect;
  const { left, top } = frame.getBoundingClientRect();
  return new DOMRect(rect.left + left, rect.top + top, rect.width, rect.height);
}

function union(rects: DOMRect[]): DOMRect {
  const real = rects.filter(({ width, height }) => width > 0 || height > 0);
  if (!real.length) return new DOMRect();
  const left = Math.min(...real.map((rect) => rect.left));
  const top = Math.min(...real.map((rect) => rect.top));
  const right = Math.max(...real.map((rect) => rect.right));
  const bottom = Math.max(...real.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Where the box stands in the window, in CSS pixels; of its contents where it has no box of its own. */
export function rectOf(box: Box): DOMRect {
  if (box.rect) return box.rect;
  const own = shift(box.element.getBoundingClientRect(), box.frame);
  box.rect =
    own.width || own.height ? own : union(box.content.map((part) => (isBox(part) ? rectOf(part) : rectOfBlock(part))));
  return box.rect;
}

/** Where the characters of a block stand in the window, in CSS pixels. */
export function rectOfBlock(block: Block): DOMRect {
  const rects = block.pieces.map(({ node, nodeStart, length }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, nodeStart);
    range.setEnd(node, nodeStart + length);
    return range.getBoundingClientRect();
  });
  return shift(union(rects), block.box.frame);
}
