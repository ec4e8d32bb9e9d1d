/** A number as people print it: grouping by comma, point, space, apostrophe or none, Indian lakh groups, decimals. */
export const numberPattern = /(?<![\d.,])(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,']\d+)*)/g;

const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * The value of a number matched by `numberPattern` in folded text. The last mark is the decimal point unless it groups
 * thousands: 1,299 and 1.299 are one thousand two hundred and ninety-nine, 12.5 is twelve and a half. NaN when the
 * marks make no sense (18.07.2025, 1.2.3).
 */
export function readNumber(raw: string): number {
  const decimals = /^(.*)[.,](\d+)$/.exec(raw);
  const isZero = /^0+[.,]/.test(raw);
  if (grouped.test(raw) && !isZero) return Number(raw.replace(/[^\d]/g, ''));
  if (!decimals) return /^\d+$/.test(raw) || grouped.test(raw) ? Number(raw.replace(/[^\d]/g, '')) : Number.NaN;
  const [, whole = '', part = ''] = decimals;
  if (!/^\d+$/.test(whole) && !grouped.test(whole)) return Number.NaN;
  return Number(`${whole.replace(/[^\d]/g, '')}.${part}`);
}
