import { type Block, type Box, isBox, rectOf } from './box.ts';
import type { PageView } from './page-view.ts';
import { findAll, patterns } from './patterns.ts';
import { readRendered } from './rendered.ts';

/** A page of more parts than this is described no further: the report stays short enough to be sent. */
const mostLines = 800;

/** How long a text is, never what it says. */
function sizeOf(length: number): string {
  return ['1-9', '10-49', '50-199', '200+'][[10, 50, 200].filter((limit) => length >= limit).length] ?? '';
}

/** Which shapes stand in a text: counts of order numbers, ids and product numbers, without them. */
function shapesIn(text: string): string {
  const counts = (['order', 'uuid', 'asin'] as const).map(
    (name) => [name, findAll(patterns[name], text).length] as const,
  );
  return counts.flatMap(([name, count]) => (count > 0 ? [` ${name}:${count}`] : [])).join('');
}

const describeText = ({ text }: Block) => `text ${sizeOf(text.length)}${shapesIn(text)}`;

const ownRole = (element: Element) => {
  const role = element.getAttribute('role') ?? '';
  return /^[a-z]{1,20}$/.test(role) ? `[${role}]` : '';
};

function describeBox(box: Box): string {
  const { element, fields, pictures } = box;
  const { left, top, width, height } = rectOf(box);
  const place = [left, top, width, height].map((size) => Math.round(size / 10) * 10).join(',');
  const held = [
    fields.length > 0 ? ` fields:${fields.map(({ tagName }) => tagName.toLowerCase()).join('+')}` : '',
    pictures.length > 0 ? ` pictures:${pictures.length}` : '',
  ];
  return `${element.tagName.toLowerCase()}${ownRole(element)}${element.shadowRoot ? ' shadow' : ''} ${place}${held.join('')}`;
}

/** A box that only wraps another of the same place says nothing of its own. */
function skipWrappers(box: Box): Box {
  const [only] = box.content;
  const isWrapper =
    box.content.length === 1 && only && isBox(only) && box.fields.length === 0 && box.pictures.length === 0;
  return isWrapper && !ownRole(box.element) ? skipWrappers(only) : box;
}

function* linesOf(box: Box, depth: number): Generator<string> {
  const here = skipWrappers(box);
  yield `${'  '.repeat(depth)}${describeBox(here)}`;
  for (const part of here.content)
    if (isBox(part)) yield* linesOf(part, depth + 1);
    else yield `${'  '.repeat(depth + 1)}${describeText(part)}`;
}

/**
 * The structure of the page for a report: tags, roles, places rounded to ten pixels, lengths of texts, counts. No text of
 * the page, no attribute but a plain role, no address. Empty where nothing is rendered.
 */
export function describeStructure(view: PageView): string {
  const page = readRendered(view);
  const lines: string[] = [];
  if (page)
    for (const line of linesOf(page, 0)) {
      if (lines.length === mostLines) return [...lines, '…'].join('\n');
      lines.push(line);
    }
  return lines.join('\n');
}
