/** A share with its 95 % Wilson interval, all from 0 to 1; the share of nothing is null. */
export interface Share {
  readonly share: number | null;
  readonly low: number;
  readonly high: number;
}

/** `hits` of `all` as a share with its Wilson score interval (E. B. Wilson 1927), which stays within 0 and 1. */
export function wilson(hits: number, all: number): Share {
  if (all === 0) return { share: null, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / all;
  const middle = share + (z * z) / (2 * all);
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all));
  const scale = 1 + (z * z) / all;
  return { share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** `0.951 (0.921–0.970)`; a dash where there is nothing to share. */
export function printShare({ share, low, high }: Share): string {
  return share === null ? '–' : `${share.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
}
