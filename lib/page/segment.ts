import { factsOf, isName, isProse, roleOfAttributes } from './block-facts.ts';
import { type Block, type Box, blocksOf, isBox, rectOf, rectOfBlock } from './box.ts';
import { splitInline } from './pairs.ts';

/** What may be one message: parts of the page with text and at most one head. */
export interface Unit {
  readonly parts: readonly (Box | Block)[];
  readonly blocks: readonly Block[];
  /** Made from text without a head of its own that stands like a message among others. */
  readonly isHeadless: boolean;
  /** The box that holds the whole unit. */
  readonly home: Box;
}

interface Piece {
  readonly part: Box | Block;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
  /** Blocks that belong to no unit. */
  readonly loose: readonly Block[];
}

const isStamp = (block: Block) => factsOf(block).kind === 'stamp';
const isAuthor = (block: Block) => factsOf(block).kind === 'author' && factsOf(block).role !== null;
const isHead = (block: Block) => isStamp(block) || isAuthor(block);
const isDayOnly = (block: Block) => {
  const { stamp, role } = factsOf(block);
  return stamp !== null && stamp.hasDate && !stamp.hasClock && !stamp.rest && role === null;
};

/** Cuts a part of the page into what may be messages. Every box keeps its answer for the whole reading. */
export class Segmenter {
  private readonly pieces = new Map<Box, Piece>();
  private readonly isExcluded: (part: Box | Block) => boolean;

  constructor(isExcluded: (part: Box | Block) => boolean) {
    this.isExcluded = isExcluded;
  }

  pieceOf(part: Box | Block): Piece {
    if (this.isExcluded(part)) return { part, blocks: [], units: [], loose: [] };
    if (!isBox(part)) return { part, blocks: [part], units: [], loose: [part] };
    const known = this.pieces.get(part);
    if (known) return known;
    const piece = this.cut(part);
    this.pieces.set(part, piece);
    return piece;
  }

  unitsOf = (box: Box): readonly Unit[] => this.pieceOf(box).units;

  private cut(box: Box): Piece {
    const kids = box.content.map((part) => this.pieceOf(part));
    const blocks = kids.flatMap((kid) => kid.blocks);
    const full = kids.filter(({ units }) => units.length > 0);
    const units = full.length === 0 ? cutFlat(box, kids) : full.length === 1 ? growOne(box, kids) : joinMany(box, kids);
    const taken = new Set(units.flatMap((unit) => unit.blocks));
    return { part: box, blocks, units, loose: blocks.filter((block) => !taken.has(block)) };
  }
}

const unit = (home: Box, parts: readonly (Box | Block)[], blocks: readonly Block[], isHeadless = false): Unit => ({
  parts,
  blocks,
  isHeadless,
  home,
});

/** A box in which nothing is a message yet: it may be one, or hold heads and texts side by side. */
function cutFlat(box: Box, kids: readonly Piece[]): Unit[] {
  const blocks = kids.flatMap((kid) => kid.blocks);
  if (!blocks.some(isProse) || isNameLine(blocks)) return [];
  const stamps = blocks.filter(isStamp).length;
  const authors = blocks.filter(isAuthor).length;
  if (!stamps && !authors && !(roleOfAttributes(box)?.role && blocks.length < 40)) return [];
  if (stamps <= 1 && authors <= 1) return splitBubbles(box, blocks);
  return cutSequence(box, kids);
}

/** Several painted bubbles under one head are a message each, and share the head. */
function splitBubbles(box: Box, blocks: readonly Block[]): Unit[] {
  const bubbles = bubblesIn(box);
  const inBubbles = new Set(bubbles.flatMap(blocksOf));
  const rest = blocks.filter((block) => !inBubbles.has(block));
  if (bubbles.length < 2 || rest.some(isProse) || blocks.some((block) => factsOf(block).section))
    return [unit(box, [box], blocks)];
  return bubbles.map((bubble) =>
    unit(box, [bubble], [...rest, ...blocksOf(bubble).filter((block) => blocks.includes(block))]),
  );
}

/** Painted neighbours of one shape that hold text, below a box that is not painted itself. */
function bubblesIn(box: Box): Box[] {
  if (isPainted(box)) return [];
  const kids = box.content.filter(isBox).filter((kid) => blocksOf(kid).some(isProse));
  if (kids.length === 1 && kids[0]) return bubblesIn(kids[0]);
  const shape = (kid: Box) => `${kid.element.tagName} ${firstClass(kid.element)}`;
  const isAlike = kids.every((kid) => isPainted(kid) && kids[0] && shape(kid) === shape(kids[0]));
  const isStack = kids.every(
    (kid, index) => index === 0 || rectOf(kid).top >= rectOf(kids[index - 1] ?? kid).bottom - 2,
  );
  return isAlike && isStack ? kids : [];
}

/** A heading or labelled facts above the messages. */
const isTitle = ({ blocks }: Piece): boolean =>
  blocks.every(
    (block) => block.box.element.closest('h1,h2,h3,[role=heading]') !== null || splitInline(block).length > 0,
  );

/** A name beside a time, and nothing else: the head of what follows. */
function isNameLine(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  const stamp = blocks.find(isStamp);
  const [name, other] = prose;
  if (!name || other || !stamp || !isName(name.text)) return false;
  const [a, b] = [rectOfBlock(name), rectOfBlock(stamp)];
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
}

/** Heads and texts one after another in one box: each head begins a message, or ends one where texts come first. */
function cutSequence(box: Box, kids: readonly Piece[]): Unit[] {
  const steps = kids
    .map((kid) => ({ kid, hasHead: kid.blocks.some(isHead), hasProse: kid.blocks.some(isProse) }))
    .filter(({ hasHead, hasProse }) => hasHead || hasProse);
  const headFirst = (steps.find(({ kid }) => !isTitle(kid)) ?? steps[0])?.hasHead ?? true;
  const groups: Piece[][] = [];
  let sawEnd = true;
  for (const { kid, hasHead, hasProse } of steps) {
    if (headFirst && !hasHead && !groups.length) continue;
    const starts = headFirst ? hasHead && sawEnd : hasProse && sawEnd;
    if (starts || !groups.length) {
      groups.push([]);
      sawEnd = false;
    }
    groups.at(-1)?.push(kid);
    if (headFirst ? hasProse : hasHead) sawEnd = true;
  }
  if (groups.length <= 1)
    return [
      unit(
        box,
        [box],
        kids.flatMap((kid) => kid.blocks),
      ),
    ];
  return groups
    .map((group) =>
      unit(
        box,
        group.map(({ part }) => part),
        group.flatMap((kid) => kid.blocks),
      ),
    )
    .filter(({ blocks }) => blocks.some(isProse));
}

/** One part holds messages; what stands around it may be its head, a day, a heading, or a bubble without a head. */
function growOne(box: Box, kids: readonly Piece[]): Unit[] {
  const inner = kids.find(({ units }) => units.length)?.units ?? [];
  const only = inner.length === 1 ? inner[0] : undefined;
  if (!only) return joinMany(box, kids);
  const around = kids.filter(({ units }) => !units.length).flatMap(({ loose }) => loose);
  const meta = around.filter(isHead);
  const fits =
    !around.some(isProse) &&
    !(only.blocks.some(isStamp) && meta.some(isStamp)) &&
    !(only.blocks.some(isAuthor) && meta.some(isAuthor)) &&
    !meta.some(isDayOnly);
  if (fits)
    return splitBubbles(
      box,
      kids.flatMap((kid) => kid.blocks),
    );
  return joinMany(box, kids);
}

/** Several parts hold messages: they stay, lone heads join a neighbour that lacks one, texts that stand alike become messages. */
function joinMany(box: Box, kids: readonly Piece[]): Unit[] {
  const isUnit = kids
    .filter(({ units }) => units.length === 1 && units[0]?.home === units[0]?.parts[0])
    .map(({ part }) => part)
    .filter(isBox);
  let heads: Piece[] = [];
  const made: Unit[] = [];
  for (const kid of kids) {
    const first = kid.units[0];
    if (first) {
      const lacks =
        heads.length > 0 && !first.blocks.some(isStamp) && heads.every(({ blocks }) => !blocks.every(isDayOnly));
      const led = lacks
        ? unit(
            box,
            [...heads.map(({ part }) => part), ...first.parts],
            [...heads.flatMap(({ blocks }) => blocks), ...first.blocks],
          )
        : first;
      made.push(led, ...kid.units.slice(1));
      heads = [];
    } else if (kid.loose.some(isProse)) {
      if (isBox(kid.part) && standsAlike(kid.part, isUnit))
        made.push(
          unit(
            box,
            [...heads.map(({ part }) => part), kid.part],
            [...heads.flatMap(({ blocks }) => blocks), ...kid.blocks],
            heads.length === 0,
          ),
        );
      heads = [];
    } else if (kid.blocks.some(isHead)) {
      const last = made.at(-1);
      const ends = last && !last.blocks.some(isStamp) && kid.blocks.some(isStamp) && !kid.blocks.some(isDayOnly);
      if (ends)
        made[made.length - 1] = unit(box, [...last.parts, kid.part], [...last.blocks, ...kid.blocks], last.isHeadless);
      else heads.push(kid);
    }
  }
  return made;
}

/** Has the same shape as one of its neighbours: tag, role, and class or painted ground. */
function standsAlike(box: Box, others: readonly Box[]): boolean {
  const { element } = box;
  return others.some(
    ({ element: other }) =>
      other !== element &&
      other.tagName === element.tagName &&
      other.getAttribute('role') === element.getAttribute('role') &&
      (firstClass(other) === firstClass(element) || isPainted(box)),
  );
}

const firstClass = (element: Element) => element.getAttribute('class')?.split(/\s+/)[0] ?? '';

/** Does the eye see this box: a ground of its own, a border, a shadow? */
export function isPainted(box: Box): boolean {
  const style = getComputedStyle(box.element);
  const border = ['Top', 'Left'].some(
    (side) => Number.parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0,
  );
  const ground =
    !/^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(style.backgroundColor) || style.backgroundImage !== 'none';
  return (ground || border || style.boxShadow !== 'none') && rectOf(box).width > 0;
}
