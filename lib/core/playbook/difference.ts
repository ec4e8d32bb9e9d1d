/** One changed value: where it stands, and what it was and is; undefined where there was or is nothing. */
export interface Difference {
  readonly place: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists what differs between two playbooks (or any two values), leaf by leaf; lists count as one value. */
export function findDifferences(before: unknown, after: unknown, place: readonly string[] = []): Difference[] {
  if (isPlain(before) && isPlain(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => {
      const was = Object.hasOwn(before, key) ? before[key] : undefined;
      const is = Object.hasOwn(after, key) ? after[key] : undefined;
      return findDifferences(was, is, [...place, key]);
    });
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ place, before, after }];
}
