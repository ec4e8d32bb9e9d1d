/** A rectangle in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the overlay would like to stand, how large it is, and what it must not cover. */
export interface PlaceWanted {
  readonly right: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly window: { readonly width: number; readonly height: number };
  readonly obstacles: readonly Rect[];
}

/** A place found: less height than wanted means that the overlay scrolls inside itself. */
export interface PlaceFound {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const edge = 8;
const smallestHeight = 168;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.left < b.left + b.width + edge &&
    b.left < a.left + a.width + edge &&
    a.top < b.top + b.height + edge &&
    b.top < a.top + a.height + edge
  );
}

function placeAtHeight(wanted: PlaceWanted, height: number): PlaceFound | null {
  const { width, window, obstacles } = wanted;
  const lastLeft = Math.max(edge, window.width - width - edge);
  const lastTop = Math.max(edge, window.height - height - edge);
  const wantedLeft = clamp(window.width - wanted.right - width, edge, lastLeft);
  const wantedTop = clamp(wanted.top, edge, lastTop);
  const lefts = [
    wantedLeft,
    edge,
    lastLeft,
    ...obstacles.flatMap((o) => [o.left - width - edge, o.left + o.width + edge]),
  ];
  const tops = [
    wantedTop,
    edge,
    lastTop,
    ...obstacles.flatMap((o) => [o.top - height - edge, o.top + o.height + edge]),
  ];
  const distance = ({ left, top }: PlaceFound) => Math.abs(left - wantedLeft) + Math.abs(top - wantedTop);
  const free = lefts
    .flatMap((left) => tops.map((top) => ({ left, top, height })))
    .filter(({ left, top }) => left >= edge && left <= lastLeft && top >= edge && top <= lastTop)
    .filter(({ left, top }) => !obstacles.some((obstacle) => overlaps({ left, top, width, height }, obstacle)));
  return free.reduce<PlaceFound | null>((best, next) => (best && distance(best) <= distance(next) ? best : next), null);
}

/** Heights worth trying: all of it, and what fits above each obstacle where the person wants the overlay. */
function heightsFor(wanted: PlaceWanted): number[] {
  const below = wanted.window.height - Math.max(edge, Math.min(wanted.top, wanted.window.height / 3)) - edge;
  const tallest = Math.min(wanted.height, below);
  const between = wanted.obstacles.map(({ top }) => top - edge - wanted.top);
  const shares = [0.75, 0.6, 0.5, 0.4, 0.3].map((share) => tallest * share);
  const shorter = [...between, ...shares, smallestHeight];
  return [tallest, ...shorter.filter((height) => height >= smallestHeight && height < tallest)];
}

/**
 * The free place that covers no obstacle and costs the person least: to move a pixel costs more than to lose one of
 * height, for the overlay scrolls inside itself and belongs below the page's header. Null where even the shortest would
 * cover something.
 */
export function findPlace(wanted: PlaceWanted): PlaceFound | null {
  const heights = heightsFor(wanted);
  const tallest = heights[0] ?? 0;
  const wantedLeft = wanted.window.width - wanted.right - wanted.width;
  const cost = ({ left, top, height }: PlaceFound) =>
    Math.abs(left - wantedLeft) + Math.abs(top - wanted.top) + (tallest - height) / 2;
  return heights
    .map((height) => placeAtHeight(wanted, height))
    .reduce<PlaceFound | null>((best, next) => (next && (!best || cost(next) < cost(best)) ? next : best), null);
}
