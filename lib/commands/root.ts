import { fileURLToPath } from 'node:url';

/** The repository's folder, as a path that ends in a separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built extension. */
export const extensionFolder = `${root}.output/chrome-mv3`;

/** What the commands leave behind (pictures, browser profiles); git ignores it. */
export const leavingsFolder = `${root}.firebreak`;
