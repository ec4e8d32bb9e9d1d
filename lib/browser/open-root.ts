/** Opens an element's shadow root, also a closed one; null where there is none. Chrome opens those of HTML elements only. */
export function openRoot(element: Element): ShadowRoot | null {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return null;
  return chrome.dom.openOrClosedShadowRoot(element as HTMLElement);
}
