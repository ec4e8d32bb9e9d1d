import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../root.ts';

/** The most the scripts of the page may weigh together, gzipped, in bytes. */
export const contentScriptLimit = 120_000;

/** A built file and what it weighs gzipped, in bytes. */
export interface BundleSize {
  readonly file: string;
  readonly bytes: number;
}

/** Every script of the built extension, heaviest first. */
export function bundleSizes(): BundleSize[] {
  return readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(extensionFolder, file)), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** What the scripts that run in Seller Central's pages weigh together, gzipped, in bytes. */
export function contentScriptSize(): number {
  return bundleSizes()
    .filter(({ file }) => file.startsWith('content-scripts'))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
