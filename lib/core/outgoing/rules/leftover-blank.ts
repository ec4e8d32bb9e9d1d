import type { ReplyText, Span } from '../reply-text.ts';

/** What a blank is called, in folded spelling. */
const names =
  "(?:first|last|full|your|buyer'?s?|customer'?s?|client|seller|agent|store|shop|company|product|item|order|tracking|carrier|delivery|expected|refund|return|insert|enter|add|fill|amount|date|day|time|number|name|id|link|url|reason|address|price|model|country|language|placeholder|text|here|tbd|tba|xx+|kunde\\w*|kunden\\w*|name\\w*|vorname|nachname|datum|betrag|bestell\\w*|artikel\\w*|produkt\\w*|sendungs\\w*|nummer|grund|adresse|einfugen|prenom|nom|client|montant|date|commande|produit|article|numero|suivi|raison|adresse|transporteur|nombre|apellido|cliente|fecha|importe|monto|pedido|producto|articulo|seguimiento|motivo|direccion|transportista|nome|cognome|data|importo|ordine|prodotto|articolo|tracciamento|tracking|indirizzo|corriere|inserire)";
const cjkNames =
  '(?:买家|客户|顾客|卖家|店铺)?(?:姓名|名字|名称|昵称|称呼|订单号|订单编号|运单号|快递单号|物流单号|日期|时间|金额|产品名?|商品名?|原因|地址|型号|承运商|数字|数量|填写.{0,6}|此处.{0,6}|插入.{0,6})|(?:お客様|購入者|ご購入者)(?:の)?(?:お?名前?|氏名)|お?名前|氏名|注文番号|日付|日時|金額|商品名|追跡番号|伝票番号|理由|住所|配送業者|会社名|店舗名|担当者名?';

const patterns: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}/g,
  /(?<!\{)\{(?!\{)[^{}\n\d][^{}\n]{0,40}\}/g,
  /\$\{?[a-z_]{3,30}\}?\$?(?![a-z\d])/g,
  /%%?[a-z_]{3,30}%%?/g,
  /##?[a-z_]{3,30}##?/g,
  /<%[^%\n]{1,40}%>/g,
  new RegExp(String.raw`[[<(](?:[a-z'_ -]{0,20}[ _-])?${names}(?:[ _'/-][a-z'_ /-]{0,25})?[\]>)](?!\s?[:：])`, 'g'),
  new RegExp(String.raw`[[【〔［<《「『（(](?:${cjkNames})[\]】〕］>》」』）)](?!\s?[:：]|\s?[a-z0-9])`, 'g'),
  /_{3,}/g,
  /(?<![a-z0-9])(?:xx|dd|jj|gg|tt)[/.-](?:xx|mm|m)(?:[/.-](?:xx(?:xx)?|yy(?:yy)?|aaaa?|jjjj|aa))?(?![a-z0-9])/g,
  /[x×○〇◯*]{1,2}\s?[月年]\s?[x×○〇◯*]{1,2}\s?[日月]/g,
  /(?<![a-z0-9])[x×]{2,}\s?(?:元|円|€|\$|usd|eur|£|%)|(?:[$€£¥]\s?)[x_]{2,}/g,
  /(?<![a-z0-9-])x{3,}(?![a-z0-9-]|\s?l\b)/g,
  /(?<![a-z0-9])(?:tbd|tba|lorem ipsum|undefined)(?![a-z0-9])/g,
  /[○〇◯●]{2,}|[△□■×✕]{2,}|[xＸ]{2}(?=月|日|円|様|号)|[某](?=先生|女士)/g,
  /\?{3,}(?=\s|$|\.)|(?<=\s)\.{4,}(?=\s[a-z])/g,
];

/** All capitals in square brackets, such as [TRACKING LINK]. In the original, where capitals still show. */
const shouted = /\[(?!URGENT\]|IMPORTANT\]|ESCALATED\])\p{Lu}[\p{Lu}_ -]{2,30}\](?!\s?[:：])/gu;

/** Blanks that nobody filled, as templates of many makes write them. Offsets of the folded text. */
export function findLeftoverBlanks(reply: ReplyText): Span[] {
  const spans = patterns.flatMap((pattern) =>
    [...reply.folded.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  const inOriginal = [...reply.original.matchAll(shouted)].flatMap(({ index, 0: found }) => {
    const start = reply.at.findIndex((offset) => offset >= index);
    const end = reply.at.findIndex((offset) => offset >= index + found.length);
    return start === -1 ? [] : [{ start, end: end === -1 ? reply.folded.length : end }];
  });
  const all = [...spans, ...inOriginal];
  return all.filter(
    (span, index) => !all.some((other, before) => before < index && span.start < other.end && other.start < span.end),
  );
}
