import { foldSameLength } from '../text/fold-same-length.ts';

const months = new Map<string, ReadonlyMap<string, number>>();

function makeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const plain = { ...options, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(locale.replaceAll('_', '-'), plain);
  } catch {
    return new Intl.DateTimeFormat('en-US', plain);
  }
}

const bare = (name: string) => foldSameLength(name).replaceAll('.', '').trim();

function buildMonths(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    for (const day of [{ day: 'numeric' }, {}] as const) {
      const format = makeFormat(locale, { ...day, month: width });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        if (name && !/\d/.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

function monthsOf(locale: string): ReadonlyMap<string, number> {
  const known = months.get(locale) ?? buildMonths(locale);
  months.set(locale, known);
  return known;
}

function monthIn(names: ReadonlyMap<string, number>, word: string): number | null {
  const exact = names.get(word);
  if (exact !== undefined) return exact;
  if (word.length < 3 || word.length > 5) return null;
  const found = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  return found.size === 1 ? ([...found][0] as number) : null;
}

/** The month (1 to 12) that a folded word names in a locale or in English, whole or cut short ('sept'); null: none. */
export function readMonth(word: string, locale: string): number | null {
  const plain = bare(word);
  return plain === '' ? null : (monthIn(monthsOf(locale), plain) ?? monthIn(monthsOf('en'), plain));
}

/** Does a folded text name the weekday of this day, in the locale or in English? */
export function namesWeekday(folded: string, day: number, locale: string): boolean {
  const words: string[] = folded.match(/\p{L}+/gu) ?? [];
  return [locale, 'en'].some((one) =>
    (['long', 'short'] as const).some((weekday) => words.includes(bare(makeFormat(one, { weekday }).format(day)))),
  );
}

/** How a locale writes dates in figures; null where both orders are in use, so that only the figures can settle it. */
export type DayMonthOrder = 'day-first' | 'month-first' | null;

/** The order of day and month before a year ('short': without a year), by locale: usage first, then Intl. */
export function dayMonthOrder(locale: string, form: 'full' | 'short'): DayMonthOrder {
  const [language, region] = locale.replaceAll('_', '-').split('-');
  if ((language === 'en' && !region) || region === 'CA') return null;
  if (language === 'sv' || region === 'ZA') return 'day-first';
  const options: Intl.DateTimeFormatOptions = { month: 'numeric', day: 'numeric' };
  const parts = makeFormat(locale, form === 'full' ? { ...options, year: 'numeric' } : options).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type !== 'literal');
  if (order[0] === 'year') return null;
  return order[0] === 'day' ? 'day-first' : 'month-first';
}
