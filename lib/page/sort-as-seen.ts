import { type Block, type Box, isBox, rectOf, rectOfBlock } from './box.ts';

type Placed = { readonly part: Box | Block; readonly rect: DOMRect };

/** Negative where the eye comes to `a` first: what stands higher, and on one line what stands nearer the line's beginning. */
function compare(a: DOMRect, b: DOMRect, isRtl: boolean): number {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (shared <= Math.min(a.height, b.height) / 2) return a.top - b.top;
  return isRtl ? b.right - a.right : a.left - b.left;
}

const isSorted = (placed: readonly Placed[], isRtl: boolean) =>
  placed.every(({ rect }, index) => {
    const before = placed[index - 1];
    return !before || compare(before.rect, rect, isRtl) <= 0;
  });

/**
 * Puts a box's parts into the order they are seen in, where its style can place them otherwise than they are written
 * (flex, grid, absolute positions). Parts that take no room keep their place.
 */
export function sortAsSeen(box: Box): void {
  if (box.content.length < 2) return;
  const { display, direction } = getComputedStyle(box.element);
  const isPlaced =
    /flex|grid/.test(display) ||
    box.content.some((part) => isBox(part) && /absolute|fixed/.test(getComputedStyle(part.element).position));
  if (!isPlaced) return;
  const placed = box.content.map((part) => ({ part, rect: isBox(part) ? rectOf(part) : rectOfBlock(part) }));
  const isRtl = direction === 'rtl';
  if (placed.some(({ rect }) => !rect.height) || isSorted(placed, isRtl)) return;
  placed.sort((a, b) => compare(a.rect, b.rect, isRtl));
  box.content.splice(0, box.content.length, ...placed.map(({ part }) => part));
}
