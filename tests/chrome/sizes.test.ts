import { expect, test } from 'vitest';
import { contentScriptLimit, contentScriptSize } from '#lib/commands/measuring/bundle-sizes.ts';

test('what runs in the page weighs at most 120 kB gzipped', () => {
  expect(contentScriptSize()).toBeGreaterThan(0);
  expect(contentScriptSize()).toBeLessThanOrEqual(contentScriptLimit);
});
