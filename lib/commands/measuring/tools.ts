import type { BrowserContext, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Offline } from '../chromium/serve.ts';
import { root } from '../root.ts';
import type { BenchLine } from './bench-line.ts';

/** What a bench is given: a real Chromium with the built extension and no network. */
export interface BenchTools {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly offline: Offline;
  /**
   * Runs `lib/commands/bench/in-page/NAME.ts` in an empty page of the browser: calls the `run` it exports with `given`
   * (plain JSON) and hands back what that returns (plain JSON).
   */
  readonly runInPage: <T = BenchLine[]>(name: string, given?: unknown) => Promise<T>;
}

/** What each file `lib/commands/bench/NAME.ts` exports as `measure`; `npm run bench` finds the file by its name. */
export type Measure = (tools: BenchTools) => Promise<readonly BenchLine[]>;

const emptyPage = 'https://sellercentral.amazon.com/help/bench';

/** A module of the repository as one script that leaves its exports in `globalThis.bench`. */
async function bundle(name: string): Promise<string> {
  const bundled = await rolldown({
    input: `${root}lib/commands/bench/in-page/${name}.ts`,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundled.generate({ format: 'iife', name: 'bench', minify: true });
  await bundled.close();
  return output[0].code;
}

/** Runs a bench module in a page of its own (see BenchTools.runInPage). */
export async function runInPage<T>(context: BrowserContext, name: string, given: unknown): Promise<T> {
  const page: Page = await context.newPage();
  await page.goto(emptyPage);
  await page.evaluate(await bundle(name));
  const found = await page.evaluate(
    (value) => (globalThis as never as { bench: { run(v: unknown): T } }).bench.run(value),
    given,
  );
  await page.close();
  return found as T;
}

/** The empty page that `runInPage` works in. */
export function emptySite(address: URL): string | null {
  return address.href === emptyPage ? '<!doctype html><meta charset="utf-8"><title>bench</title><body>' : null;
}
