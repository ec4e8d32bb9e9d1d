import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepTrying } from '#lib/browser/keep-trying.ts';

/** Work that fails so many times before it answers, and what was said meanwhile. */
function failing(times: number) {
  const seen: string[] = [];
  let left = times;
  const work = async () => {
    seen.push('try');
    if (left-- > 0) throw new Error('asleep');
    return 'done';
  };
  const say = () => {
    seen.push('said');
    return () => void seen.push('taken back');
  };
  return { seen, work, say };
}

describe('keepTrying', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test.each([
    [0, ['try']],
    [2, ['try', 'try', 'try']],
    [3, ['try', 'try', 'try', 'said', 'try', 'taken back']],
    [6, ['try', 'try', 'try', 'said', 'try', 'try', 'try', 'try', 'taken back']],
  ])('after %i failures it has answered, and said so from the third on', async (times, expected) => {
    const { seen, work, say } = failing(times);
    const answer = keepTrying(work, say, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await answer).toBe('done');
    expect(seen).toEqual(expected);
  });

  test('ends with its signal, and takes back what it said', async () => {
    const { seen, work, say } = failing(Number.POSITIVE_INFINITY);
    const life = new AbortController();
    const answer = keepTrying(work, say, life.signal);
    await vi.advanceTimersByTimeAsync(2_000);
    life.abort();
    expect(await answer).toBeNull();
    expect(seen).toEqual(['try', 'try', 'try', 'said', 'taken back']);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(seen).toHaveLength(5);
  });
});
