import type { Instant } from '../reading/instant.ts';
import type { Money } from '../reading/money.ts';
import type { Language } from '../words/say.ts';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** A message's time as an inbox prints it, without a zone: '5 Jul 2026, 9:30 pm' or '2026年7月5日 21:30'. */
export function printMessageTime(at: Instant, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: language === 'zh' ? 'h23' : 'h12',
    timeZone: zone,
  })
    .format(at)
    .replace(',', '');
}

/** A day as the list prints it: '5 Jul 2026' or '2026年7月5日'. */
export function printDay(at: Instant, language: Language, zone: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
}

/** A deadline with its zone: '5 Jul 2026 9:30 pm PDT'. */
export function printDeadline(at: Instant, language: Language, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  const zoneName = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${printMessageTime(at, language, zone)} ${zoneName}`;
}

/** An amount as a page prints it: '$39.99'. */
export function printMoney({ amount, currency }: Money): string {
  const narrow = currency === 'USD' || currency === 'GBP' || currency === 'EUR' ? 'narrowSymbol' : 'code';
  return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: narrow }).format(amount);
}
