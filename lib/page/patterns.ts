/** Ids as Amazon prints them everywhere (public code and documents, 2018-2026). */
export const patterns = {
  order: /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
  uuid: /(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])/gi,
  asin: /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g,
  isbn: /(?<![\dX-])\d{9}[\dX](?![\dX-])/g,
} as const;

/** Different matches in the order found; ids of conversations in lower case. */
export function findAll(pattern: RegExp, text: string): string[] {
  return [...new Set(text.match(pattern) ?? [])];
}
