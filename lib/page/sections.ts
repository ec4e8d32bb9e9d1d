import { factsOf, isProse, sectionOf } from './block-facts.ts';
import { type Block, type Box, blocksOf, boxesOf, isBox } from './box.ts';
import type { Section } from './words/page-words.ts';

type Part = Box | Block;

/** Parts of the page that hold no person's own words, each with what it is instead. */
export type Sections = ReadonlyMap<Part, Section>;

const covering: readonly Section[] = ['machine', 'translation', 'note', 'quote'];
const hasHead = (part: Part) =>
  (isBox(part) ? blocksOf(part) : [part]).some((block) => {
    const { kind, role } = factsOf(block);
    return kind === 'stamp' || (kind === 'author' && role !== null);
  });
const hasProse = (part: Part) => (isBox(part) ? blocksOf(part).some(isProse) : isProse(part));
const hasLabel = (part: Part) =>
  (isBox(part) ? blocksOf(part) : [part]).some((block) => factsOf(block).kind === 'section');

/** What a label covers: what follows it up to the next head or label; else, below its text, what stands before it. */
function coveredBy(label: Block, section: Section): Part[] {
  let at: Part = label;
  for (let box: Box | null = label.box; box; box = box.parent) {
    const index = box.content.indexOf(at);
    const after: Part[] = [];
    for (const part of box.content.slice(index + 1)) {
      if (hasHead(part) || hasLabel(part)) break;
      after.push(part);
    }
    if (after.some(hasProse)) return [at, ...after];
    const before = box.content.slice(0, index).filter((part) => hasProse(part));
    if (before.length)
      return section === 'translation'
        ? before.length > 1
          ? [at, ...before.slice(-1)]
          : [at]
        : hasHead(box)
          ? [at]
          : [box];
    if (hasHead(box)) return [at];
    at = box;
  }
  return [at];
}

/** A machine's text is named by its element alone where no label is printed. */
function sectionOfElement(element: Element): Section | null {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
  const named = label ? sectionOf(label) : null;
  if (named) return named;
  const token = `${element.tagName} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (/(^|[\s_-])(ai|genai)[_-]?(summary|draft|suggestion)|suggested[_-]?(reply|response)|smart[_-]?repl/i.test(token))
    return 'machine';
  return /(^|[\s_-])(translation|translated(-(text|copy|body|message))?)($|\s)/i.test(token) ? 'translation' : null;
}

/** Finds every part of the page that holds summaries, drafts, translations, notes or quoted messages. */
export function findSections(page: Box): Sections {
  const found = new Map<Part, Section>();
  for (const box of boxesOf(page)) {
    const named = sectionOfElement(box.element);
    if (named && covering.includes(named) && !hasHead(box)) found.set(box, named);
    for (const part of box.content) {
      if (isBox(part)) continue;
      const { section, kind } = factsOf(part);
      if (!section || !covering.includes(section)) continue;
      if (kind === 'section') for (const covered of coveredBy(part, section)) found.set(covered, section);
      else found.set(part, section);
    }
  }
  return found;
}
