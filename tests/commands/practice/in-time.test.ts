import { expect, test } from 'vitest';
import { inTime } from '#lib/commands/practice/in-time.ts';

test('gives what the work comes to', async () => {
  expect(await inTime(Promise.resolve(7), 5, 'It did not come.')).toBe(7);
});

test('work that never ends ends with the sentence', async () => {
  await expect(inTime(new Promise(() => {}), 0.01, 'It did not come.')).rejects.toThrow(
    'It did not come. (it took too long)',
  );
});

test('work that fails ends with the sentence and the first line of why', async () => {
  const work = Promise.reject(new Error('Timeout 10000ms exceeded.\nCall log: much'));
  await expect(inTime(work, 5, 'It did not come.')).rejects.toThrow('It did not come. (Timeout 10000ms exceeded.)');
});
