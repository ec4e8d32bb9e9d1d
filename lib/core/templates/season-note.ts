import type { Season } from '../playbook/sections/seasons.ts';
import type { Facts } from './fill-template.ts';
import type { TemplateLanguage } from './template.ts';

/** Is a day (MM-DD) within a time of the year, over new year where it ends before it begins? */
export function isWithin({ from, until }: { readonly from: string; readonly until: string }, day: string): boolean {
  return from <= until ? day >= from && day <= until : day >= from || day <= until;
}

/** What the playbook's season of today tells buyers in a language, as a fact for templates; none where it says nothing. */
export function findSeasonNote(
  seasons: readonly Season[],
  language: TemplateLanguage,
  day: string,
): Pick<Facts, 'seasonNote'> {
  const value = seasons.find((season) => isWithin(season, day) && season.note[language])?.note[language];
  return value ? { seasonNote: { value, source: 'playbook' } } : {};
}
