import type { Family } from '../alerts/verdict.ts';

/** What a reader must know first: people, then things, then who else is called in. */
const first: readonly Family[] = ['self-harm-or-violence', 'injury', 'safety', 'property-damage', 'a-to-z', 'legal'];

/** Families in the order in which head lines and titles name them. */
export function rankFamilies(families: readonly Family[]): Family[] {
  const rank = (family: Family) => (first.includes(family) ? first.indexOf(family) : first.length);
  return families.toSorted((a, b) => rank(a) - rank(b));
}
