import { findMarketplace, marketplaces } from '#lib/core/marketplaces.ts';
import { type Block, type Box, blocksOf } from './box.ts';
import { readPairs } from './pairs.ts';

/** A marketplace that something on the page names, and what that was. */
export interface Evidence {
  readonly code: string;
  readonly from: string;
}

const byDomain = [...marketplaces].sort((a, b) => b.domain.length - a.domain.length);

/** 'amazon.co.uk', '@marketplace.amazon.de', in text or a link; Seller Central's own hosts say nothing. */
function domainsIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<!sellercentral(?:-\w+)?\.)amazon\.([a-z]{2,3}(?:\.[a-z]{2})?)(?![a-z.]*[a-z])/gi),
  ].flatMap(([, domain]) => byDomain.find((row) => row.domain === domain?.toLowerCase())?.code ?? []);
}

const isoOf = (code: string) => (code === 'UK' ? 'GB' : code);
const flagOf = (code: string) =>
  String.fromCodePoint(...[...isoOf(code)].map((letter) => 0x1f1a5 + letter.charCodeAt(0)));

let countryNames: Map<string, string> | undefined;

/** Country names in the interface's languages, lower case, from the browser. */
function namesOfCountries(): Map<string, string> {
  if (countryNames) return countryNames;
  countryNames = new Map([
    ['usa', 'US'],
    ['u.s.', 'US'],
    ['uk', 'UK'],
    ['gb', 'UK'],
    ['great britain', 'UK'],
    ['uae', 'AE'],
    ['turkey', 'TR'],
  ]);
  for (const locale of 'en de fr es it ja pt nl pl sv tr ar zh-CN zh-TW'.split(' ')) {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    for (const { code } of marketplaces) countryNames.set((names.of(isoOf(code)) ?? '').toLowerCase(), code);
  }
  return countryNames;
}

/** The marketplace a short label names: a code, a country in any interface language, a flag. */
export function marketplaceOfLabel(label: string): string | null {
  const text = label.trim();
  const byFlag = marketplaces.find(({ code }) => text.includes(flagOf(code)));
  if (byFlag) return byFlag.code;
  const domain = domainsIn(text)[0];
  if (domain) return domain;
  if (/^[A-Z]{2}$/i.test(text))
    return findMarketplace(text.toUpperCase() === 'GB' ? 'UK' : text.toUpperCase())?.code ?? null;
  const plain = text
    .toLowerCase()
    .replace(
      /\b(flag|of|the|marketplace|amazon|flagge|von|drapeau|bandera|de|bandiera|icon|country)\b|国旗|旗帜|站点?|[:：]/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return namesOfCountries().get(plain) ?? (/^[a-z]{2}$/.test(plain) ? marketplaceOfLabel(plain) : null);
}

/** Is this the name of a country that has a marketplace, written out? */
export const isCountry = (text: string): boolean => text.length > 1 && namesOfCountries().has(text.toLowerCase());

/** A country in a line of its own parts: 'Product question · Japan'. A line that is a country and nothing else may be an address. */
function countryIn(text: string): string | null {
  const parts = text.length < 160 ? text.split(/\s+[·|•—–-]\s+/) : [];
  const named =
    parts.length > 1
      ? parts.find((part) => part.length > 2 - Number(/^\p{Lo}/u.test(part)) && isCountry(part))
      : undefined;
  return named ? marketplaceOfLabel(named) : null;
}

const idPattern = new RegExp(`(?<![A-Z0-9])(${marketplaces.map(({ id }) => id).join('|')})(?![A-Z0-9])`, 'g');

/** What a picture or an element that stands for a flag names. */
function flagEvidence(element: Element): string | null {
  const label =
    element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const source = `${element.getAttribute('src') ?? ''} ${element.getAttribute('class') ?? ''} ${element.getAttribute('name') ?? ''}`;
  const byName = /(?:flags?|country|fi)[-_/.]{1,2}([a-z]{2})(?![a-z])/i.exec(source)?.[1];
  return (label ? marketplaceOfLabel(label) : null) ?? (byName ? marketplaceOfLabel(byName) : null);
}

function ofElement(element: Element): Evidence[] {
  const values = [...element.attributes].map(({ value }) => value).join(' ');
  const ids = [...values.matchAll(idPattern)].flatMap(([id]) => findMarketplace(id)?.code ?? []);
  const links = domainsIn(`${element.getAttribute('href') ?? ''}`);
  const isFlag =
    /flag|country|marketplace/i.test(values) || element.tagName === 'IMG' || element.getAttribute('role') === 'img';
  const flag = isFlag ? flagEvidence(element) : null;
  const code =
    element.getAttribute('data-marketplace') ??
    element.getAttribute('data-country') ??
    element.getAttribute('data-country-code');
  const data = code ? marketplaceOfLabel(code) : null;
  return [
    ...ids.map((found) => ({ code: found, from: 'a marketplace id' })),
    ...(data ? [{ code: data, from: 'a country code of an element' }] : []),
    ...(flag ? [{ code: flag, from: 'a flag' }] : []),
    ...links.map((found) => ({ code: found, from: 'a link' })),
  ];
}

/** Everything in these boxes that names a marketplace; the texts of messages are not asked. */
export function findEvidence(boxes: readonly Box[], spoken: ReadonlySet<Block>, skip: ReadonlySet<Box>): Evidence[] {
  const found: Evidence[] = [];
  const visit = (box: Box) => {
    if (skip.has(box)) return;
    found.push(...ofElement(box.element));
    for (const inner of [
      ...box.pictures,
      ...box.content.flatMap((part) => ('atoms' in part ? part.atoms.map(({ element }) => element) : [])),
    ])
      if (inner !== box.element) found.push(...ofElement(inner));
    for (const part of box.content) {
      if ('content' in part) visit(part);
      else if (!spoken.has(part)) found.push(...ofText(part));
    }
  };
  for (const box of boxes) visit(box);
  const blocks = boxes.flatMap(blocksOf).filter((block) => !spoken.has(block));
  for (const { field, value } of readPairs(blocks)) {
    const code = field === 'marketplace' ? marketplaceOfLabel(value) : null;
    if (code) found.push({ code, from: 'a labelled marketplace' });
  }
  return found;
}

/** What the weakest evidence comes from. */
export const countryInLine = 'a country in a line of its parts';

const anyFlag = /[\u{1f1e6}-\u{1f1ff}]/u;

function ofText({ text }: Block): Evidence[] {
  const country = countryIn(text);
  const flag = anyFlag.test(text) ? marketplaces.find(({ code }) => text.includes(flagOf(code))) : undefined;
  return [
    ...[...text.matchAll(idPattern)].flatMap(([id]) => ({
      code: findMarketplace(id)?.code ?? '',
      from: 'a marketplace id',
    })),
    ...domainsIn(text).map((code) => ({ code, from: 'an Amazon address in the text' })),
    ...(flag ? [{ code: flag.code, from: 'a flag' }] : []),
    ...(country ? [{ code: country, from: countryInLine }] : []),
  ];
}
