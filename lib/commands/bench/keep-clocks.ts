import type { Page } from 'playwright-core';
import { seed } from '../chromium/seed.ts';
import { type BenchLine, milliseconds, times } from '../measuring/bench-line.ts';
import type { Measure } from '../measuring/tools.ts';

const counts = [200, 2_000, 20_000] as const;
const popupWith = 2_000;

const hour = 3_600_000;

/** Running clocks one minute apart, the first of them an hour and a minute ahead, so that none is reminded of meanwhile. */
function buildDeadlines(count: number, now: number): object[] {
  return Array.from({ length: count }, (_none, index) => ({
    ...{ version: 1, id: `bench-${index}`, subject: null, note: null, kind: 'answer-buyer', store: 'Bench' },
    ...{ marketplace: 'US', priority: 'B', state: 'running', occasion: 'bench', doubt: null, zoneAssumed: null },
    ...{
      at: now + 2 * hour + index * 60_000,
      startAt: now,
      origin: { from: 'rule', rule: 'answer-24h', otherRule: null },
    },
    ...{ isEdited: false, endsQuietly: false, snoozedUntil: null, generation: 1, knownAt: now, createdAt: now },
    ...{ readAt: now, missingSince: null, by: null, ending: null, practice: false },
  }));
}

/** The middle of five recomputations by the worker, each from the popup's question to its answer, in milliseconds. */
function timeRecompute(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const message = { id: 1, type: 'recompute', data: {}, timestamp: 0 };
    const durations: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const start = performance.now();
      await chrome.runtime.sendMessage(message);
      if (round > 0) durations.push(performance.now() - start);
    }
    return durations.sort((a, b) => a - b)[2] ?? 0;
  });
}

/** From the start of loading to the first row of the popup, in milliseconds; the middle of five. */
async function timeFirstRow(page: Page): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.reload({ waitUntil: 'commit' });
    const first = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () => document.querySelector('.clock') && resolve(performance.now());
          new MutationObserver(look).observe(document, { childList: true, subtree: true });
          look();
        }),
    );
    durations.push(first);
  }
  return durations.sort((a, b) => a - b)[2] ?? 0;
}

/** The worker's recomputation with ever more clocks, and the popup's first row with two thousand. */
export const measure: Measure = async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.locator('footer').waitFor();
  const lines: BenchLine[] = [];
  let fewer: { count: number; duration: number } | null = null;
  for (const count of counts) {
    await seed(page, { deadlines: buildDeadlines(count, Date.now()) });
    if (count === popupWith)
      lines.push({
        what: `popup, first row of ${count.toLocaleString('en')}`,
        value: milliseconds(await timeFirstRow(page)),
      });
    const duration = await timeRecompute(page);
    const growth = fewer && `${times(duration, fewer.duration)} for ${count / fewer.count} times as many`;
    const line = { what: `recompute ${count.toLocaleString('en')} clocks`, value: milliseconds(duration) };
    lines.push(growth ? { ...line, beside: growth } : line);
    fewer = { count, duration };
  }
  await page.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'deleteEverything', data: {}, timestamp: 0 }));
  await page.close();
  return lines;
};
