import { cleanName } from './authors.ts';
import { factsOf } from './block-facts.ts';
import { type Box, blocksOf, boxesOf, isBox, rectOf, textOf } from './box.ts';
import { joinBlocks } from './join-blocks.ts';
import { marketplaceOfLabel } from './marketplace-evidence.ts';
import { findAll, patterns } from './patterns.ts';
import { findStamp } from './stamp.ts';
import type { TextMap } from './text-map.ts';
import { isAnswered, needsAnswer } from './words/page-words.ts';

/** A row of the conversation list as it stands on the page. */
export interface Row {
  readonly box: Box;
  readonly conversationId: string | null;
  readonly orderId: string | null;
  readonly textMap: TextMap;
  readonly needsResponse: boolean;
  readonly isSelected: boolean;
}

/** A list of conversations: the box around its rows and the rows. */
export interface RowList {
  readonly home: Box;
  readonly rows: readonly Row[];
}

const attributesOf = (box: Box) =>
  [...boxesOf(box)]
    .flatMap(({ element, content }) => [
      element,
      ...content.flatMap((part) =>
        isBox(part) ? [] : part.atoms.map((atom) => atom.element.closest('a') ?? atom.element),
      ),
    ])
    .flatMap((element) =>
      [...element.attributes].filter(({ name }) => !/^(style|class)$/.test(name)).map(({ value }) => value),
    )
    .join(' ');

/** The box that a chain of boxes with nothing else in them wraps. */
function core(box: Box): Box {
  const [only, other] = box.content;
  return only && !other && isBox(only) && !isPressable(box) ? core(only) : box;
}

const isPressable = ({ element, content }: Box): boolean =>
  element.matches(
    '[role=option],[role=row],[role=listitem][tabindex],[role=treeitem],[aria-selected],[tabindex],a[href],button',
  ) ||
  getComputedStyle(element).cursor === 'pointer' ||
  content.some(
    (part) =>
      isBox(part) &&
      part.element.matches('a[href],button,[role=link],[role=button]') &&
      content.filter(isBox).length === 1,
  );

/** Could this be a conversation's row: short, with a day, and pressed as a whole or carrying a conversation's id? */
function looksLikeRow(box: Box): boolean {
  const blocks = blocksOf(box);
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if ([...boxesOf(box)].some(({ fields }) => fields.some(({ tagName }) => tagName !== 'INPUT'))) return false;
  if (!blocks.length || length > 700 || length < 6 || blocks.length > 16) return false;
  const hasId = findAll(patterns.uuid, attributesOf(box)).length === 1;
  const dated =
    blocks.some((block) => factsOf(block).stamp) ||
    [...boxesOf(box)].some(({ element }) => element.querySelector('time'));
  const ordered = findAll(patterns.order, blocks.map(({ text }) => text).join(' ')).length === 1;
  const clipped = blocks.some(({ text }) => /\d{3}-\d{4,7}(-\d{0,6})?\s?(…|\.\.\.)/.test(text));
  return hasId || (dated && (ordered || clipped)) || (isPressable(box) && (dated || ordered || clipped));
}

/** A short text with a day and no clock in a narrow column: a row beside surer ones. */
function isDatedLine(box: Box): boolean {
  const stamps = blocksOf(box).flatMap((block) => factsOf(block).stamp ?? []);
  return (
    stamps.length > 0 &&
    stamps.every(({ hasClock }) => !hasClock) &&
    textOf(box).length < 120 &&
    rectOf(box).width < box.element.ownerDocument.documentElement.clientWidth * 0.45
  );
}

function rowOf(box: Box): Row {
  const textMap = joinBlocks(blocksOf(box));
  const attributes = attributesOf(box);
  const uuids = findAll(patterns.uuid, attributes).map((id) => id.toLowerCase());
  const orders = findAll(patterns.order, `${textMap.text} ${attributes}`);
  return {
    box,
    conversationId: uuids.length === 1 ? (uuids[0] ?? null) : null,
    orderId: orders.length === 1 ? (orders[0] ?? null) : null,
    textMap,
    needsResponse: needsAnswer.test(`${textMap.text} ${attributes}`) && !isAnswered.test(textMap.text),
    isSelected:
      [...boxesOf(box)].some(({ element }) =>
        element.matches('[aria-selected=true],[aria-current]:not([aria-current=false])'),
      ) || /(^|[\s_-])(selected|active|current)($|[\s_-])/i.test(box.element.getAttribute('class') ?? ''),
  };
}

/** The buyer's name in a row: its first short text that is no day, state or marketplace. */
export function nameInRow({ box }: Row): string | null {
  const atoms = blocksOf(box).flatMap((block) => (factsOf(block).kind === 'status' ? [] : block.atoms));
  const name = atoms
    .map(({ text }) => text)
    .find((text) => text.length <= 40 && /^\p{L}/u.test(text) && !findStamp(text) && !marketplaceOfLabel(text));
  return name && name.split(/\s+/).length <= 3 && !needsAnswer.test(name) ? cleanName(name) : null;
}

/** Every list of conversations on the page, the box around it and its rows in reading order. */
export function findRowLists(page: Box): RowList[] {
  const found: RowList[] = [];
  const visit = (box: Box) => {
    const kids = box.content.filter(isBox).map(core);
    const sure = kids.filter(looksLikeRow);
    const rows = kids.filter((kid) => sure.includes(kid) || (sure.length > 0 && isDatedLine(kid)));
    const isList = rows.length >= 1 && rows.length >= kids.length * 0.5 && rows.every((row) => alike(row, rows[0]));
    if (
      isList &&
      (rows.length > 1 ||
        rows.every((row) => isPressable(row) && findAll(patterns.uuid, attributesOf(row)).length === 1))
    ) {
      const sorted = [...rows].sort((a, b) => rectOf(a).top - rectOf(b).top);
      found.push({ home: box, rows: sorted.map(rowOf) });
    } else for (const kid of kids) visit(kid);
  };
  visit(page);
  return found;
}

const alike = (a: Box, b: Box | undefined) =>
  a.element.tagName === b?.element.tagName && Math.abs(rectOf(a).left - rectOf(b).left) < 24;
