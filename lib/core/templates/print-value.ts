import type { Blank, TemplateLanguage } from './template.ts';

/** How each template language is printed where a marketplace gives no finer choice. */
const locales: Readonly<Record<TemplateLanguage, string>> = {
  en: 'en-GB',
  zh: 'zh-CN',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  ja: 'ja-JP',
};

/** An ISO date in words of the language ('25 November 2026', '2026年11月25日'); null when it is no date. */
function printDate(value: string, language: TemplateLanguage): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return null;
  const at = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(at)) return null;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** '12.5 EUR' as the language writes money ('12,50 €'); null when it is no amount of a known currency. */
function printAmount(value: string, language: TemplateLanguage): string | null {
  const [, number = '', currency = ''] = /^(\d{1,9}(?:\.\d{1,2})?) ([A-Z]{3})$/.exec(value) ?? [];
  if (number === '') return null;
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency }).format(Number(number));
}

/** Characters that could change the direction or hide part of a text, and line ends. */
const unprintable = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/**
 * A blank's value as it stands in the text. Null when there is none, or when it is not what the blank takes:
 * then the blank counts as unfilled. A value never becomes a tag of the template again.
 */
export function printValue(blank: Blank, value: string | undefined, language: TemplateLanguage): string | null {
  const lines = (value ?? '').split(blank.isLong ? /\r?\n/ : /$^/);
  const plain = lines
    .map((line) => line.replace(unprintable, ' ').trim())
    .join('\n')
    .trim();
  if (plain === '') return null;
  switch (blank.type) {
    case 'date':
      return printDate(plain, language);
    case 'amount':
      return printAmount(plain, language);
    case 'choice':
      return blank.choices?.find(({ id }) => id === plain)?.texts[language] ?? null;
    case 'orderId':
      return /^\d{3}-\d{7}-\d{7}$/.test(plain) ? plain : null;
    case 'tracking':
      return /^[A-Za-z0-9][A-Za-z0-9 -]{4,39}$/.test(plain) ? plain : null;
    case 'text':
      return plain.slice(0, blank.isLong ? 2000 : 500);
  }
}
