import { describe, expect, it } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';

/** Red texts, then texts that must not be red, by language: threat, done, conditional; negated, trap, profession, question. */
const texts: Record<string, { red: string[]; notRed: string[] }> = {
  pl: {
    red: [
      'Oddam sprawę mojemu prawnikowi.',
      'Jeśli nie zwrócicie pieniędzy, pójdę do sądu.',
      'Zgłoszę to do UOKiK.',
      'Ładowarka zaczęła dymić i iskrzyć.',
      'Krzesło złamało się pode mną i spadłam na podłogę.',
      'Skaleczyłem się w rękę, musieli założyć trzy szwy.',
      'Dostałam wysypki po tym kremie.',
      'Kopnął mnie prąd, gdy dotknąłem obudowy.',
    ],
    notRed: [
      'Czy czujnik dymu ma baterię w zestawie?',
      'Nie zamierzam iść do sądu, proszę tylko o odpowiedź.',
      'Mój mąż jest prawnikiem i bardzo mu się podoba.',
      'Szkoda, że kolor jest inny.',
      'Paczka nie dotarła.',
    ],
  },
  sv: {
    red: [
      'Jag kommer att anmäla er till ARN.',
      'Min advokat kommer att kontakta er.',
      'Om ni inte betalar tillbaka går jag till domstol.',
      'Laddaren började brinna.',
      'Jag fick en stöt när jag rörde vid höljet.',
      'Jag skar mig i handen och fick sys med fyra stygn.',
      'Jag bestrider betalningen hos banken.',
    ],
    notRed: [
      'Det stämmer, jag har fått paketet.',
      'Är brandvarnaren av god kvalitet?',
      'Jag tänker inte anlita någon advokat.',
      'Min man är advokat och älskar väskan.',
      'Paketet har inte kommit.',
    ],
  },
  ar: {
    red: [
      'سأرفع عليكم دعوى قضائية',
      'سأقدم شكوى إلى حماية المستهلك',
      'إذا لم تعيدوا المبلغ سأبلغ عنكم أمازون',
      'انفجرت البطارية في يدي',
      'خرج دخان من الشاحن',
      'أصيب ابني بحروق في يده',
      'سبب لي الكريم طفح جلدي',
      'انكسر الكرسي تحتي وسقطت على الأرض',
    ],
    notRed: [
      'لا أريد محامي ولا محكمة، فقط الرد',
      'زوجي محامي وأعجبته الحقيبة',
      'لم يصل طلبي حتى الآن',
      'منتج ممتاز وشكرا لكم',
    ],
  },
};

describe.each(Object.entries(texts))('word lists: %s', (_, { red, notRed }) => {
  it.each(red)('red: %s', (text) => {
    expect(judgeMessage({ text }, builtInJudging).level).toBe('red');
  });

  it.each(notRed)('not red: %s', (text) => {
    expect(judgeMessage({ text }, builtInJudging).level).not.toBe('red');
  });
});
