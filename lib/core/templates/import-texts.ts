import Papa from 'papaparse';
import { findLanguage } from '../outgoing/find-language.ts';
import { type Blank, type Template, type TemplateLanguage, templateLanguages, templateSchema } from './template.ts';

/** A file or a paste: its name tells what it is (`.csv`, `.tsv`, anything else is text). */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
}

/** How other tools write a blank: {{name}}, {name}, %name%, <<name>>, [NAME]. */
const foreignBlank =
  /\{\{\s*([^{}\n]{1,40}?)\s*\}\}|\{([^{}\n]{1,40})\}|%([A-Za-z_]{2,30})%|<<([^<>\n]{1,40})>>|\[([A-Z][A-Z _]{1,30})\]/g;

const nameOf = (match: readonly (string | undefined)[]) => match.slice(1, 6).find((one) => one !== undefined) ?? '';

/** Foreign blanks become ours, one for each name, all to be typed; everything else of the text stays as it is. */
function readBlanks(texts: Partial<Record<TemplateLanguage, string>>): Pick<Template, 'texts' | 'blanks'> {
  const names = [...new Set(Object.values(texts).flatMap((text) => [...text.matchAll(foreignBlank)].map(nameOf)))];
  const idOf = (name: string) => `b${names.indexOf(name) + 1}`;
  const blanks: Blank[] = names.map((name) => ({ id: idOf(name), type: 'text', label: { en: name, zh: name } }));
  const ours = Object.entries(texts).map(([language, text]) => [
    language,
    text.replace(
      foreignBlank,
      (...match) => `{{${idOf(nameOf(match.map((one) => (typeof one === 'string' ? one : undefined))))}}}`,
    ),
  ]);
  return { texts: Object.fromEntries(ours), blanks };
}

const idFrom = (title: string, index: number) => {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `own-${words || 'text'}-${index + 1}`.replace(/-+/g, '-');
};

const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();

function buildTemplate(
  index: number,
  { title, folder, texts }: { title: string; folder: string; texts: Partial<Record<TemplateLanguage, string>> },
): Template | null {
  const name = clean(title).slice(0, 120);
  const built = templateSchema.safeParse({
    id: idFrom(name, index),
    version: 1,
    use: 'routine',
    folder: clean(folder).slice(0, 60) || 'Own',
    title: { en: name, zh: name },
    ...readBlanks(texts),
    asks: [],
    marketplaces: [],
    season: null,
    roles: [],
    origin: 'team',
    expiresOn: null,
    approval: null,
  });
  return built.success && name !== '' && Object.keys(texts).length > 0 ? built.data : null;
}

type Row = Readonly<Record<string, string | undefined>>;

/** Rows with a column for each language, or with one `text` whose language is recognised. */
function readRow(row: Row): { title: string; folder: string; texts: Partial<Record<TemplateLanguage, string>> } {
  const at = (...names: string[]) => names.map((name) => row[name]).find((value) => value?.trim()) ?? '';
  const columns = templateLanguages.flatMap((language) => {
    const text = clean(row[language] ?? '');
    return text ? [[language, text] as const] : [];
  });
  const single = clean(at('text', 'content', 'body', 'message', '内容', '正文'));
  const stated = templateLanguages.find((language) => language === at('language', 'lang', '语言').toLowerCase());
  const own = stated ?? languageOf(single);
  return {
    title: at('title', 'name', 'macro', '标题', '名称'),
    folder: at('folder', 'category', 'group', '文件夹', '分类'),
    texts: Object.fromEntries(columns.length > 0 || single === '' ? columns : [[own, single]]),
  };
}

function languageOf(text: string): TemplateLanguage {
  const found = findLanguage(text);
  return templateLanguages.find((language) => language === found) ?? 'en';
}

/** Macros pasted one after the other: a title line, the text, and three dashes or equal signs between two. */
function readMacros(
  text: string,
  fallbackTitle: string,
): { title: string; folder: string; texts: Partial<Record<TemplateLanguage, string>> }[] {
  return clean(text)
    .split(/\n\s*(?:-{3,}|={3,})\s*\n/)
    .map((block) => {
      const [first = '', ...rest] = clean(block).split('\n');
      const body = clean(rest.join('\n'));
      const isTitled = body !== '' && first.length <= 120;
      const whole = isTitled ? body : clean(block);
      return {
        title: isTitled ? first : fallbackTitle,
        folder: '',
        texts: whole ? { [languageOf(whole)]: whole } : {},
      };
    });
}

/** The team's own texts as templates, suggestions all of them; what holds no text is left out. Nothing in them is ever markup. */
export function importTexts(files: readonly ImportedFile[]): Template[] {
  const found = files.flatMap(({ name, text }) => {
    if (!/\.[ct]sv$/i.test(name)) return readMacros(text, name.replace(/\.\w+$/, ''));
    const { data } = Papa.parse<Row>(clean(text), {
      header: true,
      skipEmptyLines: true,
      transformHeader: (header) => header.trim().toLowerCase(),
    });
    return data.map(readRow);
  });
  return found.flatMap((one, index) => buildTemplate(index, one) ?? []);
}
