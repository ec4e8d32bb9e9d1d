import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { extensionFolder, root } from './root.ts';

/** What the built extension is made from. Commands and tests are no part of it. */
const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || path.endsWith(join('lib', 'commands'))) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Is there no built extension, or is one of its sources newer than it? */
export function isBuildStale(): boolean {
  const built = statSync(join(extensionFolder, 'manifest.json'), { throwIfNoEntry: false });
  return !built || sources.some((name) => newestIn(join(root, name)) > built.mtimeMs);
}

/** Builds the extension when its sources are newer; throws in a sentence, after the builder's own words, when that fails. */
export function buildWhenStale(): void {
  if (!isBuildStale()) return;
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  // Vitest sets NODE_ENV to test, which would build React's development form.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], { cwd: root, encoding: 'utf8', env });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  throw new Error('The extension could not be built; the lines above say why.');
}
