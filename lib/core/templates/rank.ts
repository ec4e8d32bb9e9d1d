import type { Level } from '../alerts/verdict.ts';
import { isWithin } from './season-note.ts';
import type { Ask, Template } from './template.ts';

/** What decides which templates are offered first when nothing is typed. */
export interface RankFacts {
  readonly asks: readonly Ask[];
  readonly level: Level;
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  /** Month and day, MM-DD, where the seller works. */
  readonly today: string;
}

const isSeasonable = ({ season }: Template, today: string) => season === null || isWithin(season, today);

/** Which of the buyer's questions a template answers; the first of them, most urgent first, or null. */
export function findAnswered({ asks }: Template, wanted: readonly Ask[]): Ask | null {
  return wanted.find((ask) => asks.includes(ask)) ?? null;
}

function score(template: Template, { asks, level, favourites, recent, today }: RankFacts): number {
  const answered = findAnswered(template, asks);
  const fits = answered === null ? 0 : 100 - asks.indexOf(answered) * 5;
  const brake =
    level === 'red' ? { holding: 200, crisis: 120, routine: 0 }[template.use] : template.use === 'crisis' ? -60 : 0;
  const habit =
    (favourites.includes(template.id) ? 30 : 0) + (recent.includes(template.id) ? 20 - recent.indexOf(template.id) : 0);
  return fits + brake + habit + (template.copyOnly ? -80 : 0) + (isSeasonable(template, today) ? 0 : -50);
}

/** Templates as the picker offers them with nothing typed: what fits the question first, in red the holding texts. */
export function rankTemplates(templates: readonly Template[], facts: RankFacts): Template[] {
  return [...templates].sort((one, two) => score(two, facts) - score(one, facts));
}

/** Is it for this marketplace and for whom the box writes to? */
export function isFor(
  { marketplaces, to = 'buyer' }: Template,
  marketplace: string | null,
  writesTo: 'buyer' | 'amazon' | null,
): boolean {
  const isHere = marketplaces.length === 0 || marketplace === null || marketplaces.includes(marketplace);
  return isHere && (writesTo === null || to === writesTo);
}
