import { join, resolve, sep } from 'node:path';

/** The repository's folder, as a path that ends in a separator. */
export const root = resolve(import.meta.dirname, '..', '..') + sep;

/** The built extension. */
export const extensionFolder = join(root, '.output', 'chrome-mv3');

/** What the commands leave behind (pictures, browser profiles); git ignores it. */
export const leavingsFolder = join(root, '.firebreak');
