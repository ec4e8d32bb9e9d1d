import type { ReplyText, Span } from '../reply-text.ts';

const providers =
  'gmail|googlemail|outlook|hotmail|yahoo|gmx|web|qq|163|126|foxmail|sina|sohu|aliyun|icloud|proton(?:mail)?|aol|live|msn|orange|wanadoo|free|laposte|libero|virgilio|tiscali|docomo|ezweb|softbank|naver|mail';
const topLevel = '(?:com|net|org|info|de|fr|es|it|cn|jp|eu|uk|co|io|shop|store|us|ch|at|example)';

const atWord = '(?:at|arobase|arroba|chiocciola|klammeraffe|a commercial|艾特|圈a|アットマーク|アット|あっと)';
const at = String.raw`(?:\s*[([{<]\s*(?:@|${atWord}|a)\s*[)\]}>]\s*|\s+${atWord}\s+|\s*(?:艾特|圈a|アットマーク|アット)\s*)`;
const dot = String.raw`(?:\s*[([{<]\s*(?:\.|dot|punkt|point|punto|点)\s*[)\]}>]\s*|\s+(?:dot|punkt|point|punto)\s+|\s*(?:点|ドット)\s*)`;

/** Ways to write an address, from the plain one to the one nobody should notice. */
const patterns: readonly RegExp[] = [
  // name@domain.com, also with blanks beside @ and the dots
  /[a-z0-9._%+-]+\s?@\s?[a-z0-9-]+(?:\s?\.\s?[a-z0-9-]+)+/g,
  // name (at) domain (dot) com; name at domain dot com
  new RegExp(
    String.raw`[a-z0-9._-]{2,}(?:${at}|\s?@\s?)[a-z0-9-]{2,}(?:${dot}[a-z0-9-]{2,})*?${dot}${topLevel}(?![a-z0-9]|\s*(?:/|slash))`,
    'g',
  ),
  // name (at) domain.com; a bare 'at' only before a mail provider
  new RegExp(String.raw`[a-z0-9._-]{2,}\s*[([{]\s*(?:@|${atWord}|a)\s*[)\]}]\s*[a-z0-9-]+(?:\.[a-z0-9-]+)+`, 'g'),
  new RegExp(String.raw`[a-z0-9._-]{2,}${at}(?:${providers})(?:\.|${dot})[a-z]{2,3}(?![a-z0-9])`, 'g'),
  new RegExp(String.raw`[a-z0-9._-]{2,}\s*[#*＊]\s*(?:${providers})\s*(?:\.|${dot})\s*[a-z]{2,3}(?![a-z0-9])`, 'g'),
  // t o m @ o u t l o o k . c o m
  /(?:[a-z0-9._-]\s+){2,}[a-z0-9]\s*@\s*(?:[a-z0-9-]\s*)+\.\s*(?:[a-z]\s*){2,3}(?![a-z])/g,
  // 'my gmail is lamp.shop', 'QQ邮箱 12345678', 'e-mail: lampshop88'
  /(?:gmail|hotmail|outlook mail|foxmail|qq ?邮箱|(?:e-?mail|メール)(?:地址|アドレス)?|邮箱)(?: (?:address|adresse|account|id))?\s*(?:is|ist|lautet|est|es|è|:|是|为|は|\s)\s*(?=[a-z0-9._-]*\d)[a-z0-9._-]{6,30}(?![a-z0-9@])/g,
];

/** Amazon's own relay and service addresses lead nowhere outside. */
const amazons = /@\s?(?:marketplace\.)?amazon\.[a-z.]{2,6}$/;

/** 'Have a look at lampshop dot com': a page, not a person. */
const pages =
  /^(?:us|me|it|them|looks?|looking|shop|store|page|form|order|buy|here|video|manual|available|instructions)\s+at\s/;

/** Finds e-mail addresses, also spelt out, spaced out or in full-width letters. */
export function findEmails({ folded }: ReplyText): Span[] {
  const spans = patterns.flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .filter(({ 0: found }) => !amazons.test(found) && !pages.test(found))
      .map(({ index, 0: found }) => ({ start: index, end: index + found.replace(/[.\s]+$/, '').length })),
  );
  return spans.filter(
    (span, index) => !spans.some((other, before) => before < index && span.start < other.end && other.start < span.end),
  );
}
