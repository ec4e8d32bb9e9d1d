import { factsOf, isName, isProse } from './block-facts.ts';
import { type Block, rectOfBlock } from './box.ts';
import type { Unit } from './segment.ts';

const lookOf = (block: Block) => {
  const { fontWeight, fontSize, color } = getComputedStyle(block.atoms[0]?.element ?? block.box.element);
  return `${Number(fontWeight) >= 600} ${fontSize} ${color}`;
};

const onOneLine = (a: Block, b: Block) => {
  const [x, y] = [rectOfBlock(a), rectOfBlock(b)];
  return Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > Math.min(x.height, y.height) / 2;
};

/** The block of a unit that prints only its author's name: before the words and printed unlike them, or beside the time. */
function headNameOf(unit: Unit, names: readonly (string | null)[]): Block | null {
  const prose = unit.blocks.filter(isProse);
  const [first, second] = prose;
  if (!first || !second) return null;
  const stamps = unit.blocks.filter((block) => factsOf(block).kind === 'stamp');
  const beside = prose.find((block) => isName(block.text) && stamps.some((stamp) => onOneLine(stamp, block)));
  if (beside && !/[,!]$/.test(beside.text)) return beside;
  if (!isName(first.text) || /[,!.:，：]$/.test(first.text)) return null;
  return names.includes(first.text) || lookOf(first) !== lookOf(second) ? first : null;
}

const placeOf = ({ box: { element, parent } }: Block) =>
  `${element.tagName} ${element.className} ${parent?.content.findIndex((part) => 'content' in part && part.element === element)}`;

/** Where one message begins with a known name, another's first short text in the same place is a name too. */
function addAlike(units: readonly Unit[], found: Map<Unit, Block>, names: readonly (string | null)[]): void {
  const known = [...found.values()].filter(({ text }) => names.includes(text)).map(placeOf);
  for (const unit of units) {
    const [first, second] = unit.blocks.filter(isProse);
    if (!found.has(unit) && first && second && isName(first.text) && known.includes(placeOf(first)))
      found.set(unit, first);
  }
}

/** Names of authors that stand in a block of their own, found by place and look because no list holds names. */
export function findHeadNames(units: readonly Unit[], names: readonly (string | null)[]): ReadonlyMap<Unit, Block> {
  const found = new Map(
    units.flatMap((unit) => {
      const block = headNameOf(unit, names);
      return block ? [[unit, block] as const] : [];
    }),
  );
  addAlike(units, found, names);
  return found;
}
