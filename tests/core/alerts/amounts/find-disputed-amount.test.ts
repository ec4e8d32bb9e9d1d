import { describe, expect, it } from 'vitest';
import { builtInDisputeCues } from '#lib/core/alerts/amounts/dispute-cues.ts';
import { findDisputedAmount } from '#lib/core/alerts/amounts/find-disputed-amount.ts';
import { numberWords } from '#lib/core/alerts/amounts/number-words.ts';
import { takeNumberWords } from '#lib/core/alerts/amounts/sum-words.ts';

takeNumberWords(numberWords);

const disputed: [text: string, marketplace: string, sum: string][] = [
  ['I want my $899 back, the laptop never booted.', 'US', '899 USD'],
  ['You refunded 12.25 but I paid 24.50. Could you check?', 'US', '24.5 USD'],
  ["I'm waiting on $310 for the returned chair. It's been 9 days.", 'US', '310 USD'],
  ['The repair will cost me $300-500, who pays?', 'US', '500 USD'],
  ['Thanks for the $20, but the other $45 is still missing.', 'US', '45 USD'],
  ['Bitte 9,99 € zurück, doppelt abgebucht.', 'DE', '9.99 EUR'],
  ['Rendez-moi mes 700 €, la console ne démarre même pas.', 'FR', '700 EUR'],
  ['Falta el reembolso de 5 €.', 'ES', '5 EUR'],
  ['Rivoglio i miei 250 euro, è arrivato rotto.', 'IT', '250 EUR'],
  ['Quero meus R$ 890 de volta, veio quebrado.', 'BR', '890 BRL'],
  ['Ik wil mijn 120 euro terug, het is kapot.', 'NL', '120 EUR'],
  ['Proszę o zwrot 640 zł, towar jest uszkodzony.', 'PL', '640 PLN'],
  ['Jag kräver 1 500 kr tillbaka, den är trasig.', 'SE', '1500 SEK'],
  ['Ürün kırık geldi, 2.500 TL iade istiyorum.', 'TR', '2500 TRY'],
  ['المنتج تالف وأطالب باسترداد 900 ريال', 'SA', '900 SAR'],
  ['优惠券没用上，能退我35美元吗？', 'US', '35 USD'],
  ['11万円のパソコンの返金がまだありません。', 'JP', '110000 JPY'],
];

const settledOrPrice: [text: string, marketplace: string][] = [
  ['Is the $900 model in stock?', 'US'],
  ['I received the refund of $50, thank you.', 'US'],
  ['You already refunded me $620. All good.', 'US'],
  ['If it breaks, do I get my $600 back?', 'US'],
  ['Die 50 € sind angekommen, danke für die Erstattung.', 'DE'],
  ['Le remboursement de 600 € est bien arrivé, merci.', 'FR'],
  ['He recibido el reembolso de 700 €, gracias.', 'ES'],
  ['500元的退款已经收到了，谢谢', 'US'],
  ['5000円の返金を受け取りました。ありがとうございます。', 'JP'],
  ['Great value for $700, no damage at all.', 'US'],
  ['The fabric is thinner than I hoped.', 'US'],
];

describe('findDisputedAmount', () => {
  it.each(disputed)('%s', (text, marketplace, sum) => {
    const found = findDisputedAmount(text, { cues: builtInDisputeCues, marketplace });
    expect(found && `${found.amount} ${found.currency}`).toBe(sum);
  });

  it.each(settledOrPrice)('none in: %s', (text, marketplace) => {
    expect(findDisputedAmount(text, { cues: builtInDisputeCues, marketplace })).toBeNull();
  });

  it('counts a price when alert rules know of a dispute', () => {
    expect(
      findDisputedAmount('The $640 heater sparked.', {
        cues: builtInDisputeCues,
        marketplace: 'US',
        isDispute: true,
      }),
    ).toEqual({
      amount: 640,
      currency: 'USD',
    });
  });
});
