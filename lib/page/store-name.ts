import { type Box, blocksOf, boxesOf, rectOf } from './box.ts';
import { marketplaceOfLabel } from './marketplace-evidence.ts';

const hints = /merchant|account|store|partner|seller-?name|switcher|business-?name/i;
const notNames =
  /^(sign out|log out|settings|account info|seller central|help|search|switch|select|store|account|edit|menu|my account|user permissions)$/i;

/** The seller account the page's head names; null where none is recognisable. */
export function findStoreName(page: Box): string | null {
  for (const box of boxesOf(page)) {
    const { element } = box;
    const named = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.tagName}`;
    if (!hints.test(named) || rectOf(box).top > 140 || rectOf(box).width > 700) continue;
    const names = blocksOf(box)
      .flatMap(({ text }) => text.split(/\s*[|\n·•]\s*/))
      .map((text) => text.replace(/[▾▼⌄]/g, '').trim())
      .filter((text) => text.length > 1 && text.length < 60 && !notNames.test(text) && !marketplaceOfLabel(text));
    if (names.length && names.length <= 3) return names[0] ?? null;
  }
  return null;
}
