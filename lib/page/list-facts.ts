import type { ListReading } from '#lib/core/reading/page-reading.ts';
import { type Box, blocksOf, boxesOf, textOf } from './box.ts';
import { countWords } from './words/page-words.ts';

const tabSelected =
  '[role=tab][aria-selected=true],kat-tab[selected],[role=tab][aria-current],li.active > a,.tab.active,.tab--selected,[aria-current=page]';

/** '1-10 of 34', '14 of about 30', 'Page 1 of 3', in several languages; of pages, the number of rows is unknown. */
function readCount(text: string): { about: number | null; pages: number | null } {
  const page = countWords.pages.exec(text);
  const rows = countWords.counted.exec(page ? text.replace(page[0], ' ') : text);
  const about = rows?.[2] ?? rows?.[3];
  const pages = page?.[1] ?? page?.[2];
  return { about: about ? Number(about.replace(/[.,]/g, '')) : null, pages: pages ? Number(pages) : null };
}

/** How many messages the page says the conversation has; null where it says none or fewer than are shown. */
export function findMessageCount(texts: readonly string[], shown: number): number | null {
  const counts = texts
    .filter((text) => text.length < 160 && countWords.ofMessages.test(text))
    .map((text) => readCount(text).about);
  return counts.find((about) => about !== null && about >= shown) ?? null;
}

/** How complete a list is: its tab, and whether filters, further pages or rows not loaded hide some of it. */
export function readListFacts(page: Box, shown: number, isRowText: (text: string) => boolean): ListReading {
  const tab = [...boxesOf(page)].find(({ element, content }) => content.length > 0 && element.matches(tabSelected));
  const texts = blocksOf(page)
    .map(({ text }) => text)
    .filter((text) => text.length < 80 && !isRowText(text));
  const counts = texts.map(readCount);
  const about = counts.find((count) => count.about !== null && count.about >= shown)?.about ?? null;
  const pages = counts.find((count) => count.pages !== null)?.pages ?? 1;
  const isFiltered = texts.some((text) => countWords.filtersOn.test(text));
  const complete = pages <= 1 && !isFiltered && (about === null || about <= shown);
  return {
    tab: tab
      ? textOf(tab)
          .replace(/\s*\(?\d+\)?$/, '')
          .trim()
      : null,
    shown,
    about,
    complete,
  };
}
