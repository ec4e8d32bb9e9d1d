import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const made = new Set(['node_modules', '.git', '.output', '.wxt', '.firebreak']);

/** Every file of the repository, as paths from its root with forward slashes; what tools make is left out. */
export const files: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.pathname.length).replace(/^\//, ''))
  .filter((path) => !path.split('/').some((part) => made.has(part)))
  .sort();

/** A file's text. */
export function readText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Files of text that people write: no pictures, no lock file. */
export const texts: readonly string[] = files.filter(
  (path) => !/\.(png|jpe?g|ico|gif|woff2?|zip|pdf)$/.test(path) && path !== 'package-lock.json',
);
