import { type Block, type Box, blocksOf, boxesOf, rectOf, rectOfBlock } from './box.ts';
import { isCountry, marketplaceOfLabel } from './marketplace-evidence.ts';
import { nameWords } from './words/page-words.ts';

const hints = /merchant|account|store|partner|seller-?name|switcher|business-?name/i;

/** The seller account the page's head names; null where none is recognisable. */
export function findStoreName(page: Box): string | null {
  for (const box of boxesOf(page)) {
    const { element } = box;
    const named = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.tagName}`;
    if (!hints.test(named) || rectOf(box).top > 140 || rectOf(box).width > 700) continue;
    const names = blocksOf(box)
      .flatMap(({ text }) => text.split(/\s*[|\n·•]\s*/))
      .map((text) => text.replace(/[▾▼⌄]/g, '').trim())
      .filter(
        (text) => text.length > 1 && text.length < 60 && !nameWords.notNames.test(text) && !marketplaceOfLabel(text),
      );
    if (names.length && names.length <= 3) return names[0] ?? null;
  }
  return findSwitcher(page)?.store ?? null;
}

/** What the page's head says of the account: the shop's name and the marketplace that is switched on beside it. */
export function findSwitcher(
  page: Box,
): { store: string | null; marketplace: string | null; block: Block | null } | null {
  const head = blocksOf(page).filter((block) => {
    const { top, bottom } = rectOfBlock(block);
    return top < 80 && bottom < 110 && block.text.length < 120;
  });
  const parts = head.flatMap((block) =>
    block.atoms.flatMap(({ text }) =>
      text.split(/\s*[|\n·•—–▾▼⌄]\s*/).flatMap((part) => (part.trim() ? [{ text: part.trim(), block }] : [])),
    ),
  );
  const isBrand = (text: string) =>
    /seller|amazon|卖家|賣家|セラー|satıcı merkezi|سيلر|^\W*$/i.test(text) || nameWords.notNames.test(text);
  const at = parts.findIndex(({ text }) => isCountry(text));
  const before = parts[at - 1];
  const near = at > 0 && before && !isBrand(before.text) && !isCountry(before.text) ? before.text : null;
  const company = parts.find(({ text }) => nameWords.companyForm.test(text))?.text ?? null;
  const marketplace = at < 0 ? null : marketplaceOfLabel(parts[at]?.text ?? '');
  const store = near ?? company;
  return store || marketplace ? { store, marketplace, block: parts[at]?.block ?? null } : null;
}
