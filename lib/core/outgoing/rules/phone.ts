import { findIdea, idea } from '../idea.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const raw = String.raw;

const phoneWord = idea(
  raw`calls?|phone[ds]?|zu sprechen|telephone|tel|ring|text|cell|mobile|hotline|helpline|dial|whats ?app|landline|fax|sms|answers? on|reach (?:me|us)|desk|(?<!(?:serial|order|part|model|item|article|tracking|reference|invoice|case) )number is|erreichen|anruf\w*|rufen|ruf|rufnummer|telefon\w*|handy\w*|mobil\w*|durchwahl|erreichen sie|erreichbar|festnetz|appel\w*|telephon\w*|joindre|joignable|portable|numero vert|notre numero|conseiller|au numero|llam\w*|telefon\w*|movil|localizar\w*|atencion al cliente es|nuestro numero|mi trova|ci trova|al numero|chiam\w*|cellulare|numero verde|wechat|signal`,
  raw`(?<!别)打(?=[^包折开算印]{0,3}\d|\s*\d)|窗口|直通|専用番号|电话|電話|手机|拨打|致电|热线|来电|座机|微信|v信|联系号码|携帯|番号は|フリーダイヤル|tel`,
);

/** What other long numbers are. */
const otherNumber = idea(
  raw`track\w*|order|parcel|shipment|package|awb|serial|ean|upc|gtin|asin|sku|isbn|model\w*|part|invoice|rma|vat|reference|ref|case|batch|lot|sn|s/n|zip|postcode|sendung\w*|paket\w*|bestell\w*|serien\w*|artikel\w*|rechnung\w*|charge\w*|ust\w*|plz|typ|suivi|colis|commande|serie|facture|tva|siret|seguimiento|paquete|pedido|factura|nif|cif|envio|localizador|tracciabilita|spedizione|pacco|ordine|fattura|iva|seriale|ups|usps|dhl|fedex|dpd|gls|hermes|evri|colissimo|chronopost|correos|seur|brt|ems|sf|piececode|tracknum|code|modell`,
  raw`运单|单号|快递|订单|序列|型号|发票|税号|条码|批次|邮编|伝票|追跡|注文番号|シリアル|型番|品番|インボイス|登録番号|問い?合わ?せ番号|ヤマト|佐川|〒`,
);

/** Numbers so shaped that they are telephones without a word for it. */
const shapes =
  /^(?:\+\d[\d ()./-]{8,}|\(\d{3}\) ?\d{3}[ -]\d{4}|(?:1-)?8(?:00|33|44|55|66|77|88)-\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|[2-9]\d{2}\.\d{3}\.\d{4}|01[567]\d[ /-]?\d{3} ?\d{2} ?\d{2,4}|0[1-9](?:[ .]\d\d){4}|1[3-9]\d{9}|1[3-9]\d[ -]\d{4}[ -]\d{4}|400-?\d{3}-?\d{4}|0\d{1,4}-\d{2,4}-\d{4}|0[789]0-\d{4}-\d{4}|0120-\d{3}-\d{3}|0\d{1,4}[ -]\d{3,4}[ -]\d{3,5}|0\d{3}-?\d{4} ?\d{4}|0\d{9,10}|3[2-9]\d[ -]\d{6,7}|[89]00 \d{3} \d{3}|0 800 \d{3} \d{3}|050-\d{4}-\d{4}|0\d{2,4} ?\/ ?[\d -]{5,}|[69]\d{2} \d{2} \d{2} \d{2}|0800[ -]\d[\d -]{4,})$/;

const notPhone =
  /^(?:\d{3}-\d{7}-\d{7}|(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}.*|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d.*)$/;
const candidate = /(?<![a-z\d.,$€£¥#_=-])(?:\+|00)?[([]?\d(?:[ ()[\]./-]{0,3}[\do]){5,17}(?![a-z\d]|\.\d)/g;

const digitWords = {
  en: 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  de: 'null|eins|zwei|zwo|drei|vier|funf|sechs|sieben|acht|neun',
  fr: 'zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante',
  es: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  it: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|trenta|quaranta|cinquanta|sessanta',
} as const;

const spoken = [
  ...Object.values(digitWords).map(
    (words) =>
      new RegExp(
        raw`(?<![a-z])(?:(?:${words}|\d{1,2})(?:[\s,.\-]+(?:et |y |e |und )?)){5,}(?:${words}|\d{1,2})(?![a-z0-9])`,
        'g',
      ),
  ),
  /(?:[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖拾\d][\s、,-]*){7,}/g,
  /(?:(?:ゼロ|ぜろ|れい|レイ|イチ|いち|ニ|に|サン|さん|ヨン|よん|ゴ|ご|ロク|ろく|ナナ|なな|ハチ|はち|キュウ|きゅう)[\sー、・-]*){7,}/g,
];

/** At least half of it in words, so that a list of quantities is none. */
const isSpoken = (found: string) =>
  (found.match(/[a-z]+|[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]|[ぁ-んァ-ヴ]{1,3}/g) ?? []).length >= 3;

/** What stands closest before (or shortly after) a number: a word for telephones or for something else. */
function isCalled(folded: string, { start, end }: Span): 'phone' | 'other' | 'nothing' {
  const before = folded.slice(Math.max(0, start - 45), start);
  const last = (wanted: RegExp) => findIdea(before, wanted).at(-1)?.end ?? -1;
  const [phone, other] = [last(phoneWord), last(otherNumber)];
  if (phone > other) return 'phone';
  if (other >= 0) return 'other';
  return findIdea(folded.slice(end, end + 12), phoneWord).length > 0 ? 'phone' : 'nothing';
}

/** Finds telephone numbers: by their shape, by the words around them, in words, spaced out, in other scripts. */
export function findPhones({ folded }: ReplyText): Span[] {
  const numbers = [...folded.matchAll(candidate)].flatMap(({ index, 0: found }) => {
    const span = { start: index, end: index + found.length };
    const digits = found.replace(/[^\do]/g, '').length;
    if (digits < 7 || digits > 15 || notPhone.test(found)) return [];
    const called = isCalled(folded, span);
    if (called === 'phone') return [span];
    return called === 'nothing' && shapes.test(found.trim()) ? [span] : [];
  });
  const worded = spoken.flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: found }) => isSpoken(found))
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter((span) => isCalled(folded, span) !== 'other'),
  );
  const spans = [...numbers, ...worded];
  return spans.filter(
    (span, index) => !spans.some((other, before) => before < index && span.start < other.end && other.start < span.end),
  );
}
