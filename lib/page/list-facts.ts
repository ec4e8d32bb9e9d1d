import type { ListReading } from '#lib/core/reading/page-reading.ts';
import { type Box, blocksOf, boxesOf, textOf } from './box.ts';

const tabSelected =
  '[role=tab][aria-selected=true],kat-tab[selected],[role=tab][aria-current],li.active > a,.tab.active,.tab--selected,[aria-current=page]';

const filtersOn =
  /filters?\s*\(\s*[1-9]\d*\s*\)|filter\s*\(\s*[1-9]|筛选(条件)?\s*[(（]\s*[1-9]|[1-9]\d* filters? (applied|active|on)/i;

/** '1-10 of 34', '14 of about 30', 'Page 1 of 3', in several languages; of pages, the number of rows is unknown. */
function readCount(text: string): { about: number | null; pages: number | null } {
  const page =
    /(?:page|seite|page|página|pagina|strona|sida|sayfa|صفحة)\s*\d+\s*(?:of|von|sur|de|di|van|z|av|\/|من)\s*(\d+)|第\s*\d+\s*(?:页|頁|ページ)?\s*[/,，、]?\s*(?:共|全)\s*(\d+)\s*(?:页|頁|ページ)/i.exec(
      text,
    );
  const rows =
    /(\d+)(?:\s*[-–]\s*\d+)?\s*(?:of|von|sur|de|di|van|z|av|من)\s*(?:about|etwa|ca\.?|environ|unos|circa|cerca de|ongeveer|około|cirka)?\s*(\d[\d.,]*)(?!\s*(?:pages|seiten))|(?:共|全)\s*(?:约|約)?\s*(\d+)\s*(?:条|件|个|項|项)/i.exec(
      page ? text.replace(page[0], ' ') : text,
    );
  const about = rows?.[2] ?? rows?.[3];
  const pages = page?.[1] ?? page?.[2];
  return { about: about ? Number(about.replace(/[.,]/g, '')) : null, pages: pages ? Number(pages) : null };
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
  const isFiltered = texts.some((text) => filtersOn.test(text));
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
