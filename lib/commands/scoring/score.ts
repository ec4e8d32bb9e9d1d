import { printShare, type Share, wilson } from './interval.ts';

/** One labelled text with what three ways of looking said of it. */
export interface Scored {
  readonly lang: string;
  readonly red: boolean;
  readonly categories: readonly string[];
  readonly isBorderline: boolean;
  readonly found: Readonly<Record<Method, boolean>>;
  /** Families found, for the table by family. */
  readonly families: readonly string[];
}

export const methods = ['firebreak', 'substrings', 'whole words'] as const;
export type Method = (typeof methods)[number];

/** Recall, precision and the share of ordinary texts called red. */
export interface Score {
  readonly red: number;
  readonly ordinary: number;
  readonly recall: Share;
  readonly precision: Share;
  readonly falseRed: Share;
}

/** How well one method did on these texts. */
export function score(texts: readonly Scored[], method: Method): Score {
  const count = (red: boolean, found: boolean) =>
    texts.filter((text) => text.red === red && text.found[method] === found).length;
  const hits = count(true, true);
  const misses = count(true, false);
  const alarms = count(false, true);
  const ordinary = alarms + count(false, false);
  return {
    red: hits + misses,
    ordinary,
    recall: wilson(hits, hits + misses),
    precision: wilson(hits, hits + alarms),
    falseRed: wilson(alarms, ordinary),
  };
}

/** One line of a table. */
export function printScore(name: string, { red, ordinary, recall, precision, falseRed }: Score): string {
  const cells = [name.padEnd(26), `${red}/${ordinary}`.padStart(9)];
  return [...cells, ...[recall, precision, falseRed].map((share) => printShare(share).padEnd(22))].join('  ');
}

/** The head of the table that `printScore` fills. */
export const scoreHead = [
  ''.padEnd(26),
  'red/other'.padStart(9),
  ...['recall', 'precision', 'ordinary called red'].map((word) => word.padEnd(22)),
].join('  ');
