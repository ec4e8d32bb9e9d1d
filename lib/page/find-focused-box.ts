import type { OpenRoot } from './page-view.ts';

const typeable = /^(?:text|)$/;

function takesText(element: Element): element is HTMLElement {
  if (element.tagName === 'TEXTAREA') return true;
  if (element.tagName === 'INPUT') return typeable.test(element.getAttribute('type') ?? '');
  return (element as HTMLElement).isContentEditable === true;
}

/** The box the keyboard is in, through shadow roots open and closed; null where it is in none that takes text. */
export function findFocusedBox(document: Document, openRoot: OpenRoot): HTMLElement | null {
  let focused = document.activeElement;
  while (focused) {
    const inner = openRoot(focused)?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  return focused && takesText(focused) ? focused : null;
}
