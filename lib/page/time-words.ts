/** Languages in which Seller Central and its extensions print times; the words themselves come from the browser. */
const locales = 'en de fr es it ja pt nl pl sv tr ar zh-CN zh-TW hi'.split(' ');

/** Words around printed times that the browser's own formats do not hold: prepositions, zones, hour words. */
const extraWords =
  'at on um uhr à a las alle ore kl klo saat om o godz h hrs am pm a.m p.m utc gmt pst pdt pt est edt cst cdt cet cest bst ist jst mez mesz just now ago gerade eben time sent received posted updated gesendet empfangen envoyé reçu enviado recibido inviato ricevuto sept sep th st nd rd an a one ein eine einer einem un une una uno um uma een en ett bir';

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;

export interface TimeWords {
  /** Every word that may stand in a printed time, lower case. */
  readonly all: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  /** Words of relative times ('ago', 'vor', 'yesterday'). */
  readonly relative: ReadonlySet<string>;
  /** Whole phrases for today, yesterday and the like. */
  readonly days: ReadonlySet<string>;
}

/** Words of a text in lower case; Chinese and Japanese characters one by one. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}]+/gu) ?? [];

function gatherDates(locale: string, all: Set<string>, months: Set<string>): void {
  const formats = [
    new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC', hour12: true }),
    new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  ];
  for (let month = 0; month < 12; month++) {
    for (const format of formats) {
      for (const { type, value } of format.formatToParts(Date.UTC(2026, month, 1 + ((month * 5) % 7), month * 2))) {
        for (const word of wordsIn(value)) {
          all.add(word);
          if (type === 'month' && value.length > 1) months.add(word);
        }
      }
    }
  }
}

function gatherRelative(locale: string, words: { all: Set<string>; relative: Set<string>; days: Set<string> }): void {
  for (const style of ['long', 'short'] as const) {
    for (const numeric of ['auto', 'always'] as const) {
      const format = new Intl.RelativeTimeFormat(locale, { numeric, style });
      for (const unit of units) {
        for (const ago of [0, -1, -2, -5, -12]) {
          const text = format.format(ago, unit).toLowerCase();
          if (unit === 'day' && !/\p{Nd}/u.test(text)) words.days.add(text);
          for (const word of wordsIn(text)) words.relative.add(word);
        }
      }
    }
  }
}

let known: TimeWords | undefined;

/** The words of printed times in every language above, asked of the browser once. */
export function timeWords(): TimeWords {
  if (known) return known;
  const all = new Set(wordsIn(extraWords));
  const months = new Set(['sept']);
  const relative = new Set(['ago', 'just', 'now', '刚', '剛', '才']);
  const days = new Set<string>();
  for (const locale of locales) {
    gatherDates(locale, all, months);
    gatherRelative(locale, { all, relative, days });
  }
  for (const word of relative) all.add(word);
  known = { all, months, relative, days };
  return known;
}
