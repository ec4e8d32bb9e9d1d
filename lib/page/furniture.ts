import { type Box, rectOf, upwards } from './box.ts';

const furniture =
  'nav,[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=menu],[role=menubar],[role=tablist]';

/** The page's own bars and menus, which speak of no conversation. A header inside a part of the page is none. */
export function isFurniture(box: Box): boolean {
  const { element } = box;
  if (element.matches(furniture)) return true;
  if (
    !/^(HEADER|FOOTER)$/.test(element.tagName) ||
    element.closest('article,section,main,li,[role=listitem],[role=article]')
  )
    return false;
  return rectOf(box).width > element.ownerDocument.documentElement.clientWidth * 0.85;
}

export const isInFurniture = (box: Box): boolean => [...upwards(box)].some(isFurniture);
