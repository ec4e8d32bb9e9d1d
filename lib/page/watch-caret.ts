/** A place in a contenteditable box, or null where none was ever chosen. */
export interface Caret {
  /** True once the person was in the box: then its own cursor counts, otherwise text goes to the end. */
  readonly wasInBox: boolean;
  readonly range: Range | null;
}

/** The selection as seen from a node's own tree; closed and open roots have their own. */
function selectionAt(node: Node): Selection | null {
  const root = node.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? node.ownerDocument?.getSelection() ?? null;
}

/** The part of the selection that lies in the box; null when it lies elsewhere. */
export function rangeInBox(box: HTMLElement): Range | null {
  const selection = selectionAt(box);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return box.contains(range.startContainer) && box.contains(range.endContainer) ? range.cloneRange() : null;
}

/** Puts the cursor of a contenteditable box at a range, or at the end of what is written in it. */
export function placeCaret(box: HTMLElement, range: Range | null): void {
  const selection = selectionAt(box);
  if (!selection) return;
  const usable = range && box.contains(range.startContainer) && box.contains(range.endContainer) ? range : null;
  selection.removeAllRanges();
  if (usable) selection.addRange(usable);
  else selection.selectAllChildren(box);
  if (!usable) selection.collapseToEnd();
}

/** Remembers where in a box the person last was, because a click into the overlay takes the cursor along. */
export function watchCaret(box: HTMLElement, signal: AbortSignal): () => Caret {
  const root = box.getRootNode() as Document | ShadowRoot;
  let wasInBox = root.activeElement === box || box.contains(root.activeElement);
  let range = wasInBox ? rangeInBox(box) : null;
  const remember = () => {
    range = rangeInBox(box) ?? range;
  };
  const enter = () => {
    wasInBox = true;
    remember();
  };
  box.addEventListener('focusin', enter, { signal });
  box.addEventListener('focusout', remember, { signal });
  for (const name of ['keyup', 'pointerup', 'input']) box.addEventListener(name, remember, { signal });
  return () => ({ wasInBox, range });
}
