import { factsOf, isProse, roleOfAttributes } from './block-facts.ts';
import { type Block, type Box, blocksOf, boxesOf, isBox, rectOf, rectOfBlock, upwards } from './box.ts';
import { isInFurniture } from './furniture.ts';
import { splitInline } from './pairs.ts';
import { findAll, patterns } from './patterns.ts';
import { isPainted, Segmenter, type Unit } from './segment.ts';
import { fieldOfLabel } from './words/field-of-label.ts';

/** The conversation on the page: its messages, cut but not yet read, and the smallest box that holds them. */
export interface Thread {
  readonly home: Box;
  readonly units: readonly Unit[];
  /** How it was found, in plain English. */
  readonly how: string;
}

const rowLike =
  '[role=option],[role=row],[role=treeitem],[role=tab],[aria-selected],[aria-current],a[href],button,[role=button],[role=link]';

const proseOf = (unit: Unit) => unit.blocks.filter(isProse);

/** Attributes of the boxes that hold nothing but this unit. */
export function ownBoxes(unit: Unit): Box[] {
  return unit.parts.filter(isBox).flatMap((part) => [...boxesOf(part)]);
}

/** Could a person press this whole unit: a row of a list rather than something somebody said? */
function isRow(unit: Unit): boolean {
  const part = unit.parts.find(isBox);
  if (!part) return false;
  const blocks = proseOf(unit);
  const pressed = blocks.every(
    (block) =>
      block.box.element.closest(rowLike) !== null || block.atoms.every(({ element }) => element.closest('a[href]')),
  );
  if (pressed && part.element.closest('table,[role=table],[role=grid]') === null) return true;
  if (
    /^(option|row|treeitem|tab)$/.test(part.element.getAttribute('role') ?? '') &&
    part.element.hasAttribute('aria-selected')
  )
    return true;
  if (getComputedStyle(part.element).cursor === 'pointer') return true;
  const links = [...boxesOf(part)].flatMap(({ element }) => [
    ...(element.matches('a[href]') ? [element] : []),
    ...element.querySelectorAll(':scope > a[href]'),
  ]);
  return links.some((link) => findAll(patterns.uuid, link.getAttribute('href') ?? '').length > 0 && blocks.length < 5);
}

/** Text of a labelled field ('Order date: 5 Jul'), not of a message. */
const isField = (unit: Unit) => {
  const prose = proseOf(unit);
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  return (
    length < 60 &&
    prose.some(
      ({ text, box }) => /[:：]$/.test(text) || box.element.closest('dl,th,dt,h1,h2,h3,[role=heading],thead') !== null,
    )
  );
};

/** Mostly labels of facts and their values: an order's pane, not a message. */
function isFactSheet(unit: Unit): boolean {
  const facts = unit.blocks.filter((block) => fieldOfLabel(block.text) || splitInline(block).length > 0);
  return (
    facts.length > 1 &&
    facts.length >= unit.blocks.filter((block) => isProse(block) || facts.includes(block)).length * 0.4
  );
}

function score(unit: Unit): number {
  const prose = proseOf(unit);
  const home = prose[0]?.box;
  if (!home || isInFurniture(home)) return -3;
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const heads = unit.blocks.map(factsOf);
  const isNamed = heads.some(({ role }) => role) || ownBoxes(unit).some((box) => roleOfAttributes(box));
  const hasClock = heads.some(({ stamp }) => stamp?.hasClock);
  const isHeading = prose.every(({ box }) => box.element.closest('h1,h2,h3,h4,[role=heading]'));
  if (isRow(unit)) return -4;
  if (isFactSheet(unit)) return -3;
  if ((isField(unit) && !hasClock && !isNamed) || isHeading) return -2;
  return (
    (isNamed ? 2 : 0) +
    (hasClock ? 1 : 0) +
    Math.min(2, length / 40) -
    (isListed(unit) && !isNamed ? 4 : 0) +
    (isHeadTimed(heads) ? 0.3 : 0)
  );
}

const isHeadTimed = (heads: ReturnType<typeof factsOf>[]) => heads.some(({ kind }) => kind === 'stamp');

/** Which side of its frame a unit's text stands on, by at least 16 pixels; 'full' when it fills it or stands in the middle. */
export function sideOf(unit: Unit, frame: DOMRect): 'left' | 'right' | 'middle' | 'full' {
  const rects = proseOf(unit).map(bubbleRect(frame));
  if (!rects.length) return 'full';
  const left = Math.min(...rects.map((rect) => rect.left)) - frame.left;
  const right = frame.right - Math.max(...rects.map((rect) => rect.right));
  if (left + right < frame.width * 0.06) return 'full';
  if (Math.abs(left - right) < Math.max(12, frame.width * 0.04)) return 'middle';
  return left < right ? 'left' : 'right';
}

/** What the texts of these units take of a frame, with the painted boxes around them. */
export function extentOf(units: readonly Unit[], frame: DOMRect): DOMRect {
  const rects = units.flatMap(proseOf).map(bubbleRect(frame));
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  return rects.length ? new DOMRect(left, frame.top, right - left, frame.height) : frame;
}

/** The painted box around a block that is narrower than the frame, else the block's own characters. */
const bubbleRect =
  (frame: DOMRect) =>
  (block: Block): DOMRect => {
    let painted: DOMRect | null = null;
    for (const box of upwards(block.box)) {
      const rect = rectOf(box);
      if (rect.width >= frame.width * 0.94) break;
      if (rect.width > 0 && isPainted(box)) painted = rect;
    }
    return painted ?? rectOfBlock(block);
  };

const parentOf = ({ parts: [first], home }: Unit): Box => (first && isBox(first) ? (first.parent ?? home) : home);

const isListed = (unit: Unit) => {
  const text = unit.blocks.map((block) => block.text).join(' ');
  return (
    findAll(patterns.order, text).length === 1 &&
    text.length < 200 &&
    !unit.blocks.some((block) => factsOf(block).stamp?.hasClock)
  );
};

const isBubble = (unit: Unit) => ownBoxes(unit).some(isPainted);

/** Without times or authors: neighbours under one another of which some stand on the left and some on the right. */
function findSided(page: Box, isExcluded: (part: Box | Block) => boolean): Thread | null {
  let best: Thread | null = null;
  for (const box of boxesOf(page, isExcluded)) {
    if (isInFurniture(box)) continue;
    const kids = box.content.filter(isBox).filter((kid) => !isExcluded(kid) && blocksOf(kid).some(isProse));
    const units = kids.map((kid): Unit => ({ parts: [kid], blocks: blocksOf(kid), isHeadless: true, home: box }));
    const sides = units.map((unit) => sideOf(unit, rectOf(box)));
    const isStack = kids.every(
      (kid, index) => index === 0 || Math.abs(rectOf(kid).top - rectOf(kids[index - 1] ?? kid).top) > 8,
    );
    const isChat =
      sides.includes('left') &&
      sides.includes('right') &&
      units.every((unit) => isBubble(unit) && !isRow(unit) && !isFactSheet(unit));
    if (isStack && isChat && units.length > (best?.units.length ?? 1))
      best = { home: box, units, how: 'texts that stand on two sides' };
  }
  return best;
}

/** Rates units; neighbours of one kind that are mostly rows of a list are all rows. */
function createRating(all: readonly Unit[]): (unit: Unit) => number {
  const groups = Map.groupBy(all, (unit) => parentOf(unit));
  const scores = new Map<Unit, number>();
  for (const units of groups.values()) {
    const isList = units.length > 1 && units.filter((unit) => isListed(unit) || isRow(unit)).length > units.length / 2;
    for (const unit of units) scores.set(unit, isList ? -4 : score(unit));
  }
  return (unit) => {
    const known = scores.get(unit) ?? score(unit);
    scores.set(unit, known);
    return known;
  };
}

/** The box whose units are most like a conversation; null where nothing is like one. */
export function findThread(page: Box, isExcluded: (part: Box | Block) => boolean): Thread | null {
  const segmenter = new Segmenter(isExcluded);
  segmenter.pieceOf(page);
  const rate = createRating(segmenter.unitsOf(page));
  let best: { box: Box; total: number } | null = null;
  for (const box of boxesOf(page, isExcluded)) {
    const total = segmenter.unitsOf(box).reduce((sum, unit) => sum + rate(unit), 0);
    if (total > 0.9 && total >= (best?.total ?? 0)) best = { box, total };
  }
  if (!best) return findSided(page, isExcluded);
  const units = segmenter.unitsOf(best.box).filter((unit) => rate(unit) > 0);
  return { home: best.box, units, how: 'parts of the page that each hold a text with a time or an author' };
}
