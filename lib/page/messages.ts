import type { Message } from '#lib/core/reading/conversation.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import type { Problem } from '#lib/core/reading/page-reading.ts';
import { type Author, cleanName, type KnownNames, readAuthors } from './authors.ts';
import { factsOf, isProse } from './block-facts.ts';
import { type Block, blocksOf, rectOfBlock } from './box.ts';
import { findHeadNames } from './head-names.ts';
import { readOwnWords } from './own-words.ts';
import type { Sections } from './sections.ts';
import type { Unit } from './segment.ts';
import type { TextMap } from './text-map.ts';
import { ownBoxes, type Thread } from './thread.ts';
import { findDays, readPrintedTime } from './times.ts';

/** Reads a printed time; null where it cannot be told. */
export type ReadWhen = (text: string) => Instant | null;

/** The messages of a conversation, oldest first, with where each stands. */
export interface ReadMessages {
  readonly messages: readonly Message[];
  readonly maps: readonly TextMap[];
  /** The part of the page that each stands in. */
  readonly units: readonly Unit[];
  readonly authors: readonly Author[];
  /** Every block that belongs to some message: what is said there is said by a person. */
  readonly spoken: ReadonlySet<Block>;
  readonly isNewestFirst: boolean;
  readonly problems: readonly Problem[];
}

const topOf = (unit: Unit): DOMRect => {
  const first = unit.blocks.find(isProse) ?? unit.blocks[0];
  return first ? rectOfBlock(first) : new DOMRect();
};

/** As the eye reads: from top to bottom, then from side to side. */
const inReadingOrder = (units: readonly Unit[]): Unit[] =>
  units
    .map((unit) => ({ unit, rect: topOf(unit) }))
    .sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left)
    .map(({ unit }) => unit);

/** Notices that stand in several messages, each time beside other words: Amazon's, not the author's. */
function findRepeated(units: readonly Unit[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const unit of units) {
    const prose = unit.blocks.filter(isProse);
    if (prose.length < 2) continue;
    for (const [place, block] of [
      ['first', prose[0]],
      ['last', prose.at(-1)],
    ] as const) {
      const key = `${place} ${block?.text}`;
      if (block && block.text.length >= 30) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([key]) => key.slice(key.indexOf(' ') + 1)));
}

const isPicture = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  const isRound = getComputedStyle(element).borderRadius === '50%';
  return element.tagName === 'IMG' && width >= 40 && height >= 40 && !(isRound && width < 80);
};

function countAttached(unit: Unit): { pictures: number; attachments: number } {
  const pictures = ownBoxes(unit)
    .flatMap((box) => box.pictures)
    .filter(isPicture).length;
  const files = new Set(unit.blocks.filter((block) => factsOf(block).kind === 'file').map(({ text }) => text));
  return { pictures, attachments: files.size };
}

const isDescending = (times: readonly (Instant | null)[]) => {
  const known = times.filter((at) => at !== null);
  return (
    known.length > 1 &&
    known.every((at, index) => index === 0 || at <= (known[index - 1] ?? at)) &&
    (known[0] ?? 0) > (known.at(-1) ?? 0)
  );
};

/** Reads the messages of a conversation that was found on the page. */
export function readMessages(thread: Thread, known: KnownNames, sections: Sections, readWhen: ReadWhen): ReadMessages {
  const units = inReadingOrder(thread.units);
  const inUnits = new Set(units.flatMap((unit) => unit.blocks));
  const repeated = findRepeated(units);
  const isCopy = (block: Block) => isIn(block, sections);
  const days = findDays(blocksOf(thread.home), inUnits);
  const headNames = findHeadNames(units, [known.buyer, known.store]);
  const authors = readAuthors(units, thread.home, known, headNames);
  const read = units.map((unit, index) => {
    const said = unit.blocks.filter((block) => block !== headNames.get(unit));
    const own = said.filter((block) => !isCopy(block));
    const map = readOwnWords(own.some(isProse) ? own : said, (block) => repeated.has(block.text));
    const time = readPrintedTime(unit, days);
    const at = time.at ?? (time.text ? readWhen(time.text) : null);
    const author = authors[index];
    return {
      unit,
      map,
      author,
      message: {
        from: author?.role ?? 'buyer',
        text: map.text,
        at,
        atText: time.text,
        ...countAttached(unit),
      } satisfies Message,
    };
  });
  const kept = read.filter(({ message }) => message.text || message.pictures || message.attachments);
  const isNewestFirst = isDescending(kept.map(({ message }) => message.at));
  if (isNewestFirst) kept.reverse();
  return {
    messages: kept.map(({ message }) => message),
    maps: kept.map(({ map }) => map),
    units: kept.map(({ unit }) => unit),
    authors: kept.flatMap(({ author }) => author ?? []),
    spoken: inUnits,
    isNewestFirst,
    problems: kept.flatMap(({ author, message }, index) => problemsOf(author, message, index + 1)),
  };
}

function problemsOf(author: Author | undefined, message: Message, number: number): Problem[] {
  const detail = String(number);
  return [
    ...(author?.from === 'guess' ? [{ id: 'unsureAuthor', detail }] : []),
    ...(author?.conflict ? [{ id: 'authorConflict', detail }] : []),
    ...(message.at === null && message.atText ? [{ id: 'unreadTime', detail }] : []),
  ];
}

function isIn(block: Block, sections: Sections): boolean {
  if (sections.has(block)) return true;
  for (let box: Block['box'] | null = block.box; box; box = box.parent) if (sections.has(box)) return true;
  return false;
}

/** The buyer's name as the messages' heads print it; null where they print none. */
export const buyerNameIn = (authors: readonly Author[]): string | null =>
  authors.map(({ role, name }) => (role === 'buyer' ? cleanName(name) : null)).find((name) => name !== null) ?? null;
