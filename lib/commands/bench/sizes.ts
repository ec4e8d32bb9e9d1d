import type { BenchLine } from '../measuring/bench-line.ts';
import { bundleSizes, contentScriptLimit, contentScriptSize } from '../measuring/bundle-sizes.ts';
import type { Measure } from '../measuring/tools.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What a page of Seller Central has to load of ours, and every other bundle of the extension. */
export const measure: Measure = async () => [
  {
    what: 'scripts in the page, gzip',
    value: kilobytes(contentScriptSize()),
    beside: `at most ${kilobytes(contentScriptLimit)}`,
  },
  ...bundleSizes().map(({ file, bytes }): BenchLine => ({ what: file, value: kilobytes(bytes) })),
];
