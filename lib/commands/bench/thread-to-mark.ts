import type { Page } from 'playwright-core';
import { milliseconds } from '../measuring/bench-line.ts';
import type { BenchTools, Measure } from '../measuring/tools.ts';
import { redAddress } from '../practice/practice-address.ts';
import { buildPracticeSite } from '../practice/served-practice.ts';

interface Watched {
  /** From the last message's appearance to the first mark. */
  readonly wait: number;
  /** The longest task of the page's thread, ours and the page's own, in that time; 0 where none took 50 ms. */
  readonly longest: number;
}

/** Runs in the page before its own scripts: notes when the thread stands there, when the first mark does, and long tasks. */
function watch(): void {
  const noted = { shownAt: 0, markedAt: 0, longest: 0 };
  Object.assign(globalThis, { noted });
  new PerformanceObserver((list) => {
    noted.longest = Math.max(noted.longest, ...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!noted.shownAt && document.querySelector('.thread .words')) noted.shownAt = performance.now();
    if (noted.shownAt && CSS.highlights.size > 0) noted.markedAt = performance.now();
    else setTimeout(look, 1);
  };
  look();
}

async function measureOnce({ context }: BenchTools): Promise<Watched> {
  const page: Page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(redAddress);
  const noted = await page
    .waitForFunction(() => {
      const { noted: found } = globalThis as never as { noted: { shownAt: number; markedAt: number; longest: number } };
      return found.markedAt ? found : null;
    })
    .then((handle) => handle.jsonValue());
  await page.close();
  return { wait: (noted?.markedAt ?? 0) - (noted?.shownAt ?? 0), longest: noted?.longest ?? 0 };
}

/** The built page script on the red practice conversation: how soon the agent sees the first mark. */
export const measure: Measure = async (tools) => {
  tools.offline.add(await buildPracticeSite());
  await measureOnce(tools);
  const rounds = [];
  for (let round = 0; round < 5; round++) rounds.push(await measureOnce(tools));
  const waits = rounds.map(({ wait }) => wait).sort((a, b) => a - b);
  return [
    {
      what: 'from the thread in the page to the first mark (middle of 5)',
      value: milliseconds(waits[2] ?? 0),
      beside: 'aim: 100 ms',
    },
    {
      what: 'longest task of the page until then',
      value: milliseconds(Math.max(...rounds.map(({ longest }) => longest))),
      beside: "aim: 50 ms; the page's own rendering included",
    },
  ];
};
