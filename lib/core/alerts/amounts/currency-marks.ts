/** Where a currency depends on more than its mark. */
export type CurrencyRule = 'dollar' | 'yen-sign' | 'pound' | 'crown' | 'buck' | 'cny-or-own';

/**
 * Signs, codes and words for currencies in the alert languages, most specific first. `mark` is a pattern on folded text;
 * `only` says where it may stand (default: either side); `isUpper`: counts in capitals only, because it is also a word;
 * `isWeak`: counts only beside words about money, because it is also a weight, a piece or a model; `markets`: counts on
 * these marketplaces only.
 */
export interface CurrencyMark {
  readonly currency: string;
  readonly mark: string;
  readonly only?: 'before' | 'after';
  readonly isUpper?: true;
  readonly isWeak?: true;
  readonly markets?: readonly string[];
}

const mark = (currency: string, pattern: string, more: Omit<CurrencyMark, 'currency' | 'mark'> = {}): CurrencyMark => ({
  currency,
  mark: pattern,
  ...more,
});

export const currencyMarks: readonly CurrencyMark[] = [
  mark(
    'USD',
    'us ?\\$|usd|us[ -]?doll?ars?|\\$ ?us|u\\.s\\. doll?ars?|美元|美金|美刀|米ドル|دولار امريكي|dolares americanos',
  ),
  mark('CAD', 'ca?d? ?\\$|加元|加币|加幣|加刀|canadian dollars?|dollars? canadiens?'),
  mark('CAD', 'cad', { isUpper: true }),
  mark('AUD', 'au? ?\\$|aud|澳元|澳币|澳幣|澳刀|australian dollars?'),
  mark('SGD', 'sg? ?\\$|sgd|新币|新幣|坡币|singapore dollars?'),
  mark('HKD', 'hk ?\\$|hkd|港币|港幣|港元'),
  mark('TWD', 'nt ?\\$|ntd|twd|新台币|新台幣|新臺幣|台币|台幣'),
  mark('MXN', 'mxn?\\$|mxn|pesos?(?: mexicanos?)?|比索'),
  mark('BRL', 'r\\$|brl|reais|雷亚尔'),
  mark('BRL', 'real', { only: 'after', markets: ['BR'] }),
  mark('EGP', 'e£|egp|l\\.e\\.?|ج\\.?م\\.?|جنيها? مصري(?:ا)?'),
  mark('EGP', 'le', { markets: ['EG'] }),
  mark(
    'GBP',
    'gbp|pounds? sterling|sterling|quid|英镑|英鎊|sterline|livres? sterling|libras? esterlinas?|جنيها? استرليني|ポンド',
  ),
  mark('EUR', 'eur|€|euros?|eurone?n?|euroa?|eurolla|eurow|欧元|歐元|欧|ユーロ|يورو|avro|eurillos?|balles'),
  mark('dollar', '\\$|doll?ars?|d[oó]lar(?:es|a|ow|y|i)?|dollari|dollarow|ドル|دولار(?:ا|ات)?|刀'),
  mark('buck', 'bucks?|smackers'),
  mark('JPY', '円|圓|yen|jpy|日元|日圆|日圓|日币|日幣|エン|えん|ienes|jen(?:ow|y)?|ين ياباني'),
  mark('CNY', '人民币|人民幣|rmb|cny|cn¥|元人民币|yuan'),
  mark('yen-sign', '¥'),
  mark('CNY', '元|圆'),
  mark('cny-or-own', '块钱|塊錢|蚊', { only: 'after' }),
  mark('cny-or-own', '块|塊', { only: 'after', isWeak: true }),
  mark('pound', '£'),
  mark('pound', 'جنيه(?:ا|ات)?', { only: 'after' }),
  mark('pound', 'pounds?|libras|livres|pfund|pond|funtow|pund', { only: 'after', isWeak: true }),
  mark('INR', '₹|inr|rs\\.?|rupees?|rupien|rupias|रु\\.?|卢比'),
  mark('TRY', '₺|tl|lira(?:s|ya|yi|lik|dan|m)?|liras|turkish liras?|里拉|ليره|ليرات'),
  mark('TRY', 'try', { isUpper: true }),
  mark('PLN', 'pln|zl|zlot(?:y|ych|e|owk[ai])|zlotys?|兹罗提'),
  mark('crown', 'kr\\.?|kronor|kronors|krona|spann|coronas|couronnes|kronen|crowns?|克朗'),
  mark('SEK', 'sek', { isUpper: true }),
  mark('SEK', ':-', { only: 'after' }),
  mark('AED', 'aed|dh?s|dirhams?|درهم(?:ا)?|دراهم|د\\.?ا\\.?|迪拉姆'),
  mark('SAR', 'sar', { isUpper: true }),
  mark('SAR', 'sr', { isUpper: true, markets: ['SA'] }),
  mark('SAR', 'ri[ya]ls?|riyals?|ريالا?|ريالات|ر\\.?س\\.?|﷼|里亚尔'),
  mark('ZAR', 'zar|rands?|兰特'),
  mark('ZAR', 'r', { only: 'before', markets: ['ZA'] }),
  mark('CHF', 'chf|sfr|(?:schweizer )?franken|瑞郎'),
  mark('KRW', '₩|krw'),
];
