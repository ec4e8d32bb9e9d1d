import type { Block, Box } from './box.ts';
import { isGone, isMute } from './is-shown.ts';
import type { PageView } from './page-view.ts';
import { sortAsSeen } from './sort-as-seen.ts';
import { TextBuilder } from './text-builder.ts';

interface Part {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly kids: (Part | Text)[];
  readonly frame: Element | null;
  readonly isOwnBox: boolean;
}

const pictureTags = new Set(['IMG', 'SVG', 'PICTURE']);
const fieldTags = new Set(['TEXTAREA', 'INPUT', 'SELECT']);

/** Can a person write running text into this element? */
const isEditable = (element: Element): boolean =>
  /^(|true|plaintext-only)$/.test(element.getAttribute('contenteditable') ?? 'no') ||
  (element.getAttribute('role') === 'textbox' && !element.querySelector('textarea, input, [contenteditable]'));

const isField = (element: Element): boolean => fieldTags.has(element.tagName) || isEditable(element);

function childNodesOf(element: Element, view: PageView): Iterable<Node> {
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  const canHost =
    element.tagName.includes('-') || /^(DIV|SPAN|SECTION|ARTICLE|MAIN|ASIDE|P|BODY)$/.test(element.tagName);
  return (canHost ? (element.shadowRoot ?? view.openRoot(element)) : null)?.childNodes ?? element.childNodes;
}

function bodyOfFrame(element: Element): Element | null {
  if (element.tagName !== 'IFRAME') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** The flattened tree of what is rendered below an element; null where nothing of it is. */
function look(element: Element, view: PageView, frame: Element | null): Part | null {
  const style = getComputedStyle(element);
  if (element === view.ownHost || isGone(element, style)) return null;
  const kids: (Part | Text)[] = [];
  const inner = bodyOfFrame(element);
  const isLeaf = isField(element) || pictureTags.has(element.tagName.toUpperCase());
  const isMuted = isMute(style);
  const isFolded = element.tagName === 'DETAILS' && !element.hasAttribute('open');
  for (const node of isLeaf ? [] : inner ? [inner] : childNodesOf(element, view)) {
    if (isFolded && node.nodeName !== 'SUMMARY') continue;
    if (node.nodeType === 3) {
      if (!isMuted) kids.push(node as Text);
    } else if (node.nodeType === 1) {
      const kid = look(node as Element, view, inner ? element : frame);
      if (kid) kids.push(kid);
    }
  }
  if (isMuted && isLeaf) return null;
  return { element, style, kids, frame, isOwnBox: isOwnBox(element, style, kids) };
}

/** Does the eye see this element as a box of its own rather than as part of a line? */
function isOwnBox(element: Element, { display }: CSSStyleDeclaration, kids: (Part | Text)[]): boolean {
  if (display !== 'contents' && !display.startsWith('inline')) return true;
  if (kids.some((kid) => 'kids' in kid && kid.isOwnBox)) return true;
  return display.startsWith('inline-') && !standsInText(element);
}

const standsInText = (element: Element): boolean =>
  [...(element.parentNode?.childNodes ?? [])].some((node) => node.nodeType === 3 && (node as Text).data.trim());

function toBox(part: Part, parent: Box | null): Box {
  const box: Box = { element: part.element, parent, content: [], pictures: [], fields: [], frame: part.frame };
  let line = new TextBuilder();
  const flush = () => {
    const text = line.text.replace(/\s+$/, '');
    if (text) box.content.push({ box, text, pieces: cut(line.pieces, text.length), atoms: line.atoms } satisfies Block);
    line = new TextBuilder();
  };
  const place = (at: Part) => {
    for (const kid of at.kids) {
      if (!('kids' in kid)) line.add(kid, /^(pre|break)/.test(at.style.whiteSpace));
      else if (kid.isOwnBox) {
        flush();
        if (isTransparent(kid)) place(kid);
        else box.content.push(toBox(kid, box));
        flush();
      } else placeInline(kid);
    }
  };
  const placeInline = (kid: Part) => {
    if (kid.element.tagName === 'BR') flush();
    if (kid.style.display.startsWith('inline-')) line.gap(' ');
    noteLeaf(kid.element, box);
    if (!kid.kids.length && isSign(kid.element) && !isField(kid.element)) box.pictures.push(kid.element);
    place(kid);
  };
  noteLeaf(part.element, box);
  place(part);
  flush();
  sortAsSeen(box);
  return box;
}

/** A wrapper without a box and without anything to say: what is in it stands in what is around it. */
const isTransparent = ({ element, style }: Part): boolean =>
  style.display === 'contents' &&
  /^(DIV|SPAN|SLOT)$/.test(element.tagName) &&
  [...element.attributes].every(({ name }) => /^(class|style|slot|name|id)$/.test(name));

/** An empty element that is drawn by style alone and says by an attribute what it stands for: a flag, an icon. */
const isSign = (element: Element) =>
  element.tagName !== 'IMG' && ['title', 'aria-label', 'data-country'].some((name) => element.hasAttribute(name));

function noteLeaf(element: Element, box: Box): void {
  if (isField(element)) box.fields.push(element as HTMLElement);
  else if (pictureTags.has(element.tagName.toUpperCase())) box.pictures.push(element);
}

/** The pieces of the text's first `length` characters. */
function cut(pieces: Block['pieces'], length: number): Block['pieces'] {
  return pieces
    .filter(({ start }) => start < length)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, length - piece.start) }));
}

/** The page as a person sees it. Null when nothing at all is rendered. */
export function readRendered(view: PageView): Box | null {
  const part = view.document.body && look(view.document.body, view, null);
  return part ? toBox(part, null) : null;
}
