import type { ReplyText, Sentence, Span } from '../reply-text.ts';

/** Carriers whose tracking pages an order may need, by the part of their address before the country. */
const carriers =
  /(?:^|\.)(?:ups|usps|fedex|dhl|dpd|dpdgroup|mydpd|gls(?:-[a-z]+)?|gls-group|hermesworld|myhermes|hermes-europe|evri|royalmail|parcelforce|yodel|tnt|laposte|colissimo|chronopost|mondialrelay|relaiscolis|correos|correosexpress|seur|mrw|nacex|tipsa-dinapaq|zeleris|ctt|brt|poste|sda|inpost|packeta|sf-express|yunexpress|cainiao|4px|ems|yto|zto|sto|jdl|deppon|yanwen|17track|kuronekoyamato|kuroneko|sagawa-exp|japanpost|post\.japanpost|canadapost|purolator|auspost|startrack|ontrac|lasership|postnl|bpost|post|asendia|ninjavan|dbschenker|dachser|geodis|aramex|trackmyparcel)(?:\.[a-z]{2,3}){1,2}$/;

const amazon = /(?:^|\.)amazon(?:\.[a-z]{2,3}){1,2}$/;

/** Product pages, shop fronts and searches on Amazon sell; the buyer's orders, returns and help pages serve. */
const sellingPath = /^\/(?:[^?#]*\/)?(?:dp|gp\/product|gp\/aw\/d|stores?|shops?|s|b|sp|deals?|gp\/browse)(?:[/?#]|$)/;

const topLevel =
  'com|net|org|info|biz|io|co|me|cn|jp|de|fr|es|it|eu|uk|us|ca|mx|ch|at|nl|be|pl|se|ru|in|au|shop|store|online|site|app|xyz|top|vip|club|link|page|tv|cc|ly|gl|be|to|ltd|gmbh|dev|ai|help|support|example';
const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:${topLevel})(?:\.(?:${topLevel}))?`;
const rest = String.raw`(:\d+)?((?:\/|\?|#)[^\s<>"'。，、）)】」』]*)?`;
const bare = new RegExp(String.raw`(https?:\/\/)?(?<![a-z0-9@._-])(${host})(?![a-z0-9-])(?!\.[a-z0-9])${rest}`, 'g');

/** What says itself that it is an address: then any ending is one. */
const marked = new RegExp(
  String.raw`(?<![a-z0-9@._-])(https?:\/\/|(?=www\.))((?:[a-z0-9-]+\.)+[a-z]{2,24})${rest}`,
  'g',
);

/** A domain said in words: 'lumenhaus dot com', 'punkt de', '点 com'. */
const dotWord = String.raw`(?:\s*[([{]\s*(?:dot|punkt|point|punto|点|ドット|\.)\s*[)\]}]\s*|\s+(?:dot|punkt|point|punto)\s+|\s*(?:点|ドット)\s*)`;
const spoken = new RegExp(
  String.raw`(?<![a-z0-9@])(?:www\s*${dotWord})?[a-z0-9][a-z0-9-]{2,}${dotWord}(?:com|net|org|info|shop|store|de|fr|es|it|cn|jp|eu|uk|co|io)(?![a-z0-9])`,
  'g',
);

/** A scheme split by blanks or letters left out: 'h t t p s', 'hxxp', 'www . shop . com'. */
const broken =
  /(?:h\s*[tx]\s*[tx]\s*p\s*s?\s*:\s*\/\s*\/\s*\S+)|(?:w\s?w\s?w\s+\.?\s*[a-z0-9-]+\s*\.\s*[a-z]{2,6})|(?:www\s?\.\s+[a-z0-9-]+\s?\.\s?[a-z]{2,6})/g;

function isNeeded(scheme: string | undefined, domain: string, path: string): boolean {
  if (amazon.test(domain)) return !sellingPath.test(path);
  return scheme !== 'http://' && carriers.test(domain);
}

/** Lower-case only, since 'arrived.It' is a missing blank and 'Amazon.de' a name. */
const isWord = (original: string) => /\.[A-Z][a-z]/.test(original) && !/[/]/.test(original);

const isFirstOf = (span: Span, index: number, spans: readonly Span[]) =>
  !spans.slice(0, index).some(({ start, end }) => span.start < end && start < span.end);

/** A sentence with blanks where an address stands: 'deals' in a path advertises nothing. */
export const blankAddresses = ({ text, start }: Sentence): Sentence => ({
  start,
  text: text.replace(marked, (found) => ' '.repeat(found.length)),
});

/** Finds links the order does not need: everything but carriers' tracking pages and Amazon's order and help pages. */
export function findExternalLinks(reply: ReplyText): Span[] {
  const written = [marked, bare]
    .flatMap((pattern) => [...reply.folded.matchAll(pattern)])
    .flatMap(({ index, 0: found, 1: scheme, 2: domain = '', 4: path = '' }) => {
      const original = reply.original.slice(reply.at[index] ?? 0, reply.at[index + found.length] ?? 0);
      const isBare = scheme === undefined && path === '' && !domain.startsWith('www.');
      if (isNeeded(scheme, domain, path) || (isBare && isWord(original))) return [];
      return [{ start: index, end: index + found.replace(/[.,;:!?)]+$/, '').length }];
    })
    .filter(isFirstOf);
  const others = [spoken, broken].flatMap((pattern) =>
    [...reply.folded.matchAll(pattern)]
      .filter(({ 0: found }) => !/amazon/.test(found) && !/^(?:https?:\/\/|www\.)\S/.test(found))
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
  return [
    ...written,
    ...others.filter(({ start }) => !written.some((span) => start >= span.start && start < span.end)),
  ];
}
