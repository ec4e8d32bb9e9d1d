import { findMarketplace } from '#lib/core/marketplaces.ts';
import type { Claim } from '#lib/core/reading/claim.ts';
import type { Problem } from '#lib/core/reading/page-reading.ts';
import { cleanName } from './authors.ts';
import { type Block, type Box, blocksOf, boxesOf, rectOf, rectOfBlock, upwards } from './box.ts';
import { findEvidence } from './marketplace-evidence.ts';
import { isMoney, readMoney } from './money-cell.ts';
import { type Pair, readPairs, splitInline } from './pairs.ts';
import { findAll, patterns } from './patterns.ts';
import { findStamp } from './stamp.ts';
import type { When } from './when.ts';
import { type Field, fieldOfLabel } from './words/field-of-label.ts';
import { statusLike } from './words/page-words.ts';

/** One claim's part of the page: a row, a card, or the whole detail. */
export interface ClaimPart {
  readonly orderId: string;
  readonly box: Box;
  readonly blocks: readonly Block[];
}

const ordersIn = (box: Box) =>
  findAll(
    patterns.order,
    blocksOf(box)
      .map(({ text }) => text)
      .join(' '),
  );

/** The parts of a page that each speak of one order, in reading order. */
export function findClaimParts(page: Box): ClaimPart[] {
  const parts = new Map<Box, string>();
  for (const block of blocksOf(page)) {
    const [orderId, other] = findAll(patterns.order, block.text);
    if (!orderId || other || block.box.element.closest('nav,[role=navigation],footer')) continue;
    let home = block.box;
    for (const up of upwards(block.box)) {
      if (ordersIn(up).length > 1) break;
      home = up;
    }
    if (![...parts.values()].includes(orderId)) parts.set(home, orderId);
  }
  return [...parts]
    .map(([box, orderId]) => ({ box, orderId, blocks: lineOf(box, parts.size > 1) }))
    .sort((a, b) => rectOf(a.box).top - rectOf(b.box).top);
}

/** A row's blocks: those of its box; of a lone cell in a grid without rows, those that stand on its line. */
function lineOf(box: Box, isOneOfMany: boolean): Block[] {
  const own = blocksOf(box);
  if (!isOneOfMany || !box.parent || own.length > 2) return own;
  const { top, bottom } = rectOf(box);
  return blocksOf(box.parent).filter((block) => {
    const rect = rectOf(block.box);
    const middle = (rect.top + rect.bottom) / 2;
    return block.box === box || (middle > top && middle < bottom);
  });
}

/** A column's heading: where it stands and what it announces. */
interface Heading {
  readonly field: Field;
  readonly rect: DOMRect;
}

/** The headings above a list: at least two labels on one line, above its first row. */
export function findHeadings(page: Box, parts: readonly ClaimPart[]): Heading[] {
  const inParts = new Set(parts.flatMap(({ box, blocks }) => (parts.length > 1 || box.parent ? blocks : [])));
  const top = Math.min(...parts.map(({ box }) => rectOf(box).top));
  const labels = blocksOf(page).flatMap((block) => {
    const field = inParts.has(block) ? null : fieldOfLabel(block.text.replace(/[▲▼↑↓⇅]/g, ''));
    const rect = rectOf(block.box);
    return field && rect.top <= top + 2 ? [{ field, rect, line: rectOfBlock(block) }] : [];
  });
  return labels.filter(
    ({ line }) => labels.filter((other) => other.line.top < line.bottom && other.line.bottom > line.top).length > 1,
  );
}

const overlap = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left);

/** The values of one claim's part by field: labelled in it, named by a cell's own attribute, or standing under a heading. */
function valuesOf(part: ClaimPart, headings: readonly Heading[]): Map<Field, string[]> {
  const values = new Map<Field, string[]>();
  const add = (field: Field, value: string) => values.set(field, [...(values.get(field) ?? []), value]);
  const { blocks } = part;
  const pairs: Pair[] = headings.length
    ? blocks.flatMap((block) => splitInline(block).map((pair) => ({ ...pair, block })))
    : readPairs(blocks);
  for (const { field, value } of pairs) add(field, value);
  const used = new Set(pairs.map(({ block }) => block));
  for (const block of blocks) {
    if (used.has(block)) continue;
    const label = block.box.element.closest('[data-label],[data-title],[data-column],[data-header]');
    const named = label
      ? fieldOfLabel(
          ['data-label', 'data-title', 'data-column', 'data-header']
            .map((name) => label.getAttribute(name))
            .find(Boolean) ?? '',
        )
      : null;
    const field = named ?? headingOver(block, headings);
    if (field) add(field, block.text);
  }
  return values;
}

function headingOver(block: Block, headings: readonly Heading[]): Field | null {
  const rect = rectOfBlock(block);
  const ranked = headings.map(({ field, rect: head }) => ({
    field,
    shared: overlap(rect, head),
    gap: Math.abs(head.left - rect.left),
  }));
  ranked.sort((a, b) => b.shared - a.shared || a.gap - b.gap);
  const best = ranked[0];
  return best && best.shared > 0 ? best.field : null;
}

/** Reads one claim. What is not shown is null; what is shown and cannot be read becomes a problem. */
export function readClaim(
  part: ClaimPart,
  headings: readonly Heading[],
  when: When,
  pageMarketplace: string | null,
): { claim: Claim; problems: Problem[]; how: string } {
  const values = valuesOf(part, headings);
  const first = (field: Field, fits: (value: string) => boolean = () => true) => values.get(field)?.find(fits) ?? null;
  const texts = part.blocks.map(({ text }) => text);
  const codes = [...new Set(findEvidence([part.box], new Set(), new Set()).map(({ code }) => code))];
  const marketplace = codes.length === 1 ? (codes[0] ?? null) : pageMarketplace;
  const currency = findMarketplace(marketplace)?.currency ?? when.currency;
  const alone = texts.filter(isMoney);
  const lone = alone.length ? alone : texts.filter((text) => text.length < 120 && readMoney(text, currency) !== null);
  const amountText =
    first('amount', (value) => readMoney(value, currency) !== null) ??
    first('total', (value) => readMoney(value, currency) !== null) ??
    (lone.length === 1 ? (lone[0] ?? null) : null);
  const dueText =
    first('respondBy', (value) => /\p{Nd}/u.test(value) || findStamp(value) !== null) ??
    first('respondBy') ??
    dueIn(texts);
  const due = dueText ? when.readDeadline(dueText, marketplace) : null;
  const claim: Claim = {
    orderId: part.orderId,
    buyerName: cleanName(first('buyer')),
    amount: amountText ? readMoney(amountText, currency) : null,
    reason: first('reason'),
    status: first('status') ?? statusIn(texts, part.orderId),
    respondBy: due?.at ?? null,
    respondByText: dueText,
    zoneAssumed: due?.zoneAssumed ?? null,
    marketplace,
    filedOn: when.readDay(
      first('filedOn', (value) => findStamp(value) !== null),
      marketplace,
    ),
  };
  const problems = dueText && !due?.at ? [{ id: 'unreadDate', detail: dueText }] : [];
  const how =
    headings.length && !values.size
      ? 'the row of an order id'
      : headings.length
        ? 'the row of an order id, read by its column headings'
        : 'the part of the page with one order id, read by its labels';
  return { claim, problems, how };
}

const statusIn = (texts: readonly string[], orderId: string): string | null =>
  texts.find(
    (text) =>
      text.length < 40 && statusLike.test(text) && !text.includes(orderId) && !fieldOfLabel(text) && !findStamp(text),
  ) ?? null;

/** 'Respond by 5 Jul 2026' printed as one text. */
function dueIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const stamp = text.length < 140 ? findStamp(text) : null;
    const label = stamp ? text.slice(0, text.indexOf(stamp.text)).trim() : '';
    if (stamp && fieldOfLabel(label.replace(/^.*[.!,;]\s/, '')) === 'respondBy') return stamp.text;
    if (
      stamp &&
      /\b(left|remaining|due)\b|verbleib|übrig|restant|quedan|rimast|restam|resterend|pozostał|kvar|kaldı|متبق|剩余|还剩|剩餘|残り/i.test(
        text,
      )
    )
      return text;
  }
  return null;
}

/** A part's own box holds a field that only a detail page has. */
export const isWholePage = (part: ClaimPart): boolean =>
  part.box.parent === null || [...boxesOf(part.box)].length > 120;
