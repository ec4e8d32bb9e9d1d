import { describe, expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Level } from '#lib/core/alerts/verdict.ts';

const judge = (text: string, silencedRules: string[] = []) =>
  judgeMessage({ text, at: 0, marketplace: 'US' }, { ...builtInJudging, options: { silencedRules } });

/** What the alerts must be able to do beyond English and Chinese: capability, level, texts. */
const cases: readonly (readonly [name: string, level: Level, ...texts: string[]])[] = [
  ['a lawyer is named', 'red', 'Mein Anwalt meldet sich bei Ihnen.', 'Mon avocat vous écrira.'],
  ['a lawsuit is threatened', 'red', 'Ich werde Sie verklagen.', '訴えます。'],
  ['the judge is called on', 'red', 'On se verra devant le juge.', 'Nos vemos delante del juez.'],
  ['a consumer body', 'red', 'Die Verbraucherzentrale ist informiert.', 'Vou reclamar no Procon.'],
  ['the police', 'red', 'Ich gehe zur Polizei.'],
  ['a report to Amazon', 'red', 'Ich werde Sie bei Amazon melden.', 'Je vais signaler votre boutique à Amazon.'],
  [
    'the bank takes the money back',
    'red',
    'El banco ya me devolvió el cargo.',
    'La banca mi ha già restituito l’addebito.',
  ],
  ['the press is the writer', 'red', 'Je suis journaliste à France 3, on prépare un sujet sur votre boutique.'],
  ['fire', 'red', 'Das Netzteil hat Feuer gefangen.', 'Le chargeur a pris feu cette nuit.'],
  ['smouldering', 'red', 'Die Decke hat in der Nacht geglimmt.'],
  ['an explosion', 'red', 'La batería explotó.', 'バッテリーが爆発しました。'],
  ['an electric shock', 'red', 'Ich habe einen Stromschlag bekommen.', '感電しました。'],
  ['a swollen battery', 'red', 'De accu staat bol.', 'La batteria si è gonfiata.'],
  ['a battery in other words', 'red', 'Der Akku ist ganz bauchig geworden.', 'A bateria está estufada.'],
  ['glass that breaks by itself', 'red', 'Das Glas ist von selbst gesprungen.', 'ガラスの天板が勝手に割れました。'],
  ['glass in Swedish and Italian', 'red', 'Glaset sprack av sig självt.', 'Il piano in vetro si è frantumato da solo.'],
  [
    'a bracket that lets go',
    'red',
    'La staffa ha ceduto e la TV è a pezzi.',
    'De beugel brak af en de tv ligt in stukken.',
  ],
  ['swollen eyes', 'red', 'Mijn ogen zwollen helemaal dicht.', 'Se me hincharon los párpados.'],
  ['a skin reaction', 'red', 'Mi è venuto uno sfogo su tutto il viso.', 'تورمت عيناي بعد استخدام الكريم.'],
  ['a burn', 'red', 'Ma fille s’est brûlée la main.'],
  ['the judge in Turkish and Arabic', 'red', 'Hakim karşısında görüşürüz.', 'سنلتقي أمام القاضي.'],
  ['a profession', 'calm', 'Mein Mann ist Anwalt und liebt die Tasche.', 'Mon mari est avocat et adore le sac.'],
  ['a profession in Spanish and Italian', 'calm', 'Mi esposa es abogada y le encanta el maletín.'],
  ['a profession in a compound', 'calm', 'Der Anwaltskalender hat zu wenig Platz.'],
  ['a smoke alarm', 'calm', 'Vilket batteri ska brandvarnaren ha?', 'Le détecteur de fumée est livré avec pile ?'],
  ['a smoke alarm elsewhere', 'calm', '¿El detector de humo trae pila?', 'Welke batterij past in de rookmelder?'],
  [
    'a candle that burns',
    'calm',
    'Die Kerze brennt schön gleichmäßig.',
    'La bougie brûle bien.',
    'De kaars brandt mooi.',
  ],
  ['a candle elsewhere', 'calm', 'La candela brucia bene.', 'Ljuset brinner fint.', 'Mum güzel yanıyor.'],
  ['a taste that explodes', 'calm', 'Explosion de saveurs en bouche, bravo.', 'Una explosión de sabor.'],
  [
    'a taste in Japanese and German',
    'calm',
    '口の中で味が爆発するおいしさです。',
    'Geschmack explodiert förmlich im Mund.',
  ],
  [
    'a refund received',
    'calm',
    'Ya me devolvieron los 800 euros, gracias.',
    'Die 800 Euro sind auf meinem Konto, danke.',
  ],
  ['a refund received elsewhere', 'calm', 'De 800 euro is al teruggestort, bedankt.'],
  ['a word short in French', 'calm', 'Le câble est trop court pour moi.'],
  ['a common word of Turkish', 'calm', 'Çok güzel oldu, bayıldım.'],
];

describe.each(cases)('%s', (_, level, ...texts) => {
  test.each(texts)('%s', (text) => {
    expect(judge(text).level).toBe(level);
  });
});

test('computed rules can be silenced like any other', () => {
  const text = 'I want my 900 dollars back within 48 hours.';
  const rulesOf = (silenced: string[]) => judge(text, silenced).alerts.map(({ rule }) => rule);
  expect(rulesOf([])).toEqual(expect.arrayContaining(['amount-in-dispute', 'ultimatum']));
  expect(rulesOf(['amount-in-dispute', 'ultimatum'])).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/amount-in-dispute|ultimatum/)]),
  );
});
