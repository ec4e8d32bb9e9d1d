import type { Page } from 'playwright-core';

/** What a page's own observer saw, in the page's own world. */
export interface Seen {
  /** The page with all its shadow roots as it was when its parser was done. */
  start: string;
  /** The same at this moment. */
  now(): string;
  /** How many style sheets are adopted by the document and the roots. */
  sheets(): number;
  /** Every change since the start, in words. */
  records(): string[];
}

declare global {
  var seen: Seen;
}

/** Runs in the page before anything else: watches the document and every shadow root from its first moment on. */
function watch(): void {
  const roots: ShadowRoot[] = [];
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  const observer = new MutationObserver(() => {});
  const seenRecords: MutationRecord[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    observer.observe(root, options);
    return root;
  };
  observer.observe(document, options);
  const print = () => [document.documentElement.outerHTML, ...roots.map((root) => root.innerHTML)].join('\n');
  const nameOf = (node: Node) => {
    const names = node instanceof Element ? node.getAttributeNames() : [];
    return `${node.nodeName} ${names.length === 0 ? 'without attributes' : `with ${names.join()}`}`;
  };
  const describe = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    if (type !== 'childList') return `${type} of ${target.nodeName}`;
    const gained = [...addedNodes].map((node) => `gained ${nameOf(node)}`);
    const lost = [...removedNodes].map((node) => `lost ${nameOf(node)}`);
    return `${target.nodeName} ${[...gained, ...lost].join()}`;
  };
  globalThis.seen = {
    start: '',
    now: print,
    sheets: () => [document, ...roots].reduce((sum, { adoptedStyleSheets }) => sum + adoptedStyleSheets.length, 0),
    records: () => {
      seenRecords.push(...observer.takeRecords());
      return seenRecords.map(describe);
    },
  };
  document.addEventListener('DOMContentLoaded', () => {
    observer.takeRecords();
    globalThis.seen.start = print();
    const later = new MutationObserver((records) => seenRecords.push(...records));
    observer.disconnect();
    for (const tree of [document, ...roots]) later.observe(tree, options);
  });
}

/** Makes `seen` available in a page that is about to be opened. */
export async function watchFromStart(page: Page): Promise<void> {
  await page.addInitScript(watch);
}
