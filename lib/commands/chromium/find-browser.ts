import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names under which Linux keeps browsers, those that load an unpacked extension by flag first. */
const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome for Testing', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

function linuxPlaces({ PATH = '' }: Environment): string[] {
  const folders = [...PATH.split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function macPlaces({ HOME = '' }: Environment): string[] {
  return macApps.flatMap((app) =>
    ['/Applications', posix.join(HOME, 'Applications')].map((folder) =>
      posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app),
    ),
  );
}

function windowsPlaces(env: Environment): string[] {
  const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (folder) => folder !== undefined,
  );
  return windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
}

/** Where a Chrome, Chromium or Edge usually stands on this system, the best first. */
export function browserPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') return windowsPlaces(env);
  return platform === 'darwin' ? macPlaces(env) : linuxPlaces(env);
}

/** The browser to drive: what CHROME_PATH names, else the first found in the usual places; null when there is none. */
export function findBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (env.CHROME_PATH) return exists(env.CHROME_PATH) ? env.CHROME_PATH : null;
  return browserPlaces(platform, env).find(exists) ?? null;
}

/** The browser to drive; throws one sentence that says what to do when there is none. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    process.env.CHROME_PATH
      ? `CHROME_PATH names ${process.env.CHROME_PATH}, and there is no such file.`
      : 'No Chrome, Chromium or Edge was found: install Chromium, or name a browser in CHROME_PATH.',
  );
}
