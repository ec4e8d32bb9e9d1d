import type { Instant } from '../reading/instant.ts';
import { foldSameLength } from '../text/fold-same-length.ts';
import { type TimeUnit, timeUnitSource, timeUnits } from './time-units.ts';
import { wallTimeAt, type Zone } from './zone-time.ts';

/** A relative form: an instant (hours and less), or a calendar day (days and more). 'left': it says how much time remains. */
export type RelativeTime =
  | { readonly at: Instant }
  | { readonly year: number; readonly month: number; readonly day: number; readonly side: 'past' | 'future' | 'left' };

const fold = foldSameLength;
const one = 'an?|one|ein(?:e[mnr]?|e)?|une?|una|uno|um|uma|een|en|ett|jeden|jedn[ąe]|bir|一';
const piece = new RegExp(
  `(?<![a-z\\u0621-\\u064a\\d])(?:(\\d+) ?|(${fold(one)}) )?(?:${timeUnitSource})(?![a-z\\u0621-\\u064a])`,
  'gu',
);
const joint = /^(?:[\s,]|and|und|et|y|e|en|och|i|ve|و|又)*$/;
const dual = /^(?:يوم|ساعت|دقيقت|اسبوع|شهر|سنت)(?:ين|ان)$/;

const about = '(?:(?:about|around|etwa|ca\\.?|environ|unos|circa|cerca de|ongeveer|około|ungefär|yaklaşık|约|約) )?';
const agoBefore = new RegExp(`(?:^|[^a-z])(?:vor|il y a|hace|há|قبل|منذ) ${fold(about)}$`.replace('há', 'ha'));
const agoAfter = new RegExp(fold('^ ?(?:ago|fa(?![a-z])|atrás|geleden|temu|sedan|önce|前|之前|以前|earlier)'));
const leftWords = new RegExp(
  fold(
    '\\bleft\\b|remaining|to go\\b|\\bnoch\\b|übrig|verbleib|restant|il (?:vous )?reste|queda[n]?\\b|falta[nm]?\\b|resta[nm]?\\b|rimane|rimanent|rimast|mancano|manca\\b|resterend|\\bnog\\b|pozosta|został|kvar\\b|återst|kaldı|kalan|متبق|باق|剩|还有|還有|あと|残り',
  ),
);
const nextBefore = new RegExp(
  fold(
    `(?:^|[^a-z])(?:in|within|innerhalb von|binnen|dans|sous|dentro de|en|entro|tra|fra|em|daqui a|dentro de|over|za|w ciągu|inom|om|خلال|بعد|في غضون) (?:the next )?${about}$`,
  ),
);
const nextAfter = new RegExp(fold('^ ?(?:from now|后|後|以内|之内|内|sonra|içinde|later)'));

const dayWords: readonly (readonly [number, string])[] = [
  [
    2,
    'day after tomorrow|übermorgen|après-demain|pasado mañana|dopodomani|depois de amanhã|overmorgen|pojutrze|i övermorgon|övermorgon|بعد غد|后天|後天|明後日|あさって',
  ],
  [
    -2,
    "day before yesterday|vorgestern|avant-hier|anteayer|altro ieri|l'altro ieri|anteontem|eergisteren|przedwczoraj|i förrgår|اول امس|前天|一昨日|おととい",
  ],
  [0, "today|heute|aujourd'hui|hoy|oggi|hoje|vandaag|dzisiaj|dziś|idag|i dag|bugün|اليوم|今天|今日|本日|きょう"],
  [1, 'tomorrow|morgen|demain|(?<!la )mañana|domani|amanhã|jutro|imorgon|i morgon|yarın|غدا|明天|明日|あした'],
  [-1, 'yesterday|gestern|hier|ayer|ieri|ontem|gisteren|wczoraj|igår|i går|dün|امس|昨天|昨日|きのう'],
];
const dayWord = new RegExp(
  dayWords
    .map(([, words]) => `((?<![a-z])(?:${fold(words).replace('(?<!la )manana', '(?<!(?:la|por) )manana')})(?![a-z]))`)
    .join('|'),
);

interface Length {
  readonly start: number;
  readonly end: number;
  readonly amounts: ReadonlyMap<TimeUnit, number>;
}

function countOf(figure: string | undefined, word: string | undefined, unit: string): number | null {
  if (figure !== undefined) return Number(figure);
  if (dual.test(unit)) return 2;
  return word !== undefined || /[\u0621-\u064a]/.test(unit) ? 1 : null;
}

/** The first run of counted units in a folded text: '2 days 5 hours'. */
function readLength(folded: string): Length | null {
  const amounts = new Map<TimeUnit, number>();
  let start = -1;
  let end = 0;
  for (const match of folded.matchAll(piece)) {
    const [whole, figure, word, ...groups] = match;
    const place = groups.findIndex((group) => group !== undefined);
    const count = countOf(figure, word, groups[place] ?? '');
    if (count === null) continue;
    if (start >= 0 && !joint.test(folded.slice(end, match.index))) break;
    if (start < 0) start = match.index;
    end = match.index + whole.length;
    amounts.set(timeUnits[place] as TimeUnit, count);
  }
  return start < 0 ? null : { start, end, amounts };
}

function directionOf(folded: string, { start, end }: Length): 1 | -1 | null {
  const [before, after] = [folded.slice(0, start), folded.slice(end)];
  if (agoAfter.test(after) || agoBefore.test(before)) return -1;
  return leftWords.test(folded) || nextBefore.test(before) || nextAfter.test(after) ? 1 : null;
}

function shiftDay(now: Instant, zone: Zone, days: number, months = 0) {
  const { year, month, day } = wallTimeAt(zone, now);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** 'in 3 days', '2 days 5 hours left', 'vor 2 Stunden', '还剩 2 天', 'あと3日', 'tomorrow'; null when there is none. */
export function readRelativeTime(folded: string, { zone, now }: { zone: Zone; now: Instant }): RelativeTime | null {
  const length = readLength(folded);
  const direction = length && directionOf(folded, length);
  if (length && direction) {
    const of = (unit: TimeUnit) => (length.amounts.get(unit) ?? 0) * direction;
    const days = of('day') + 7 * of('week');
    const months = of('month') + 12 * of('year');
    const ms = ((of('hour') * 60 + of('minute')) * 60 + of('second')) * 1000;
    if (ms !== 0) return { at: now + days * 86_400_000 + ms };
    return {
      ...shiftDay(now, zone, days, months),
      side: direction < 0 ? 'past' : leftWords.test(folded) ? 'left' : 'future',
    };
  }
  const found = dayWord.exec(folded);
  if (!found) return null;
  const shift = dayWords[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 0;
  return { ...shiftDay(now, zone, shift), side: shift < 0 ? 'past' : 'future' };
}
