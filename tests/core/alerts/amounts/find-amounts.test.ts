import { describe, expect, it } from 'vitest';
import { findAmounts } from '#lib/core/alerts/amounts/find-amounts.ts';
import { numberWords } from '#lib/core/alerts/amounts/number-words.ts';
import { takeNumberWords } from '#lib/core/alerts/amounts/sum-words.ts';

takeNumberWords(numberWords);

/** A line: text, marketplace, then each sum as 'amount currency [quote]'. */
const found: [text: string, marketplace: string | null, ...sums: string[]][] = [
  ['I want my $1,299.00 back', 'US', '1299 USD [$1,299.00]'],
  ['I want my $1,299.00 back', null, '1299 USD [$1,299.00]'],
  ['that is $80 too much', 'CA', '80 CAD [$80]'],
  ['that is $80 too much', 'AU', '80 AUD [$80]'],
  ['quiero mis $1,500 de vuelta', 'MX', '1500 MXN [$1,500]'],
  ['US$500 and A$40', 'AU', '500 USD [US$500]', '40 AUD [A$40]'],
  ['1.299,00 € bitte', 'DE', '1299 EUR [1.299,00 €]'],
  ['1 299,00 €', 'FR', '1299 EUR [1 299,00 €]'],
  ['1\u202f299 €', 'FR', '1299 EUR [1\u202f299 €]'],
  ['12€50', 'FR', '12.5 EUR [12€50]'],
  ["CHF 1'299", 'DE', "1299 CHF [CHF 1'299]"],
  ['₹1,29,900', 'IN', '129900 INR [₹1,29,900]'],
  ['Rs. 45,000', 'IN', '45000 INR [Rs. 45,000]'],
  ['1.5 lakh rupees', 'IN', '150000 INR [1.5 lakh rupees]'],
  ['١٬٢٩٩٫٥٠ ريال', 'SA', '1299.5 SAR [١٬٢٩٩٫٥٠ ريال]'],
  ['500 درهم', 'AE', '500 AED [500 درهم]'],
  ['700 جنيه', 'EG', '700 EGP [700 جنيه]'],
  ['￥１２，３４５', 'JP', '12345 JPY [￥１２，３４５]'],
  ['¥300を返して', 'JP', '300 JPY [¥300]'],
  ['退我¥300', 'US', '300 CNY [¥300]'],
  ['11万円のパソコン', 'JP', '110000 JPY [11万円]'],
  ['1万2千円', 'JP', '12000 JPY [1万2千円]'],
  ['三千五百円', 'JP', '3500 JPY [三千五百円]'],
  ['1.5万元', 'US', '15000 CNY [1.5万元]'],
  ['退款两千八百元', 'US', '2800 CNY [两千八百元]'],
  ['赔我五百块', null, '500 CNY [五百块]'],
  ['赔我五百块', 'US', '500 USD [五百块]'],
  ['一千二百刀', 'US', '1200 USD [一千二百刀]'],
  ['300多美元', 'US', '300 USD [300多美元]'],
  ['five hundred dollars', 'US', '500 USD [five hundred dollars]'],
  ['two thousand and fifty pounds sterling', 'UK', '2050 GBP [two thousand and fifty pounds sterling]'],
  ['two grand', 'US', '2000 USD [two grand]'],
  ['600 bucks', 'CA', '600 CAD [600 bucks]'],
  ['fünfhundertfünfzig Euro', 'DE', '550 EUR [fünfhundertfünfzig Euro]'],
  ['vierundzwanzig Euro', 'DE', '24 EUR [vierundzwanzig Euro]'],
  ['cinq cent quatre-vingts euros', 'FR', '580 EUR [cinq cent quatre-vingts euros]'],
  ['quinientos veintidós euros', 'ES', '522 EUR [quinientos veintidós euros]'],
  ['millecinquecento euro', 'IT', '1500 EUR [millecinquecento euro]'],
  ['quinhentos e cinquenta reais', 'BR', '550 BRL [quinhentos e cinquenta reais]'],
  ['R$ 1.234,56', 'BR', '1234.56 BRL [R$ 1.234,56]'],
  ['vijfhonderdtwintig euro', 'NL', '520 EUR [vijfhonderdtwintig euro]'],
  ['pięćset złotych', 'PL', '500 PLN [pięćset złotych]'],
  ['2,5 tys. zł', 'PL', '2500 PLN [2,5 tys. zł]'],
  ['tre tusen kronor', 'SE', '3000 SEK [tre tusen kronor]'],
  ['499:-', 'SE', '499 SEK [499:-]'],
  ['beş yüz lira', 'TR', '500 TRY [beş yüz lira]'],
  ["5 bin TL'yi iade edin", 'TR', '5000 TRY [5 bin TL]'],
  ['خمسمائة ريال', 'SA', '500 SAR [خمسمائة ريال]'],
  ['ألفين وخمسمائة ريال', 'SA', '2500 SAR [ألفين وخمسمائة ريال]'],
  ['R 1 299,00', 'ZA', '1299 ZAR [R 1 299,00]'],
  ['$300-500 for the repair', 'US', '500 USD [$300-500]'],
  ['300–500 €', 'DE', '500 EUR [500 €]'],
  ['$1.5k', 'US', '1500 USD [$1.5k]'],
  ['paid 50 € 30 days ago', 'DE', '50 EUR [50 €]'],
  ['2 $500 chairs', 'US', '500 USD [$500]'],
  ['waiting on $310', 'US', '310 USD [$310]'],
  ['You refunded 12.25 but I paid 24.50.', 'US', '12.25 USD [12.25]', '24.5 USD [24.50]'],
  ['退我3000', 'US', '3000 USD [3000]'],
  ['I paid 50 pounds', 'UK', '50 GBP [50 pounds]'],
];

const none: [text: string, marketplace: string | null][] = [
  ['bought in 2024, 1000W, 10000mAh, 50%', 'US'],
  ['call +1 415 555 0100', 'US'],
  ['order 902-1234567-1234567', 'US'],
  ['tracking 1Z999AA10123456784', 'US'],
  ['size EUR 42', 'DE'],
  ['I paid for 2 chairs', 'US'],
  ['it weighs 50 pounds', 'US'],
  ['please try 5 times', 'US'],
  ['三块屏幕', 'US'],
  ['Confraria Grand Cru', 'BR'],
  ['350 degrees, 220 V, 18.07.2025', 'DE'],
];

describe('findAmounts', () => {
  it.each(found)('%s on %s', (text, marketplace, ...sums) => {
    const read = findAmounts(text, { marketplace });
    expect(read.map(({ amount, currency, quote }) => `${amount} ${currency} [${quote}]`)).toEqual(sums);
    for (const { start, end, quote } of read) expect(text.slice(start, end)).toBe(quote);
  });

  it.each(none)('nothing in: %s', (text, marketplace) => {
    expect(findAmounts(text, { marketplace })).toEqual([]);
  });
});
