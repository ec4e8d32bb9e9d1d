import type { Instant } from '#lib/core/reading/instant.ts';

const two = (count: number) => String(count).padStart(2, '0');

/** An instant as a datetime-local field holds it, in the computer's zone. */
export function inputValueOf(at: Instant): string {
  const time = new Date(at);
  const date = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${date}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What a datetime-local field holds as an instant; null where it is empty or no time. */
export function instantOfInput(value: string): Instant | null {
  const at = value === '' ? Number.NaN : new Date(value).getTime();
  return Number.isNaN(at) ? null : at;
}
