import type { Conversation, Message } from './conversation.ts';

const orderId = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
const asin = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;

/** Lines that name who wrote what follows, alone or with a time: 'You · 5 Jul 2026', '买家：', 'Verkäufer 12.11. 09:30'. */
const roles: readonly (readonly [Message['from'], string])[] = [
  ['amazon', 'amazon|system|亚马逊|系统|アマゾン'],
  [
    'seller',
    'you|me|seller|merchant|sie|ich|verkäufer|händler|vous|moi|vendeur|usted|tú|vendedor|lei|tu|venditore|você|u|jij|verkoper|sprzedawca|du|säljare|siz|satıcı|أنت|البائع|您|你|我|卖家|賣家|商家|あなた|出品者|販売者',
  ],
  [
    'buyer',
    'buyer|customer|käufer|käuferin|kunde|kundin|acheteur|client|cliente|comprador|acquirente|koper|klant|kupujący|klient|köpare|kund|alıcı|müşteri|المشتري|العميل|买家|買家|买方|客户|購入者|お客様',
  ],
];
const prefix = '(?:from|by|von|de|da|van|od|från|发件人|来自|差出人)?\\s*:?\\s*';
/** A head ends the line there, or goes on with a time, or is a label with a colon and the words behind it. */
const heads = roles.map(([from, words]) => ({
  from,
  head: new RegExp(
    `^\\s*${prefix}(?:amazon )?(?:${words})(?:\\s*[(（][^)）]{0,40}[)）])?\\s*(?:[:：]\\s*|[,·|–—-]?\\s*(?=[^\\n]{0,60}\\d)(?=[^.!?。！？]*$)|$)`,
    'iu',
  ),
}));
const hasTime = /\d{1,2}[:.hH时時]\d{2}|\d{4}[-/.年]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\.? \p{L}{3,}/u;

/** Who a line announces, and what the line says besides; null where it announces nobody. */
function readHead(line: string): { from: Message['from']; rest: string; atText: string | null } | null {
  for (const { from, head } of heads) {
    const found = head.exec(line);
    if (!found) continue;
    const rest = line.slice(found[0].length).trim();
    const isTime = rest.length < 60 && hasTime.test(rest) && !/[.!?。！？]$/.test(rest);
    if (!rest || isTime) return { from, rest: '', atText: rest || null };
    if (/[:：]\s*$/.test(found[0])) return { from, rest, atText: null };
  }
  return null;
}

const message = (from: Message['from'], atText: string | null): Message => ({
  from,
  text: '',
  at: null,
  atText,
  pictures: 0,
  attachments: 0,
});

function readMessages(text: string): Message[] {
  const messages: Message[] = [];
  for (const line of text.split(/\r?\n/)) {
    const head = readHead(line);
    const last = messages.at(-1);
    if (head) messages.push({ ...message(head.from, head.atText), text: head.rest });
    else if (last) messages[messages.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else messages.push({ ...message('buyer', null), text: line });
  }
  return messages.map((one) => ({ ...one, text: one.text.trim() })).filter((one) => one.text);
}

/**
 * A conversation pasted as plain text: lines that name buyer, seller or Amazon begin a message, in the languages
 * Seller Central is shown in. Text before the first such line, and text without any, counts as the buyer's, so that
 * nothing in it is missed. Times stay as printed.
 */
export function readPastedConversation(text: string): Conversation {
  const messages = readMessages(text);
  return {
    conversationId: null,
    orderIds: [...new Set(text.match(orderId))],
    asins: [...new Set(text.match(asin))],
    buyerName: null,
    marketplace: null,
    orderTotal: null,
    messages,
    loaded: { shown: messages.length, about: null },
  };
}
