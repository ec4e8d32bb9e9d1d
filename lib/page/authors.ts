import { factsOf, type Role, roleOfAttributes, roleOfLabel, roleOfToken } from './block-facts.ts';
import { type Block, type Box, boxesOf, isBox, rectOf } from './box.ts';
import { isPainted, type Unit } from './segment.ts';
import { extentOf, ownBoxes, sideOf } from './thread.ts';
import { namelessBuyer, nameWords } from './words/page-words.ts';

/** Who wrote one message and how that is known. */
export interface Author {
  readonly role: Role;
  readonly name: string | null;
  readonly from: 'label' | 'data' | 'name' | 'side' | 'class' | 'guess';
  /** The side says otherwise. */
  readonly conflict: boolean;
}

/** Names the page gives elsewhere. */
export interface KnownNames {
  readonly buyer: string | null;
  readonly store: string | null;
}

interface Clues {
  readonly label: Role | null;
  readonly data: Role | null;
  readonly classes: Role | null;
  readonly side: Role | null;
  readonly name: string | null;
}

const same = (a: string | null, b: string | null) => {
  if (!a || !b) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x.split(/\s+/)[0] === y || y.split(/\s+/)[0] === x;
};

function labelOf(unit: Unit): Role | null {
  const heads = unit.blocks.map(factsOf);
  const named = heads.find(({ role }) => role)?.role;
  return named ?? null;
}

/** The boxes that hold this unit alone: its own, and those around them that hold nothing else. */
function cluesOf(unit: Unit, frame: DOMRect, isRtl: boolean, headName: Block | undefined): Clues {
  const boxes = ownBoxes(unit);
  const attributes = boxes.map(roleOfAttributes);
  const pictures = boxes.flatMap(({ pictures: all }) => all.map((element) => roleOfAttributes({ element } as Box)));
  const spoken = [...attributes, ...pictures].filter((found) => found !== null);
  const side = sideOf(unit, frame);
  const buyerSide = isRtl ? 'right' : 'left';
  const classes =
    boxes.map(({ element }) => roleOfToken(element.getAttribute('class') ?? '')).find((role) => role) ?? null;
  return {
    label:
      labelOf(unit) ??
      (headName ? roleOfLabel(headName.text) : null) ??
      spoken.find(({ from }) => from === 'label')?.role ??
      null,
    data: spoken.find(({ from }) => from === 'data')?.role ?? null,
    classes,
    side: side === 'full' ? null : side === 'middle' ? 'amazon' : side === buyerSide ? 'buyer' : 'seller',
    name: headName?.text ?? unit.blocks.map((block) => factsOf(block).name).find((name) => name) ?? null,
  };
}

const hasSides = (units: readonly Unit[], frame: DOMRect): boolean => {
  const sides = new Set(units.map((unit) => sideOf(unit, frame)));
  return sides.has('left') && sides.has('right');
};

/** The width that messages stand in: their home's, or what they take of it where only that shows two sides. */
function frameOf(units: readonly Unit[], home: Box): DOMRect {
  const wide = rectOf(home);
  let frame = wide;
  for (let step = 0; step < 3 && !hasSides(units, frame); step += 1) frame = extentOf(units, frame);
  return hasSides(units, frame) ? frame : wide;
}

/** Tables and lists of terms have no sides, however their cells stand. */
const isTabled = (unit: Unit) =>
  unit.parts.some((part) => (isBox(part) ? part : part.box).element.closest('table,dl,[role=table],[role=grid],pre'));

/** Sides tell authors apart where both are used; else only bubbles that hang on the buyer's side of a wide frame say something. */
function sidesTell(clues: readonly Clues[], units: readonly Unit[], frame: DOMRect): boolean {
  const sides = new Set(clues.map(({ side }) => side));
  if (sides.has('seller') && sides.has('buyer')) return true;
  if (new Set(clues.flatMap(({ name }) => name ?? [])).size > 1) return false;
  const isBubble = (part: Unit['parts'][number]) =>
    isBox(part) &&
    [...boxesOf(part)].some(
      (box) => !/^(TD|TH|TR)$/.test(box.element.tagName) && rectOf(box).width < frame.width * 0.9 && isPainted(box),
    );
  return units.every((unit) => unit.parts.every(isBubble));
}

/** Who wrote each message of a conversation: by label, else data, else name, else side, else class. */
export function readAuthors(
  units: readonly Unit[],
  home: Box,
  known: KnownNames,
  headNames: ReadonlyMap<Unit, Block>,
): Author[] {
  const frame = frameOf(units, home);
  const isRtl = getComputedStyle(home.element).direction === 'rtl';
  const clues = units.map((unit) => cluesOf(unit, frame, isRtl, headNames.get(unit)));
  const useSides = sidesTell(clues, units, frame);
  const inSides = useSides && hasSides(units, rectOf(home)) && !units.some(isTabled);
  const roles = new Map<string, Role>();
  for (const { name, label, data } of clues) {
    const role = label ?? data;
    if (name && role && !roles.has(name)) roles.set(name, role);
  }
  const firstPass = clues.map((clue): Author | null => {
    const side = useSides ? clue.side : null;
    const by = (role: Role, from: Author['from']): Author => ({
      role,
      name: clue.name,
      from,
      conflict: inSides && from !== 'side' && side !== null && side !== 'amazon' && role !== 'amazon' && side !== role,
    });
    if (clue.label) return by(clue.label, 'label');
    if (same(clue.name, known.store)) return by('seller', 'name');
    if (same(clue.name, known.buyer)) return by('buyer', 'name');
    if (clue.data) return by(clue.data, 'data');
    const named = clue.name ? roles.get(clue.name) : undefined;
    if (named) return by(named, 'name');
    if (side && side !== 'amazon') return by(side, 'side');
    if (clue.classes) return by(clue.classes, 'class');
    return side === 'amazon' && !clue.name ? by('amazon', 'side') : null;
  });
  return fillByName(firstPass, clues);
}

/** The rest by elimination: another name than the buyer's is the seller's; the first to write is the buyer. */
function fillByName(authors: readonly (Author | null)[], clues: readonly Clues[]): Author[] {
  const roles = new Map<string, Role>();
  for (const [index, author] of authors.entries()) {
    const name = clues[index]?.name;
    if (author && name) roles.set(name, author.role);
  }
  const told = new Set(roles.values());
  const sure = new Set<string>();
  const taken = (role: Role) => [...roles.values()].includes(role);
  return authors.map((author, index) => {
    if (author) return author;
    const name = clues[index]?.name ?? null;
    if (name && !roles.has(name)) {
      const role = taken('buyer') ? 'seller' : 'buyer';
      if (told.has(role === 'buyer' ? 'seller' : 'buyer')) sure.add(name);
      roles.set(name, role);
    }
    const role = (name ? roles.get(name) : undefined) ?? 'buyer';
    return { role, name, from: name && sure.has(name) ? 'name' : 'guess', conflict: false };
  });
}

/** A buyer's name without what a label adds to it; null for 'buyer' and its like. */
export function cleanName(printed: string | null): string | null {
  if (!printed) return null;
  const name = printed
    .replace(/[(（[][^)）\]]*[)）\]]/g, '')
    .replace(nameWords.before, '')
    .replace(nameWords.behind, '')
    .replace(/\s*(様|さん|先生|女士)$/, '')
    .replace(/^[\s:：,·|–-]+|[\s:：,·|–-]+$/g, '')
    .trim();
  return name.length > 0 &&
    name.length <= 60 &&
    !namelessBuyer.test(name) &&
    !/[·|\d@]/.test(name) &&
    /\p{L}/u.test(name)
    ? name
    : null;
}
