import { expect, test } from 'vitest';
import { fingerprint } from '#lib/core/playbook/fingerprint.ts';
import { shortFingerprint } from '#lib/core/playbook/short-fingerprint.ts';

test('the order of keys does not matter, any value does', async () => {
  const one = await fingerprint({ a: 1, b: { c: 'x', d: [1, 2] } });
  expect(await fingerprint({ b: { d: [1, 2], c: 'x' }, a: 1 })).toBe(one);
  expect(await fingerprint({ b: { d: [2, 1], c: 'x' }, a: 1 })).not.toBe(one);
});

test('it is SHA-256 of canonical JSON, and short enough to be read out', async () => {
  const empty = await fingerprint({});
  expect(empty).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  expect(shortFingerprint(empty)).toBe('4413 6fa3');
});
