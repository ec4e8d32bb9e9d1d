import type { Instant } from '../reading/instant.ts';
import { type Language, say } from './say.ts';

/** The locale that dates are printed in, by language. */
export const timeLocales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** Weekday, day, month, hour and minute. */
export const timeFormat = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

/** A point in time as a person reads it, such as 'Tue 17 Nov, 08:31'; `zone` is an IANA name, the computer's own when absent. */
export function printTime(at: Instant, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(timeLocales[language], { ...timeFormat, ...(zone ? { timeZone: zone } : {}) }).format(
    at,
  );
}

/** A point in time in short, such as '17 Nov, 08:31', where many stand in a list. */
export function printShortTime(at: Instant, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(timeLocales[language], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}

/** The time of the day alone, such as '08:31'; for what happened just now. */
export function printHour(at: Instant, language: Language, zone?: string): string {
  return new Intl.DateTimeFormat(timeLocales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}

/** A zone as a person reads it, such as 'GMT+8', at that time of the year. */
export function printZone(at: Instant, language: Language, zone?: string): string {
  const format = new Intl.DateTimeFormat(timeLocales[language], {
    timeZoneName: 'short',
    ...(zone ? { timeZone: zone } : {}),
  });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const minute = 60_000;

const left = {
  minutes: { en: '{minutes} min', zh: '{minutes} 分钟' },
  hours: { en: '{hours} h {minutes} min', zh: '{hours} 小时 {minutes} 分' },
  days: { en: '{days} d {hours} h', zh: '{days} 天 {hours} 小时' },
} as const;

/** A length of time in its two largest units; whole minutes, the sign left to the caller. */
export function printLength(milliseconds: number, language: Language): string {
  const minutes = Math.floor(Math.abs(milliseconds) / minute);
  const hours = Math.floor(minutes / 60);
  if (hours < 1) return say(left.minutes, language, { minutes });
  if (hours < 48) return say(left.hours, language, { hours, minutes: minutes % 60 });
  return say(left.days, language, { days: Math.floor(hours / 24), hours: hours % 24 });
}
