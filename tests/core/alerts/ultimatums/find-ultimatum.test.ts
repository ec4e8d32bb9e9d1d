import { describe, expect, it } from 'vitest';
import { numberWords } from '#lib/core/alerts/amounts/number-words.ts';
import { takeNumberWords } from '#lib/core/alerts/amounts/sum-words.ts';
import { findUltimatum } from '#lib/core/alerts/ultimatums/find-ultimatum.ts';
import { builtInTermWords } from '#lib/core/alerts/ultimatums/term-words.ts';
import { printInstant } from '#lib/core/reading/instant.ts';

takeNumberWords(numberWords);

/** A Wednesday, noon in UTC: 04:00 in Los Angeles, 13:00 in Berlin, 21:00 in Tokyo. */
const at = Date.parse('2026-11-18T12:00:00Z');

/** A line: text, marketplace, the buyer's words, then hours or an instant. */
const set: [text: string, marketplace: string, words: string, term: number | string][] = [
  ['Refund me within 48 hours or I call my lawyer.', 'US', 'within 48 hours', 48],
  ['I want my money back by Friday.', 'US', 'by Friday', '2026-11-21T07:59:59Z'],
  ['Reply by the end of the day.', 'US', 'by the end of the day', '2026-11-19T07:59:59Z'],
  ['You have 3 days to fix this.', 'US', 'You have 3 days', 72],
  ['I want my money back. You have two weeks.', 'US', 'You have two weeks', 336],
  ['Please respond within 2 business days.', 'US', 'within 2 business days', '2026-11-21T07:59:59Z'],
  ['Please respond within 3 business days.', 'UK', 'within 3 business days', '2026-11-23T23:59:59Z'],
  ['Refund by 5pm today.', 'US', 'by 5pm today', '2026-11-19T01:00:00Z'],
  ['Refund me by the 25th.', 'US', 'by the 25th', '2026-11-26T07:59:59Z'],
  ['If I do not hear from you by June 5, I will file a claim.', 'US', 'by June 5', '2027-06-06T06:59:59Z'],
  ['Refund or the 4 chairs, and I mean this week.', 'US', 'this week', '2026-11-23T07:59:59Z'],
  ['Answer within 24 hours and refund within 5 days.', 'US', 'within 24 hours', 24],
  ['Please send the money within 24-48 hours.', 'US', 'within 24-48 hours', 48],
  ['Bitte erstatten Sie innerhalb von 48 Stunden.', 'DE', 'innerhalb von 48 Stunden', 48],
  ['Ich erwarte Ihre Antwort bis Freitag, sonst Anwalt.', 'DE', 'bis Freitag', '2026-11-20T22:59:59Z'],
  ['Bitte binnen einer Woche zurückzahlen.', 'DE', 'binnen einer Woche', 168],
  ['Zahlen Sie bis zum 25.11.2026.', 'DE', 'bis zum 25.11.2026', '2026-11-25T22:59:59Z'],
  ['Remboursez-moi sous 48 heures.', 'FR', 'sous 48 heures', 48],
  ["Réponse d'ici vendredi sinon plainte.", 'FR', "d'ici vendredi", '2026-11-20T22:59:59Z'],
  ['Remboursez dans les 24 prochaines heures.', 'FR', 'dans les 24 prochaines heures', 24],
  ['Tienen hasta el viernes para responder.', 'ES', 'hasta el viernes', '2026-11-20T22:59:59Z'],
  ['Quiero el reembolso en 48 horas.', 'ES', 'en 48 horas', 48],
  ['Rimborso entro 3 giorni o avvocato.', 'IT', 'entro 3 giorni', 72],
  ['Resolvam em até 48 horas.', 'BR', 'em até 48 horas', 48],
  ['Quero o reembolso até sexta-feira.', 'BR', 'até sexta-feira', '2026-11-21T02:59:59Z'],
  ['Binnen 48 uur geld terug.', 'NL', 'Binnen 48 uur', 48],
  ['Uiterlijk vrijdag wil ik antwoord.', 'NL', 'Uiterlijk vrijdag', '2026-11-20T22:59:59Z'],
  ['Proszę o zwrot w ciągu 7 dni.', 'PL', 'w ciągu 7 dni', 168],
  ['Do piątku czekam na odpowiedź.', 'PL', 'Do piątku', '2026-11-20T22:59:59Z'],
  ['Svara inom 24 timmar.', 'SE', 'inom 24 timmar', 24],
  ['Senast på fredag vill jag ha pengarna.', 'SE', 'Senast på fredag', '2026-11-20T22:59:59Z'],
  ['48 saat içinde iade edin.', 'TR', '48 saat içinde', 48],
  ['Cumaya kadar cevap verin.', 'TR', 'Cumaya kadar', '2026-11-20T20:59:59Z'],
  ['أعيدوا المبلغ خلال 48 ساعة', 'SA', 'خلال 48 ساعة', 48],
  ['خلال يومين أريد الرد', 'SA', 'خلال يومين', 48],
  ['أريد استرداد أموالي قبل يوم الجمعة', 'SA', 'قبل يوم الجمعة', '2026-11-20T20:59:59Z'],
  ['三天内不处理我就投诉', 'US', '三天内', 72],
  ['限你24小时', 'US', '限你24小时', 24],
  ['周五之前给我答复', 'US', '周五之前', '2026-11-21T07:59:59Z'],
  ['今天之内必须退款', 'US', '今天之内', '2026-11-19T07:59:59Z'],
  ['48時間以内に返金してください', 'JP', '48時間以内', 48],
  ['金曜日までに返金してください', 'JP', '金曜日まで', '2026-11-20T14:59:59Z'],
  ['本日中に連絡ください', 'JP', '本日中', '2026-11-18T14:59:59Z'],
  ['11月25日までに対応してください', 'JP', '11月25日まで', '2026-11-25T14:59:59Z'],
];

const none: [text: string, marketplace: string][] = [
  ['It is 3 days late, refund me.', 'US'],
  ['I waited two weeks for a reply.', 'US'],
  ['I ordered 3 days ago and want my money.', 'US'],
  ['30 day return policy, right?', 'US'],
  ['I can return it within 30 days, right?', 'US'],
  ['It should arrive within 3 days.', 'US'],
  ['Tracking says it will be delivered by Friday.', 'US'],
  ['Will it arrive by Friday?', 'US'],
  ['It broke within 2 days, refund please.', 'US'],
  ['You said refund within 5 days.', 'US'],
  ['Refund me or I go to court.', 'US'],
  ['Ich warte seit 2 Wochen auf die Erstattung.', 'DE'],
  ['Bis heute kein Geld zurück.', 'DE'],
  ["J'attends le remboursement depuis 3 semaines.", 'FR'],
  ['Hace 3 días que espero el reembolso.', 'ES'],
  ['Até hoje não recebi o reembolso.', 'BR'],
  ['7天无理由退货可以吗', 'US'],
  ['我等了三天了，退款', 'US'],
  ['2週間待っています。返金してください', 'JP'],
];

describe('findUltimatum', () => {
  it.each(set)('%s', (text, marketplace, words, term) => {
    const found = findUltimatum(text, { at, marketplace, words: builtInTermWords });
    expect(found?.text).toBe(words);
    expect(found?.hours ?? printInstant(found?.at ?? 0)).toBe(term);
  });

  it.each(none)('none in: %s', (text, marketplace) => {
    expect(findUltimatum(text, { at, marketplace, words: builtInTermWords })).toBeNull();
  });

  it('keeps the words and no instant when the time of the message is unknown', () => {
    expect(findUltimatum('Refund me by Friday.', { at: null, marketplace: 'US', words: builtInTermWords })).toEqual({
      text: 'by Friday',
      at: null,
    });
    expect(findUltimatum('Refund me within a day.', { at: null, marketplace: 'US', words: builtInTermWords })).toEqual({
      text: 'within a day',
      hours: 24,
    });
  });
});
