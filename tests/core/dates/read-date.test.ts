import { describe, expect, it } from 'vitest';
import { readDate } from '#lib/core/dates/read-date.ts';
import { printInstant } from '#lib/core/reading/instant.ts';

/** A line: text, locale, zone, then the instant ('null' where none), precision and what was assumed. */
type Row = [
  text: string,
  locale: string,
  zone: string,
  at: string,
  precision?: string | undefined,
  assumed?: string | undefined,
];

const now = Date.parse('2026-11-20T12:34:56Z');
const la = 'America/Los_Angeles';

const printed: Row[] = [
  ['Sep 4, 2026 11:59 PM PDT', 'en-US', la, '2026-09-05T06:59:00Z', 'minute'],
  ['May 9, 2018 4:04:55 PM PST', 'en-US', la, '2018-05-10T00:04:55Z', 'minute'],
  ['Friday, September 4, 2026 at 5 PM PT', 'en-US', 'UTC', '2026-09-05T00:00:00Z', 'minute'],
  ['September 4th, 2026', 'en-US', la, '2026-09-04T07:00:00Z', 'day', `zone ${la}`],
  ['5 Jul 2026 9:30 pm', 'en-IN', 'Asia/Kolkata', '2026-07-05T16:00:00Z', 'minute', 'zone Asia/Kolkata'],
  ['16-May-2026', 'en-GB', 'Europe/London', '2026-05-15T23:00:00Z', 'day', 'zone Europe/London'],
  ['4 Sept 2026, 23:59 BST', 'en-GB', 'UTC', '2026-09-04T22:59:00Z', 'minute'],
  ['4 September 2026 11:59 p.m. AEST', 'en-AU', 'UTC', '2026-09-04T13:59:00Z', 'minute'],
  ['11:59 p.m. EDT on September 4, 2026', 'en-CA', 'UTC', '2026-09-05T03:59:00Z', 'minute'],
  ['2026-09-04', 'en-CA', 'America/Toronto', '2026-09-04T04:00:00Z', 'day', 'zone America/Toronto'],
  ['04 September 2026 23:59 SAST', 'en-ZA', 'UTC', '2026-09-04T21:59:00Z', 'minute'],
  ['4. September 2026 um 10:00 Uhr MESZ', 'de-DE', 'UTC', '2026-09-04T08:00:00Z', 'minute'],
  ['Fr., 4. Sept. 2026, 10:00 MEZ', 'de-DE', 'UTC', '2026-09-04T09:00:00Z', 'minute'],
  ['04.09.26', 'de-DE', 'Europe/Berlin', '2026-09-03T22:00:00Z', 'day', 'zone Europe/Berlin; year 2026'],
  ['mar. 4 août 2026', 'fr-FR', 'Europe/Paris', '2026-08-03T22:00:00Z', 'day', 'zone Europe/Paris'],
  ['1er septembre 2026 à 18 h 30', 'fr-FR', 'Europe/Paris', '2026-09-01T16:30:00Z', 'minute', 'zone Europe/Paris'],
  ['4 sept. 2026 18h30 CEST', 'fr-BE', 'UTC', '2026-09-04T16:30:00Z', 'minute'],
  [
    'viernes, 4 de septiembre de 2026, 18:30',
    'es-ES',
    'Europe/Madrid',
    '2026-09-04T16:30:00Z',
    'minute',
    'zone Europe/Madrid',
  ],
  ['04/09/2026 3:15 p. m. GMT-6', 'es-MX', 'UTC', '2026-09-04T21:15:00Z', 'minute'],
  ['4 set 2026, ore 18:30', 'it-IT', 'Europe/Rome', '2026-09-04T16:30:00Z', 'minute', 'zone Europe/Rome'],
  [
    '4 de set. de 2026 às 18h30',
    'pt-BR',
    'America/Sao_Paulo',
    '2026-09-04T21:30:00Z',
    'minute',
    'zone America/Sao_Paulo',
  ],
  [
    'vr 4 sep. 2026 om 18:30 uur',
    'nl-NL',
    'Europe/Amsterdam',
    '2026-09-04T16:30:00Z',
    'minute',
    'zone Europe/Amsterdam',
  ],
  ['4 mrt 2026', 'nl-NL', 'Europe/Amsterdam', '2026-03-03T23:00:00Z', 'day', 'zone Europe/Amsterdam'],
  [
    'den 4 september 2026 kl. 18.30',
    'sv-SE',
    'Europe/Stockholm',
    '2026-09-04T16:30:00Z',
    'minute',
    'zone Europe/Stockholm',
  ],
  ['4 września 2026 r., godz. 18:30', 'pl-PL', 'Europe/Warsaw', '2026-09-04T16:30:00Z', 'minute', 'zone Europe/Warsaw'],
  ['4 paź 2026', 'pl-PL', 'Europe/Warsaw', '2026-10-03T22:00:00Z', 'day', 'zone Europe/Warsaw'],
  ['4 Eylül 2026 Cuma 18:30', 'tr-TR', 'Europe/Istanbul', '2026-09-04T15:30:00Z', 'minute', 'zone Europe/Istanbul'],
  ['4 Ağu 2026 ÖS 6:30', 'tr-TR', 'Europe/Istanbul', '2026-08-04T15:30:00Z', 'minute', 'zone Europe/Istanbul'],
  ['٤ سبتمبر ٢٠٢٦، ١١:٥٩ م', 'ar-EG', 'Africa/Cairo', '2026-09-04T20:59:00Z', 'minute', 'zone Africa/Cairo'],
  ['4 سبتمبر 2026 9:05 ص', 'ar-SA', 'Asia/Riyadh', '2026-09-04T06:05:00Z', 'minute', 'zone Asia/Riyadh'],
  ['2026年9月4日', 'zh-CN', 'Asia/Shanghai', '2026-09-03T16:00:00Z', 'day', 'zone Asia/Shanghai'],
  ['2026年9月4日 下午5:30', 'zh-CN', 'Asia/Shanghai', '2026-09-04T09:30:00Z', 'minute', 'zone Asia/Shanghai'],
  ['2026年9月4日上午12:15 CST', 'zh-CN', 'Asia/Shanghai', '2026-09-03T16:15:00Z', 'minute', 'CST as UTC+8'],
  ['2026年9月4日(金) 午後11時59分 JST', 'ja-JP', 'UTC', '2026-09-04T14:59:00Z', 'minute'],
  ['2026/09/04 23:59', 'ja-JP', 'Asia/Tokyo', '2026-09-04T14:59:00Z', 'minute', 'zone Asia/Tokyo'],
  ['令和8年9月4日', 'ja-JP', 'Asia/Tokyo', '2026-09-03T15:00:00Z', 'day', 'zone Asia/Tokyo'],
  ['2026-09-04T10:00:00+02:00', 'en-US', la, '2026-09-04T08:00:00Z', 'minute'],
  ['2026-09-04T10:00:00Z', 'en-US', la, '2026-09-04T10:00:00Z', 'minute'],
  ['4 Sep 2026 10:00 (UTC-07:00)', 'en-GB', 'UTC', '2026-09-04T17:00:00Z', 'minute'],
  ['4 Sep 2026 10:00 GMT+1', 'en-GB', 'UTC', '2026-09-04T09:00:00Z', 'minute'],
  ['5 Jul 2026 9:30 pm IST', 'en-IN', 'Asia/Kolkata', '2026-07-05T16:00:00Z', 'minute', 'IST as UTC+5:30'],
  ['5 Jul 2026 9:30 pm IST', 'en-IE', 'Europe/Dublin', '2026-07-05T20:30:00Z', 'minute', 'IST as UTC+1'],
  ['September 4, 2026 12:00 AM Pacific Daylight Time', 'en-US', 'UTC', '2026-09-04T07:00:00Z', 'minute'],
  ['4. September 2026, 10:00 Mitteleuropäische Sommerzeit', 'de-DE', 'UTC', '2026-09-04T08:00:00Z', 'minute'],
];

const deadlines: Row[] = [
  ['Respond by Sep 4, 2026', 'en-US', la, '2026-09-05T06:59:59Z', 'day', `zone ${la}`],
  ['Antworten bis 4. September 2026', 'de-DE', 'Europe/Berlin', '2026-09-04T21:59:59Z', 'day', 'zone Europe/Berlin'],
  ['Date limite : 4 sept. 2026', 'fr-FR', 'Europe/Paris', '2026-09-04T21:59:59Z', 'day', 'zone Europe/Paris'],
  [
    'Responder antes del 4 de septiembre de 2026',
    'es-ES',
    'Europe/Madrid',
    '2026-09-04T21:59:59Z',
    'day',
    'zone Europe/Madrid',
  ],
  ['Rispondi entro il 4 settembre 2026', 'it-IT', 'Europe/Rome', '2026-09-04T21:59:59Z', 'day', 'zone Europe/Rome'],
  [
    'Responda até 4 de setembro de 2026',
    'pt-BR',
    'America/Sao_Paulo',
    '2026-09-05T02:59:59Z',
    'day',
    'zone America/Sao_Paulo',
  ],
  ['Uiterlijk 4 september 2026', 'nl-NL', 'Europe/Amsterdam', '2026-09-04T21:59:59Z', 'day', 'zone Europe/Amsterdam'],
  ['Odpowiedz do 4 września 2026', 'pl-PL', 'Europe/Warsaw', '2026-09-04T21:59:59Z', 'day', 'zone Europe/Warsaw'],
  [
    'Svara senast 4 september 2026',
    'sv-SE',
    'Europe/Stockholm',
    '2026-09-04T21:59:59Z',
    'day',
    'zone Europe/Stockholm',
  ],
  ['Son yanıt tarihi: 4 Eylül 2026', 'tr-TR', 'Europe/Istanbul', '2026-09-04T20:59:59Z', 'day', 'zone Europe/Istanbul'],
  ['الموعد النهائي: 4 سبتمبر 2026', 'ar-SA', 'Asia/Riyadh', '2026-09-04T20:59:59Z', 'day', 'zone Asia/Riyadh'],
  ['截止日期：2026年9月4日', 'zh-CN', 'Asia/Shanghai', '2026-09-04T15:59:59Z', 'day', 'zone Asia/Shanghai'],
  ['2026年9月4日までに返信', 'ja-JP', 'Asia/Tokyo', '2026-09-04T14:59:59Z', 'day', 'zone Asia/Tokyo'],
  ['Filed Aug 30, 2026. Respond by Sep 4, 2026', 'en-US', la, '2026-09-05T06:59:59Z', 'day', `zone ${la}`],
];

const relative: Row[] = [
  ['in 3 days', 'en-US', la, '2026-11-23T08:00:00Z', 'day', `zone ${la}`],
  ['2 days left', 'en-US', la, '2026-11-23T07:59:59Z', 'day', `zone ${la}`],
  ['2 days 5 hours left', 'en-US', la, '2026-11-22T17:34:56Z', 'minute'],
  ['Due in 5 hours', 'en-US', la, '2026-11-20T17:34:56Z', 'minute'],
  ['3 hours ago', 'en-US', la, '2026-11-20T09:34:56Z', 'minute'],
  ['an hour ago', 'en-US', la, '2026-11-20T11:34:56Z', 'minute'],
  ['today', 'en-US', la, '2026-11-20T08:00:00Z', 'day', `zone ${la}`],
  ['tomorrow at 5 pm', 'en-US', la, '2026-11-22T01:00:00Z', 'minute', `zone ${la}`],
  ['vor 2 Stunden', 'de-DE', 'Europe/Berlin', '2026-11-20T10:34:56Z', 'minute'],
  ['noch 2 Tage', 'de-DE', 'Europe/Berlin', '2026-11-22T22:59:59Z', 'day', 'zone Europe/Berlin'],
  ['morgen um 17 Uhr', 'de-DE', 'Europe/Berlin', '2026-11-21T16:00:00Z', 'minute', 'zone Europe/Berlin'],
  ['il y a 3 heures', 'fr-FR', 'Europe/Paris', '2026-11-20T09:34:56Z', 'minute'],
  ['dans 2 jours', 'fr-FR', 'Europe/Paris', '2026-11-21T23:00:00Z', 'day', 'zone Europe/Paris'],
  ['hace 2 días', 'es-ES', 'Europe/Madrid', '2026-11-17T23:00:00Z', 'day', 'zone Europe/Madrid'],
  ['2 giorni fa', 'it-IT', 'Europe/Rome', '2026-11-17T23:00:00Z', 'day', 'zone Europe/Rome'],
  ['há 2 horas', 'pt-BR', 'America/Sao_Paulo', '2026-11-20T10:34:56Z', 'minute'],
  ['3 dagen geleden', 'nl-NL', 'Europe/Amsterdam', '2026-11-16T23:00:00Z', 'day', 'zone Europe/Amsterdam'],
  ['za 2 dni', 'pl-PL', 'Europe/Warsaw', '2026-11-21T23:00:00Z', 'day', 'zone Europe/Warsaw'],
  ['för 2 timmar sedan', 'sv-SE', 'Europe/Stockholm', '2026-11-20T10:34:56Z', 'minute'],
  ['2 gün kaldı', 'tr-TR', 'Europe/Istanbul', '2026-11-22T20:59:59Z', 'day', 'zone Europe/Istanbul'],
  ['قبل ساعتين', 'ar-SA', 'Asia/Riyadh', '2026-11-20T10:34:56Z', 'minute'],
  ['متبقي يومان', 'ar-SA', 'Asia/Riyadh', '2026-11-22T20:59:59Z', 'day', 'zone Asia/Riyadh'],
  ['还剩 2 天', 'zh-CN', 'Asia/Shanghai', '2026-11-22T15:59:59Z', 'day', 'zone Asia/Shanghai'],
  ['3天前', 'zh-CN', 'Asia/Shanghai', '2026-11-16T16:00:00Z', 'day', 'zone Asia/Shanghai'],
  ['昨天 下午3:20', 'zh-CN', 'Asia/Shanghai', '2026-11-19T07:20:00Z', 'minute', 'zone Asia/Shanghai'],
  ['あと3日', 'ja-JP', 'Asia/Tokyo', '2026-11-23T14:59:59Z', 'day', 'zone Asia/Tokyo'],
  ['2時間前', 'ja-JP', 'Asia/Tokyo', '2026-11-20T10:34:56Z', 'minute'],
];

const edges: Row[] = [
  ['03/04/2026', 'en-US', 'UTC', '2026-03-04T00:00:00Z', 'day', 'zone UTC'],
  ['03/04/2026', 'en-GB', 'UTC', '2026-04-03T00:00:00Z', 'day', 'zone UTC'],
  ['03/04/2026', 'en-CA', 'UTC', 'null'],
  ['03/04/2026', 'en', 'UTC', 'null'],
  ['Fri, 09/04/2026', 'en-CA', 'UTC', '2026-09-04T00:00:00Z', 'day', 'zone UTC'],
  ['13/04/2026', 'en', 'UTC', '2026-04-13T00:00:00Z', 'day', 'zone UTC'],
  ['04/04/2026', 'en', 'UTC', '2026-04-04T00:00:00Z', 'day', 'zone UTC'],
  ['2026-03-08 02:30', 'en-US', la, 'null'],
  ['2026-11-01 01:30', 'en-US', la, '2026-11-01T08:30:00Z', 'minute', `zone ${la}`],
  ['2026-11-01 01:30 PST', 'en-US', la, '2026-11-01T09:30:00Z', 'minute'],
  ['4 Sep 2026 24:00', 'en-GB', 'UTC', '2026-09-05T00:00:00Z', 'minute', 'zone UTC'],
  ['Sep 4, 2026 25:00', 'en-US', 'UTC', 'null'],
  ['31 Feb 2026', 'en-GB', 'UTC', 'null'],
  ['29 Feb', 'en-GB', 'UTC', '2028-02-29T00:00:00Z', 'day', 'zone UTC; year 2028'],
  ['Sep 4', 'en-US', 'UTC', '2027-09-04T00:00:00Z', 'day', 'zone UTC; year 2027'],
  ['Dec 4, 9:30 pm', 'en-US', 'UTC', '2026-12-04T21:30:00Z', 'minute', 'zone UTC; year 2026'],
  ['9月4日', 'zh-CN', 'UTC', '2027-09-04T00:00:00Z', 'day', 'zone UTC; year 2027'],
  ['04.12.', 'de-DE', 'UTC', '2026-12-04T00:00:00Z', 'day', 'zone UTC; year 2026'],
  ['24 Apr 2026', 'en-GB', 'Africa/Cairo', '2026-04-23T22:00:00Z', 'day', 'zone Africa/Cairo'],
  ['Order 902-1234567-1234567', 'en-US', 'UTC', 'null'],
  ['Resolved', 'en-US', 'UTC', 'null'],
  ['Sep 4, 2026', 'en-US', 'Nowhere/City', 'null'],
];

describe.each([
  ['printed', printed],
  ['labelled as a deadline', deadlines],
  ['relative', relative],
  ['edge', edges],
])('readDate, %s', (_, rows) => {
  it.each(rows)('%s (%s, %s)', (text, locale, zone, at, precision?: string, assumed?: string) => {
    const read = readDate(text, { locale, zone, now });
    expect(read.at === null ? 'null' : printInstant(read.at)).toBe(at);
    expect(read.precision).toBe(precision ?? null);
    expect((read.at === null ? null : read.assumed) ?? null).toBe(assumed ?? null);
  });
});
