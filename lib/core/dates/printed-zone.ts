import { marketplaces } from '../marketplaces.ts';
import { foldSameLength } from '../text/fold-same-length.ts';
import type { Zone } from './zone-time.ts';

/** A zone that the text itself prints; `assumed` says how an abbreviation with several meanings was taken. */
export interface PrintedZone {
  readonly zone: Zone;
  readonly assumed?: string;
}

const hour = 60;
/** Abbreviations, as printed, with their offset from UTC in minutes or the zone whose clock changes they follow. */
const abbreviations: Record<string, Zone> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: hour,
  BST: hour,
  CET: hour,
  MEZ: hour,
  CEST: 2 * hour,
  MESZ: 2 * hour,
  HNEC: hour,
  HEEC: 2 * hour,
  EET: 2 * hour,
  EEST: 3 * hour,
  SAST: 2 * hour,
  MSK: 3 * hour,
  TRT: 3 * hour,
  GST: 4 * hour,
  SGT: 8 * hour,
  HKT: 8 * hour,
  AWST: 8 * hour,
  JST: 9 * hour,
  KST: 9 * hour,
  AEST: 10 * hour,
  AEDT: 11 * hour,
  ACST: 9.5 * hour,
  ACDT: 10.5 * hour,
  NZST: 12 * hour,
  NZDT: 13 * hour,
  PST: -8 * hour,
  PDT: -7 * hour,
  MST: -7 * hour,
  MDT: -6 * hour,
  CDT: -5 * hour,
  EST: -5 * hour,
  EDT: -4 * hour,
  ADT: -3 * hour,
  AKST: -9 * hour,
  AKDT: -8 * hour,
  HST: -10 * hour,
  BRT: -3 * hour,
  NST: -3.5 * hour,
  NDT: -2.5 * hour,
  PT: 'America/Los_Angeles',
  MT: 'America/Denver',
  CT: 'America/Chicago',
  ET: 'America/New_York',
};
/** Abbreviations with several meanings: the first whose test fits the assumed zone, else the last. */
const ambiguous: Record<string, readonly (readonly [fits: RegExp, minutes: number])[]> = {
  IST: [
    [/Dublin/, hour],
    [/Jerusalem/, 2 * hour],
    [/./, 5.5 * hour],
  ],
  CST: [
    [/^Asia/, 8 * hour],
    [/./, -6 * hour],
  ],
  AST: [
    [/^Asia/, 3 * hour],
    [/./, -4 * hour],
  ],
};
const abbreviation = new RegExp(
  `(?<![A-Za-z])(${[...Object.keys(abbreviations), ...Object.keys(ambiguous)].join('|')})(?![A-Za-z])`,
);
const offset =
  /(?:(?:UTC|GMT) ?([+\-−–])|(?<=\d{2}(?:\.\d+)?) ?([+\-−–])(?=\d{2}:?\d{2}(?!\d)))(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const zulu = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z/;
const zoneWord = /time|zeit|heure|hora\b|\bora\b|tijd|czas|\btid|saati|توقيت|时间|時間|標準時|标准时|夏令/;

const names = new Map<string, readonly (readonly [name: string, zone: Zone])[]>();

function nameOf(locale: string, zone: string, style: 'long' | 'longGeneric', at: number): string {
  try {
    const format = new Intl.DateTimeFormat(locale.replaceAll('_', '-'), { timeZone: zone, timeZoneName: style });
    return foldSameLength(format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '');
  } catch {
    return '';
  }
}

function offsetIn(zone: string, at: number): number {
  const shown = nameOfOffset(zone, at);
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?/.exec(shown) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes));
}

function nameOfOffset(zone: string, at: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** Long names of the zones of marketplaces and of China, in a locale and in English, longest first. */
function longNames(locale: string) {
  const known = names.get(locale);
  if (known) return known;
  const zones = new Set([
    ...marketplaces.map(({ zone }) => zone),
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'Asia/Shanghai',
  ]);
  const made: [string, Zone][] = [];
  for (const zone of zones) {
    for (const language of new Set([locale, 'en'])) {
      made.push([nameOf(language, zone, 'longGeneric', 0), zone]);
      for (const at of [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)])
        made.push([nameOf(language, zone, 'long', at), offsetIn(zone, at)]);
    }
  }
  const sorted = made.filter(([name]) => name.length > 3 && !/\d/.test(name)).sort((a, b) => b[0].length - a[0].length);
  names.set(locale, sorted);
  return sorted;
}

function printOffset(minutes: number): string {
  const [size, rest] = [Math.abs(minutes), Math.abs(minutes) % hour];
  return `UTC${minutes < 0 ? '-' : '+'}${(size - rest) / hour}${rest ? `:${rest}` : ''}`;
}

/**
 * The zone a text prints: an offset (UTC-07:00, GMT+1, +02:00), an abbreviation (PST is always UTC-8, PT follows the
 * clock changes) or a long name in the locale or English; null when it prints none. `assumed` is the caller's own zone,
 * which settles IST, CST and AST.
 */
export function readPrintedZone(text: string, { locale, zone }: { locale: string; zone: string }): PrintedZone | null {
  if (zulu.test(text)) return { zone: 0 };
  const shift = offset.exec(text);
  if (shift) {
    const sign = (shift[1] ?? shift[2]) === '+' ? 1 : -1;
    return { zone: sign * (Number(shift[3]) * hour + Number(shift[4] ?? 0)) };
  }
  const short = abbreviation.exec(text)?.[1];
  if (short && short in abbreviations) return { zone: abbreviations[short] as Zone };
  if (short) {
    const minutes = ambiguous[short]?.find(([fits]) => fits.test(zone))?.[1] ?? 0;
    return { zone: minutes, assumed: `${short} as ${printOffset(minutes)}` };
  }
  const folded = foldSameLength(text);
  if (!zoneWord.test(folded)) return null;
  const named = longNames(locale).find(([name]) => folded.includes(name));
  return named ? { zone: named[1] } : null;
}
