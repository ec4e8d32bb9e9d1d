import { expect, test } from 'vitest';
import { findBrowser } from '#lib/commands/chromium/find-browser.ts';

const having =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

const windows = { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local', PROGRAMFILES: 'C:\\Program Files' };

test.each([
  [
    'CHROME_PATH comes first',
    'linux',
    { CHROME_PATH: '/x/chrome', PATH: '/usr/bin' },
    ['/x/chrome', '/usr/bin/chromium'],
    '/x/chrome',
  ],
  [
    'a CHROME_PATH without a file is not replaced in silence',
    'linux',
    { CHROME_PATH: '/x/chrome' },
    ['/usr/bin/chromium'],
    null,
  ],
  [
    'Chromium before Chrome',
    'linux',
    { PATH: '/usr/bin' },
    ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    '/usr/bin/chromium',
  ],
  [
    'anywhere on the PATH',
    'linux',
    { PATH: '/home/a/bin' },
    ['/home/a/bin/microsoft-edge'],
    '/home/a/bin/microsoft-edge',
  ],
  ['without a PATH', 'linux', {}, ['/snap/bin/chromium'], '/snap/bin/chromium'],
  [
    'macOS, for one user',
    'darwin',
    { HOME: '/Users/a' },
    ['/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Windows, Edge alone',
    'win32',
    windows,
    ['C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  ['none', 'linux', { PATH: '/usr/bin' }, [], null],
] as const)('%s', (_name, platform, env, present, expected) => {
  expect(findBrowser(platform, env, having(...present))).toBe(expected);
});
