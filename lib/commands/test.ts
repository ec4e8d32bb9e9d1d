import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { provideBrowser } from './chromium/provide-browser.ts';
import { leavingsFolder, root } from './root.ts';

/** How many tests passed and failed. A step that is no list of tests counts as one failure when it fails. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of node_modules on this Node; true when it ended well. */
function run(title: string, program: string, ...given: string[]): boolean {
  console.log(`\n${title}`);
  const env = { ...process.env, ...(process.argv.includes('--long') ? { FIREBREAK_LONG: '1' } : {}) };
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...given], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return status === 0;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

/** Counts what a run of vitest wrote down. A broken file, a test left out or an end without a report is a failure as well. */
function count(report: Report, endedWell: boolean): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const leftOut = report.numPendingTests + report.numTodoTests;
  if (leftOut) console.error(`${leftOut} tests were left out, and none may be.`);
  const failed = report.numFailedTests + broken + leftOut;
  return { passed: report.numPassedTests, failed: failed || endedWell ? failed : 1 };
}

function readReport(path: string, endedWell: boolean): Count {
  if (existsSync(path)) return count(JSON.parse(readFileSync(path, 'utf8')), endedWell);
  console.error('The tests left no report.');
  return { passed: 0, failed: 1 };
}

/** Runs one project of vitest.config.ts. Two files at a time: more would only wait for each other on a small machine. */
function runTests(project: string): Count {
  const report = join(leavingsFolder, `tests-${project}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join('vitest', 'vitest.mjs');
  return readReport(
    report,
    run(`Tests: ${project}`, vitest, 'run', '--project', project, '--maxWorkers=2', ...reporters),
  );
}

const step = (endedWell: boolean): Count => ({ passed: 0, failed: endedWell ? 0 : 1 });

await provideBrowser({ unasked: true }).catch(({ message }: Error) => {
  console.error(message);
  process.exit(1);
});
mkdirSync(leavingsFolder, { recursive: true });
const wxt = join('wxt', 'bin', 'wxt.mjs');
const counts = [
  step(run('Generated types', wxt, 'prepare') && run('Types', join('typescript', 'bin', 'tsc'), '--noEmit')),
  step(run('Lint', join('@biomejs', 'biome', 'bin', 'biome'), 'check', '.')),
  runTests('unit'),
  runTests('chrome'),
];
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
