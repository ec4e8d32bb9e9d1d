import { foldSameLength } from '../text/fold-same-length.ts';

/** Units of time with their words, as patterns on folded text, in the languages of the interface and the alerts. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const units: readonly (readonly [TimeUnit, string])[] = [
  [
    'second',
    'sec(?:s|onds?|onde[ns]?|ondi)?\\.?|secondes?|segundos?|sekund[a-zęy]{0,3}|saniye|sn\\.?|ثاني[هت][a-z]?|ثوان[ي]?|秒(?:钟|鐘|間)?',
  ],
  [
    'minute',
    'min(?:s|ute[ns]?|uten|uut|uti|uto|utos|ut[aęy]?|uter)?\\.?|minuten|dk\\.?|dakika|دقيق(?:ه|تين|تان)|دقائق|分(?:钟|鐘|間)?',
  ],
  [
    'hour',
    'h(?:rs?|ours?)?\\.?|std\\.?|stunden?|heures?|horas?|or[ae]|uur|uren|u\\.|godz(?:\\.|in[aęy]?)?|tim(?:mar|me|\\.)?|saat|sa\\.?|ساع(?:ه|تين|تان)|ساعات|[个個]?小[时時]|鐘頭|钟头|時間',
  ],
  [
    'day',
    'd(?:ays?)?|tagen?|tage?|tg\\.?|jours?|j|d[ií]as?|giorn[io]|gg\\.?|dagen|dagar|dag|dni|dzień|dnia|gün|يوم(?:ا|ين|ان)?|ايام|天|日(?:間)?',
  ],
  [
    'week',
    'w(?:ks?|eeks?)?|wochen?|semaines?|sem\\.?|semanas?|settiman[ae]|weken|tydz(?:ień|\\.)?|tygodn[a-zęió]{1,4}|veck(?:a|or)|hafta|اسبوع(?:ا|ين|ان)?|اسابيع|[个個]?(?:星期|礼拜|禮拜)|[周週](?:間)?',
  ],
  [
    'month',
    'mo(?:s|nths?)|monate?n?|mois|mes(?:es)?|mes[ie]|maand(?:en)?|miesi[aąęe]c[a-zy]{0,2}|mies\\.?|månad(?:er)?|ay|شهر(?:ا|ين|ان)?|اشهر|[个個]月|[かヶヵカケ]月',
  ],
  [
    'year',
    'y(?:rs?|ears?)|jahre?n?|ans?|années?|años?|ann[io]|anos?|jaar|rok|lata?|år|yıl|سن(?:ه|تين|تان)|سنوات|年(?!\\d)',
  ],
];

/** One group a unit, in the order of `timeUnits`, as source for a pattern on folded text. */
export const timeUnitSource = units.map(([, words]) => `(${foldSameLength(words)})`).join('|');

/** The units, in the order of the groups of `timeUnitSource`. */
export const timeUnits: readonly TimeUnit[] = units.map(([unit]) => unit);
