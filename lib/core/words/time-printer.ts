import type { Instant } from '../reading/instant.ts';
import { timeFormat, timeLocales } from './print-time.ts';
import type { Language } from './say.ts';

/** Prints many times in one language; zones are IANA names. */
export interface TimePrinter {
  readonly language: Language;
  /** The agent's own zone. */
  readonly zone: string;
  /** 'Tue 17 Nov, 08:31'. */
  readonly full: (at: Instant, zone?: string) => string;
  /** 'Tue 08:31'. */
  readonly short: (at: Instant, zone?: string) => string;
  /** '08:31'. */
  readonly clock: (at: Instant, zone?: string) => string;
  /** 'GMT+8'. */
  readonly zoneName: (at: Instant, zone?: string) => string;
  /** '2026-11-17': for comparing days, not for reading. */
  readonly day: (at: Instant, zone?: string) => string;
}

const clockFormat = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const kinds = {
  full: timeFormat,
  short: { ...clockFormat, weekday: 'short' },
  clock: clockFormat,
  zoneName: { timeZoneName: 'short' },
  day: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A printer that makes each format once: what a long list of clocks needs, for making one is what costs. */
export function startPrinting(language: Language, own: string): TimePrinter {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (kind: keyof typeof kinds, zone: string) => {
    const key = `${kind} ${zone}`;
    const known = formats.get(key);
    const locale = kind === 'day' ? 'sv-SE' : timeLocales[language];
    const made = known ?? new Intl.DateTimeFormat(locale, { ...kinds[kind], timeZone: zone });
    if (!known) formats.set(key, made);
    return made;
  };
  const print =
    (kind: keyof typeof kinds) =>
    (at: Instant, zone = own) =>
      format(kind, zone).format(at);
  const nameIn = (parts: readonly Intl.DateTimeFormatPart[]) =>
    parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return {
    ...{ language, zone: own, full: print('full'), short: print('short'), clock: print('clock'), day: print('day') },
    zoneName: (at, zone = own) => nameIn(format('zoneName', zone).formatToParts(at)),
  };
}
