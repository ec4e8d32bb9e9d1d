import MiniSearch from 'minisearch';
import { folders } from './folders.ts';
import type { Template } from './template.ts';
import { tokenise } from './tokenise.ts';

/** Searches a fixed set of templates; built once, asked at every key press. */
export interface TemplateSearch {
  /** Ids, best first; empty when nothing matches. */
  find(query: string): string[];
}

const folderWords = (folder: string) => {
  const known = Object.hasOwn(folders, folder) ? folders[folder as keyof typeof folders] : null;
  return known ? `${known.en} ${known.zh}` : folder;
};

/** Characters of each text that are searched: the greeting and what it is about. */
const searched = 280;
const withoutTags = (text: string) => text.replace(/\{\{[^}]*\}\}/g, ' ').slice(0, searched);

/** Builds the search over titles, folders and the texts in every language. */
export function buildSearch(templates: readonly Template[]): TemplateSearch {
  const index = new MiniSearch({
    fields: ['title', 'folder', 'text'],
    tokenize: tokenise,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 4, folder: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    templates.map(({ id, title, folder, texts }) => ({
      id,
      title: `${title.en} ${title.zh} ${id.replaceAll('-', ' ')}`,
      folder: folderWords(folder),
      text: Object.values(texts).map(withoutTags).join('\n'),
    })),
  );
  return { find: (query) => index.search(query).map(({ id }) => String(id)) };
}
