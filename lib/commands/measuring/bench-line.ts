/** One line of the printed bench. */
export interface BenchLine {
  /** What was measured, with its size: '1 MB in 8,000 nodes found and painted'. */
  readonly what: string;
  /** The measured value with its unit, see `milliseconds`. */
  readonly value: string;
  /** What it is compared with in the same run and how they relate, or what it aims at. */
  readonly beside?: string;
}

/** Milliseconds as the bench prints them: three figures. */
export function milliseconds(duration: number): string {
  return `${duration >= 100 ? Math.round(duration).toLocaleString('en') : duration.toPrecision(3)} ms`;
}

/** How many times `b` goes into `a`: '3.2 times'. */
export function times(a: number, b: number): string {
  const ratio = a / b;
  return `${ratio >= 100 ? Math.round(ratio).toLocaleString('en') : ratio.toPrecision(2)} times`;
}

/** The middle duration in milliseconds of `rounds` runs, after one that does not count. */
export async function median(rounds: number, run: () => unknown): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    await run();
    if (round > 0) durations.push(performance.now() - start);
  }
  return durations.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
