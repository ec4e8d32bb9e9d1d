import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { findBrowser, requireBrowser } from './find-browser.ts';

/** What Debian calls the browser, and the characters without which Chinese prints as boxes. */
const packages = ['chromium', 'fonts-noto-cjk'];

function canInstall(): boolean {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0 && !process.env.CHROME_PATH;
}

async function isAllowed(): Promise<boolean> {
  if (process.env.CI || process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) return false;
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asking.question(`No browser was found. Install ${packages.join(' and ')} with apt-get? [y/N] `);
  asking.close();
  return /^y(es)?$/i.test(answer.trim());
}

/** Runs a program with its words on standard error. */
function run(program: string, ...given: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, given, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/**
 * Makes sure that there is a browser: on Debian as root it installs one, asking first unless CI, --yes or `unasked` says
 * that it may. Throws one sentence that says what to do when there is none in the end.
 */
export async function provideBrowser({ unasked = false } = {}): Promise<void> {
  if (findBrowser() || !canInstall() || !(unasked || (await isAllowed()))) return void requireBrowser();
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
  requireBrowser();
}
