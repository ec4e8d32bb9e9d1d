import type { Blank, Template, TemplateLanguage, Texts } from '../template.ts';

/** Every text of a shipped template: all seven languages, or it does not compile. */
export type AllTexts = Readonly<Record<TemplateLanguage, string>>;

const name = '{{?buyerName}}{{buyerName}}{{/buyerName}}';
const spacedName = '{{?buyerName}} {{buyerName}}{{/buyerName}}';
const store = '{{?storeName}}\n{{storeName}}{{/storeName}}';

/** How a letter begins in each language: politely, and whole when the buyer's name is not known. */
const openings: AllTexts = {
  en: `Hello${spacedName},`,
  zh: `{{?buyerName}}${name}，{{/buyerName}}您好：`,
  de: `Guten Tag${spacedName},`,
  fr: `Bonjour${spacedName},`,
  es: `Hola${spacedName}:`,
  it: `Buongiorno${spacedName},`,
  ja: `{{?buyerName}}${name}様{{/buyerName}}{{^buyerName}}お客様{{/buyerName}}`,
};

/** How it ends. */
const closings: AllTexts = {
  en: `Kind regards${store}`,
  zh: `祝好${store}`,
  de: `Mit freundlichen Grüßen${store}`,
  fr: `Bien cordialement${store}`,
  es: `Un cordial saludo${store}`,
  it: `Cordiali saluti${store}`,
  ja: `何卒よろしくお願いいたします。${store}`,
};

/** Puts the greeting and the closing of its language around each text. */
export function letter(texts: AllTexts): AllTexts {
  const wrap = (language: TemplateLanguage) => `${openings[language]}\n\n${texts[language]}\n\n${closings[language]}`;
  return {
    en: wrap('en'),
    zh: wrap('zh'),
    de: wrap('de'),
    fr: wrap('fr'),
    es: wrap('es'),
    it: wrap('it'),
    ja: wrap('ja'),
  };
}

/** The two blanks of every letter. */
export const letterBlanks: readonly Blank[] = [
  { id: 'buyerName', type: 'text', label: { en: "Buyer's name", zh: '买家姓名' }, from: 'buyerName', optional: true },
  { id: 'storeName', type: 'text', label: { en: 'Store', zh: '店铺' }, from: 'storeName', optional: true },
];

/** What a shipped template has to say for itself; the rest is the same for all. */
type Own = Pick<Template, 'id' | 'use' | 'folder' | 'title'> & { readonly texts: AllTexts } & Partial<
    Omit<Template, 'texts' | 'origin' | 'approval'>
  >;

/** A shipped template: a suggestion until the team's lead approves it. */
export function shipped({ texts, ...own }: Own): Template {
  return {
    version: 1,
    blanks: [],
    asks: [],
    marketplaces: [],
    season: null,
    roles: [],
    expiresOn: null,
    ...own,
    texts: texts satisfies Texts,
    origin: 'shipped',
    approval: null,
  };
}

/** A shipped template in letter form, with greeting, closing and their blanks. */
export function shippedLetter({ texts, blanks = [], ...own }: Own): Template {
  return shipped({ ...own, texts: letter(texts), blanks: [...letterBlanks, ...blanks] });
}
