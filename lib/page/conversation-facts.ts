import type { Money } from '#lib/core/reading/money.ts';
import type { Problem } from '#lib/core/reading/page-reading.ts';
import { cleanName } from './authors.ts';
import type { Block, Box } from './box.ts';
import { isFurniture } from './furniture.ts';
import { countryInLine, findEvidence } from './marketplace-evidence.ts';
import { readMoney } from './money-cell.ts';
import { type Pair, pairValue, readPairs } from './pairs.ts';
import { findAll, patterns } from './patterns.ts';
import type { findSwitcher } from './store-name.ts';
import { namedInText } from './words/page-words.ts';

/** The parts of a page that speak of one conversation or order: all but lists of others and the page's own navigation. */
export interface Region {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly pairs: readonly Pair[];
}

/** Everything below a box except what is skipped and the page's furniture. */
export function regionOf(page: Box, skip: ReadonlySet<Box>, spoken: ReadonlySet<Block>): Region {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const visit = (box: Box) => {
    if (skip.has(box) || isFurniture(box)) return;
    boxes.push({ ...box, content: box.content.filter((part) => !('content' in part)) });
    for (const part of box.content) {
      if ('content' in part) visit(part);
      else if (!spoken.has(part)) blocks.push(part);
    }
  };
  visit(page);
  return { boxes, blocks, pairs: readPairs(blocks) };
}

const linksIn = ({ boxes }: Region): string[] =>
  boxes
    .flatMap((box) => [
      box.element,
      ...box.content.flatMap((part) =>
        'atoms' in part ? part.atoms.map(({ element }) => element.closest('a') ?? element) : [],
      ),
    ])
    .flatMap((element) => element.getAttribute('href') ?? []);

/** Order ids of the region: those that stand alone first; of the messages' own text only where the region names none. */
export function findOrderIds(region: Region, spoken: readonly string[], addressed: string | null): string[] {
  const text = region.blocks.map((block) => block.text).join('\n');
  const here = [...findAll(patterns.order, text), ...linksIn(region).flatMap((href) => findAll(patterns.order, href))];
  const own = here.length || addressed ? here : spoken.flatMap((said) => findAll(patterns.order, said));
  return [...new Set([...own, ...(addressed && !own.includes(addressed) ? [addressed] : [])])];
}

/** ASINs of the region, printed or in product links; ten-digit ISBNs only where a label or link says so. */
export function findAsins(region: Region, spoken: readonly string[]): string[] {
  const text = region.blocks.map((block) => block.text).join('\n');
  const linked = linksIn(region).flatMap(
    (href) => /(?:\/dp\/|\/gp\/product\/|[?&]asin=)([A-Z0-9]{10})(?![A-Z0-9])/i.exec(href)?.[1]?.toUpperCase() ?? [],
  );
  const labelled = region.pairs
    .filter(({ field }) => field === 'asin')
    .flatMap(({ value }) => findAll(patterns.isbn, value));
  const inline = [...text.matchAll(/(?:ASIN|ISBN(?:-10)?)\W{0,3}([A-Z0-9]{10})(?![A-Z0-9])/g)].flatMap(
    ([, id]) => id ?? [],
  );
  const data = region.boxes
    .flatMap(({ element }) => element.getAttribute('data-asin') ?? [])
    .filter((id) => /^[A-Z0-9]{10}$/.test(id));
  const here = [...findAll(patterns.asin, text), ...inline, ...labelled, ...linked, ...data];
  const own = here.length ? here : spoken.flatMap((said) => findAll(patterns.asin, said));
  return [...new Set(own)];
}

/** Marketplaces whose messages lie in one inbox, so that the one chosen in the page's head says nothing. */
const sharesInbox = 'UK DE FR IT ES NL SE PL BE IE'.split(' ');

/** The one marketplace the region names, else the one chosen in the page's head; null with a problem where it names several, null where none. */
export function findMarketplaceCode(
  region: Region,
  addressed: string | null,
  switched: ReturnType<typeof findSwitcher> = null,
): { code: string | null; how: string; problems: Problem[] } {
  const head = new Set(switched?.block ? [switched.block] : []);
  const all = [
    ...(addressed ? [{ code: addressed, from: 'the address' }] : []),
    ...findEvidence(region.boxes, head, new Set()),
  ];
  const strong = all.filter(({ from }) => from !== countryInLine);
  const evidence = strong.length ? strong : all;
  const codes = [...new Set(evidence.map(({ code }) => code))];
  if (codes.length === 1)
    return { code: codes[0] ?? null, how: [...new Set(evidence.map(({ from }) => from))].join(', '), problems: [] };
  const chosen = switched?.marketplace ?? null;
  if (!codes.length && chosen && !sharesInbox.includes(chosen))
    return {
      code: chosen,
      how: 'the marketplace chosen in the page’s head, the conversation names none',
      problems: [],
    };
  if (!codes.length) return { code: null, how: '', problems: [{ id: 'noMarketplace' }] };
  return {
    code: null,
    how: `in conflict: ${codes.join(', ')}`,
    problems: [{ id: 'manyMarketplaces', detail: codes.join(', ') }],
  };
}

/** The order's total; null with several orders or where none is printed. */
export function findTotal(region: Region, orders: number, currency: string | null): Money | null {
  if (orders > 1) return null;
  const fits = (text: string) => readMoney(text, currency) !== null;
  const totals = region.pairs
    .filter(({ field, value }) => field === 'total' && fits(value))
    .map(({ value }) => readMoney(value, currency));
  const largest = totals.reduce((best, one) => (one && (!best || one.amount > best.amount) ? one : best), null);
  const amount = largest ? null : pairValue(region.pairs, 'amount', fits);
  return largest ?? (amount ? readMoney(amount, currency) : null);
}

/** The buyer's name the region prints: labelled, or in a heading such as 'Send message to Maria'; null for a mere 'buyer'. */
export function findBuyerName(region: Region): string | null {
  const labelled = region.pairs
    .filter(({ field }) => field === 'buyer')
    .map(({ value }) => cleanName(value))
    .find((name) => name !== null);
  if (labelled) return labelled;
  for (const { text } of region.blocks) {
    if (text.length > 160) continue;
    for (const pattern of Object.values(namedInText)) {
      const name = cleanName(pattern.exec(text)?.groups?.name ?? null);
      if (name) return name;
    }
  }
  return null;
}
