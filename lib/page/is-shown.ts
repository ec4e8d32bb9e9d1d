/** Elements that never show text of their own. */
const silentTags = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD LINK META TITLE OPTION DATALIST OBJECT CANVAS AUDIO VIDEO'.split(' '),
);

const clipsAll = (style: CSSStyleDeclaration) =>
  /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip) ||
  /^inset\((50|[6-9]\d|100)%|^circle\(0|^polygon\(0(px|%)? 0(px|%)?(, 0(px|%)? 0(px|%)?)*\)/.test(style.clipPath);

const clipsOverflow = (style: CSSStyleDeclaration) => style.overflowX !== 'visible' || style.overflowY !== 'visible';

/** Parked where no scrolling reaches: left of or above the box it belongs to, or far outside the window's sides. */
function isParkedAway(element: HTMLElement, rect: DOMRect): boolean {
  const width = element.ownerDocument.documentElement.clientWidth;
  if (rect.right < -200 || rect.left > width + 2000) return !scrollsSideways(element);
  const frame = element.offsetParent?.getBoundingClientRect();
  if (frame && rect.bottom < frame.top - 500 && rect.bottom < 0) return rect.bottom < -2000 && rect.height < 2000;
  if (rect.left < width || rect.right <= 0 === false) return rect.left >= width && hidesOverflow(element);
  return false;
}

const hidesOverflow = (element: Element) => {
  const { body, documentElement } = element.ownerDocument;
  return [body, documentElement].some((root) => /hidden|clip/.test(getComputedStyle(root).overflowX));
};

/** Is there a box between this element and the page that a person can scroll sideways? */
function scrollsSideways(element: Element): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.scrollWidth > up.clientWidth + 2 && /auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
  }
  return false;
}

/** Nothing of this element or below it can be seen: not rendered, transparent, clipped away or parked off the page. */
export function isGone(element: Element, style: CSSStyleDeclaration): boolean {
  if (silentTags.has(element.tagName)) return true;
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')) return true;
  if (style.display === 'none' || style.opacity === '0' || Number.parseFloat(style.opacity) < 0.02) return true;
  if (style.display === 'contents') return false;
  if (style.contentVisibility === 'hidden' || clipsAll(style)) return true;
  const rect = element.getBoundingClientRect();
  if (clipsOverflow(style) && style.display !== 'inline' && (rect.width <= 2 || rect.height <= 2)) return true;
  if (style.position === 'static' && style.transform === 'none' && rect.right > 0) return false;
  return isParkedAway(element as HTMLElement, rect);
}

/** Text of this element cannot be seen although the element is there (its children may still be). */
export function isMute(style: CSSStyleDeclaration): boolean {
  return (
    style.visibility !== 'visible' ||
    style.fontSize === '0px' ||
    Number.parseFloat(style.textIndent) < -900 ||
    /^rgba\(.*, 0\)$/.test(style.color)
  );
}
