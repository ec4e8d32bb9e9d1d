import type { OpenRoot } from './page-view.ts';

/** What is watched, and who is told. */
export interface WatchOptions {
  readonly document: Document;
  readonly openRoot: OpenRoot;
  /** Our own element, whose coming and going is no change of the page's. */
  readonly ownHost: Element | null;
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

const quietFor = 50;
const atMost = 400;
/** A page that changes without end may take this share of the time for being read. */
const restFactor = 8;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open', 'disabled', 'src'],
};

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord, ownHost: Element | null): boolean {
  if (target === ownHost) return true;
  return type === 'childList' && [...addedNodes, ...removedNodes].every((node) => node === ownHost);
}

/** Every tree below a node that a document's observer does not reach: shadow roots and frames of the same origin. */
function* treesBelow(node: Node, openRoot: OpenRoot): Generator<ShadowRoot | Document> {
  const elements =
    node instanceof Element ? [node, ...node.querySelectorAll('*')] : (node as ParentNode).querySelectorAll?.('*');
  for (const element of elements ?? []) {
    const tree = openRoot(element) ?? (element as HTMLIFrameElement).contentDocument ?? null;
    if (tree && 'querySelectorAll' in tree) yield tree;
  }
}

/**
 * Calls `changed` soon after the page changed, also inside shadow roots and frames: when it has been quiet for a moment,
 * at the latest after 400 ms, and never so often that reading takes more than an eighth of the time.
 */
export function watchPage({ document, openRoot, ownHost, changed, signal }: WatchOptions): void {
  const seen = new WeakSet<Node>();
  let timer = 0;
  let firstAt = 0;
  let restUntil = 0;

  const tell = () => {
    timer = 0;
    firstAt = 0;
    const began = performance.now();
    changed();
    restUntil = performance.now() + (performance.now() - began) * restFactor;
  };
  const tellSoon = () => {
    const now = performance.now();
    firstAt ||= now;
    const wait = Math.max(Math.min(quietFor, firstAt + atMost - now), restUntil - now, 0);
    clearTimeout(timer);
    timer = Number(setTimeout(tell, wait));
  };
  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record, ownHost));
    if (theirs.length === 0) return;
    for (const { addedNodes } of theirs) for (const node of addedNodes) watchBelow(node);
    tellSoon();
  });
  const watch = (tree: Document | ShadowRoot) => {
    if (seen.has(tree)) return;
    seen.add(tree);
    observer.observe(tree, watched);
    watchBelow(tree);
  };
  const watchBelow = (node: Node) => {
    if (node === ownHost) return;
    for (const tree of treesBelow(node, openRoot)) if (!ownHost?.contains(tree as Node)) watch(tree);
  };
  watch(document);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
