import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { Language } from '#lib/core/words/say.ts';

/** A marketplace's country as a person reads it: 'United States'. */
export function marketplaceName(code: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'region' }).of(code === 'UK' ? 'GB' : code) ?? code;
}

/** The zone in which the pages of a marketplace print their times. */
export function marketplaceZone(code: string): string {
  return findMarketplace(code)?.zone ?? 'UTC';
}
