import { foldSameLength } from '../../text/fold-same-length.ts';

const pattern = (source: string, before = '', after = '') =>
  new RegExp(`${before}(?:${foldSameLength(source)})${after}`);

/** Words about paying, owing, refunding and losing money, as stems in the alert languages. */
const moneyWords = [
  'refund|reimburs|paid|pay|owe|charge|cost|worth|spent|spend|price|money|compensat|bill|damages|credit|deposit|fee',
  'erstatt|zahl|bezahlt|kost|preis|geld|schaden|rechnung|überwies|überweis|gutschr|schuld|betrag',
  'rembours|pay|coût|prix|argent|dédommag|indemnis|facture|dois|devez|débit|valeur|somme|rend',
  'reembols|pag|cost|precio|dinero|compens|indemn|factura|devol|debe|cobr|vale|gast|importe',
  'rimbors|prezzo|soldi|risarc|fattura|dev[eo]|addebit|spes[oa]|valore|restitu|importo|denaro',
  'estorn|preço|dinheiro|fatura|conta|gastei|valor|ressarc|custou|cust',
  'terugbeta|betaa|prijs|geld|vergoed|rekening|waarde|bedrag|schade',
  'zwro|zwró|zapłac|koszt|cen[aęy]|pieni|odszkod|rachun|fakt|wart|kwot',
  'återbeta|betala|pris|pengar|ersätt|faktura|värd|belopp|kosta|skad',
  'iade|öde|ücret|fiyat|para|tazmin|fatura|tutar|zarar',
  'استرداد|استرجاع|دفع|سعر|مبلغ|تعويض|فاتوره|ثمن|قيمه|خسار',
  '退|赔|賠|付|花|价|價|钱|錢|费|費|款|扣|收|值|损失|損失|罚|罰',
  '返金|支払|払|値段|代金|料金|弁償|賠償|補償|請求|円',
].join('|');
const moneyWord = pattern(moneyWords);

/** Is there a word about money within 60 units of this span of a folded text? */
export function isMoneyNear(folded: string, start: number, end: number): boolean {
  return moneyWord.test(folded.slice(Math.max(0, start - 60), start)) || moneyWord.test(folded.slice(end, end + 60));
}

const bareCues = pattern(
  [
    'refund(?:ed)?|reimburse(?:d)?|paid|pay|owe[sd]?|charged?|cost|worth|spent|compensate|total(?: of)?|amount(?: of)?|give|back|return(?:ed)?|sum of|damages of|loss of|repair(?:s|ed)? for',
    'erstatte[nt]?|gezahlt|bezahlt|kostete|gekostet|betrag(?: von)?|zahlen sie|schaden von|summe von|überwiesen',
    'payé|coûté|remboursez(?:-moi)?|rembourser|somme de|montant de|débité|rendez(?:-moi)?|devez',
    'pagu[ée]|pagado|costó|importe de|suma de|cobrado|cobraron|devuélvanme|deben|gast[ée]',
    'pagato|costato|somma di|importo di|addebitat[oi]|speso|rimbors\\w+',
    'paguei|pago|custou|valor de|gastei|cobraram|reembols\\w+',
    'betaald|gekost|bedrag van|terugbetaling van',
    'zapłacił[ae]m|kosztował\\w*|kwot[aęy]|kwocie',
    'betalat|kostade|kostat|belopp på',
    'ödedim|tutarı|tutarında',
    'دفعت|مبلغ|قيمه|سعره|كلفني',
  ].join('|'),
  '(?<![a-z\\u0621-\\u064a])',
  '(?:,? (?:me|us|my|mine|you|the|a|an|of|about|over|around|almost|nearly|another|only|just|for it|mir|uns|etwa|ca\\.?|rund|nur|über|de|me|mes|mis|i miei|circa|mais de|cerca de|około|ponad|över|ungefär|nos|les|los|las))*:? $',
);
const hanCues =
  /(?:退|赔|賠|付|花|扣|收|欠|款|价|價|值|亏|虧|損|损)(?:了|我|给我|給我|还我|還我|回|回我|费|額|额|的|至少|将近|快|差不多|大概|近|約|约)* ?$/;
const unitAfter = pattern(
  '^(?: ?(?:[a-z%\\u00b0"#/:*x]|\\d)(?<! (?:f|a|b|u|i|o|w|p|d|m|z))|[-/:]\\d| ?(?:[\\u4e00-\\u9fff\\u3041-\\u30fa](?<![多的了左上吧给還还这這那就却但才，])))',
);
const unitWord =
  /^ ?(?:people|persons?|chairs?|pieces?|pcs|items?|units?|times?|days?|weeks?|months?|years?|hours?|minutes?|different|bottles?|boxes|sets?|percent|photos?|pictures?|emails?|messages?|watts?|volts?|inch|more|other|extra|separate|stars?|miles?|am|pm)/;

/** May a bare number that ends the first text and starts the rest be a sum of money: a word about paying before it, no unit after it? */
export function isBareSum(before: string, after: string): boolean {
  if (!bareCues.test(before) && !hanCues.test(before)) return false;
  return !unitAfter.test(after) && !unitWord.test(after);
}

const sizeWord = pattern(
  '(?:size|größe|groesse|gr\\.|taille|pointure|talla|numero|número|taglia|misura|tamanho|maat|rozmiar|storlek|numara|beden|サイズ|尺码|尺碼|码数|مقاس)[^.!?]{0,12}$',
);

/** Does this folded text end in a word for a size, so that 'EUR 42' after it is one? */
export function isSizeBefore(before: string): boolean {
  return sizeWord.test(before);
}
