import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildWhenStale } from './build.ts';
import { launch } from './chromium/launch.ts';
import { takeOffline } from './chromium/serve.ts';
import { printLine } from './reading/print-line.ts';
import { openAsker, readInBrowser } from './reading/read-in-browser.ts';
import { type ReadJob, readJobs } from './reading/read-job.ts';

/** Reads every page in one browser with the built extension and prints a line for each; a page that fails says so and the rest go on. */
async function readAll(jobs: readonly ReadJob[]): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'firebreak-read-'));
  const { context, extensionId } = await launch({ profile, headless: true, size: { width: 1600, height: 1000 } });
  try {
    const { add } = await takeOffline(context);
    const asker = await openAsker(context, extensionId);
    for (const job of jobs) {
      try {
        console.log(printLine(job.file, await readInBrowser(asker, add, job)));
      } catch (failure) {
        console.error(`${job.file}: ${failure instanceof Error ? failure.message : failure}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

try {
  const jobs = readJobs(process.argv.slice(2));
  buildWhenStale();
  await readAll(jobs);
} catch (failure) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
