import type { Mark } from './paint-marks.ts';

/** A place in the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return null;
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return null;
  }
  return range;
}

/** How far a frame's own coordinates are shifted in the window. */
function frameShift(node: Node): Point {
  const frame = node.ownerDocument?.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = frameShift(frame);
  return { x: left + outer.x, y: top + outer.y };
}

/** Where a mark stands in the window, one rectangle for each line; empty when its text has left the page. */
export function rectsOfMark({ ranges }: Mark): DOMRect[] {
  return ranges.flatMap((range) => {
    const shift = frameShift(range.startContainer);
    const rects = liveRange(range)?.getClientRects() ?? [];
    return [...rects].map(({ x, y, width, height }) => new DOMRect(x + shift.x, y + shift.y, width, height));
  });
}

/** True when the page's own element at this point is one that holds the node, so that nothing lies over it. */
function isUncovered(node: Node, { x, y }: Point): boolean {
  let outer: Node | null = node;
  while (outer && (outer.getRootNode() as ShadowRoot).host) outer = (outer.getRootNode() as ShadowRoot).host;
  const frame = outer?.ownerDocument?.defaultView?.frameElement;
  if (frame) return isUncovered(frame, { x, y });
  return outer?.ownerDocument?.elementFromPoint(x, y)?.contains(outer) ?? false;
}

/** The mark under a point of the window, also inside closed roots and frames; null when there is none. */
export function findMarkAt(marks: readonly Mark[], point: Point): Mark | null {
  const isInside = ({ left, right, top, bottom }: DOMRect) =>
    point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
  const found = marks.find((mark) => rectsOfMark(mark).some(isInside));
  const node = found?.ranges[0]?.startContainer;
  return found && node && isUncovered(node, point) ? found : null;
}

/** Brings a mark into the middle of the window; false when its text has left the page. */
export function showMark({ ranges }: Mark): boolean {
  const element = ranges.find(({ startContainer }) => startContainer.isConnected)?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  return Boolean(element);
}
