import overlayCss from '#components/overlay/overlay.css?inline';
import { tokensCss } from '#components/shared/tokens.ts';

/** The one element added to the page, and where in it the overlay is rendered. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly container: HTMLElement;
  remove(): void;
}

const keyEvents = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const;

/**
 * Adds our host to the page: a bare element without name or class, everything inside its own shadow root. What is typed
 * in it never reaches the page's own shortcuts. Nothing about the element changes afterwards.
 */
export function addOverlayHost(document: Document): OverlayHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'open', delegatesFocus: false });
  const style = document.createElement('style');
  style.textContent = `${tokensCss}\n${overlayCss}`;
  const container = document.createElement('div');
  root.append(style, container);
  for (const name of keyEvents) root.addEventListener(name, (event) => event.stopPropagation());
  document.documentElement.append(element);
  return { element, container, remove: () => element.remove() };
}
