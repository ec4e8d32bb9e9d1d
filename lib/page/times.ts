import type { Instant } from '#lib/core/reading/instant.ts';
import { factsOf } from './block-facts.ts';
import { type Block, rectOfBlock } from './box.ts';
import type { Unit } from './segment.ts';
import { findStamp } from './stamp.ts';
import { ownBoxes } from './thread.ts';

/** A message's time: the instant where the page gives one in machine form, and the time as printed with its day. */
export interface PrintedTime {
  readonly at: Instant | null;
  readonly text: string | null;
}

const machineNames = [
  'datetime',
  'data-timestamp',
  'data-time',
  'data-date',
  'data-epoch',
  'data-created',
  'data-created-date',
  'data-sent',
  'data-sent-at',
  'data-ts',
  'data-datetime',
  'timestamp',
];

/** An ISO time with its zone, or milliseconds or seconds since 1970; null for anything else. */
export function readMachineTime(value: string): Instant | null {
  if (/^1\d{12}$/.test(value)) return Number(value);
  if (/^1\d{9}$/.test(value)) return Number(value) * 1000;
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

function elementsOf(unit: Unit): Element[] {
  const boxes = ownBoxes(unit).map(({ element }) => element);
  return [
    ...new Set([
      ...boxes,
      ...unit.blocks.flatMap(({ atoms }) =>
        atoms.flatMap(({ element }) => [element, element.closest('time') ?? element]),
      ),
    ]),
  ];
}

/** Attributes that give the time in full: for machines, else as a title or label. */
function timeOfAttributes(unit: Unit): PrintedTime | null {
  const elements = elementsOf(unit);
  for (const element of elements) {
    for (const name of machineNames) {
      const value = element.getAttribute(name);
      const at = value ? readMachineTime(value) : null;
      if (at !== null) return { at, text: value };
    }
  }
  for (const element of elements) {
    for (const name of ['title', 'aria-label', 'datetime']) {
      const stamp = findStamp(element.getAttribute(name) ?? '');
      const iso = name === 'datetime' ? element.getAttribute(name) : null;
      if (iso && /T\d\d:/.test(iso)) return { at: null, text: iso };
      if (stamp?.hasClock && stamp.hasDate) return { at: null, text: stamp.text };
    }
  }
  return null;
}

/** The day printed above a message, for bubbles that carry only a clock. */
function dayAbove(unit: Unit, days: readonly Block[]): string | null {
  const first = unit.blocks[0];
  if (!first) return null;
  const top = rectOfBlock(first).top;
  const above = days.map((block) => ({ block, top: rectOfBlock(block).top })).filter((day) => day.top <= top + 2);
  return (
    above.reduce<{ block: Block; top: number } | null>((best, day) => (best && best.top >= day.top ? best : day), null)
      ?.block.text ?? null
  );
}

/** Blocks in a conversation that name a day and nothing else. */
export function findDays(blocks: readonly Block[], inUnits: ReadonlySet<Block>): Block[] {
  return blocks.filter((block) => {
    const { stamp } = factsOf(block);
    return stamp?.hasDate && !stamp.hasClock && (!inUnits.has(block) || !stamp.rest);
  });
}

/** When a message was written, as the page says it. Both parts null where it says nothing. */
export function readPrintedTime(unit: Unit, days: readonly Block[]): PrintedTime {
  const full = timeOfAttributes(unit);
  if (full?.at) return full;
  const stamps = unit.blocks.map(factsOf).flatMap(({ stamp }) => stamp ?? []);
  const stamp = stamps.find(({ hasClock }) => hasClock) ?? stamps[0];
  if (full && (!stamp || !(stamp.hasClock && stamp.hasDate))) return full;
  if (!stamp) return { at: null, text: null };
  const day = stamp.hasDate ? null : (stamps.find(({ hasDate }) => hasDate)?.text ?? dayAbove(unit, days));
  return { at: null, text: day ? `${day} ${stamp.text}` : stamp.text };
}
