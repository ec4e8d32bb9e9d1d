import { type Box, blocksOf, boxesOf } from './box.ts';
import { accountWords, signInWords } from './words/page-words.ts';

/** Why a page at a known address is not what the address promises; null where nothing speaks against it. */
export type Interposed = 'signIn' | 'accountSwitcher';

/** Does a sign-in form or an account picker stand where the page should be? */
export function findInterposed(page: Box): Interposed | null {
  const boxes = [...boxesOf(page)];
  const fields = boxes.flatMap((box) => box.fields);
  const texts = blocksOf(page).map(({ text }) => text);
  const asksSecret = fields.some((field) => field.getAttribute('type') === 'password');
  const asksName = fields.some((field) => field.matches('[type=email],[name=email],[autocomplete*=username]'));
  const toSignIn = boxes.some(({ element }) => /\/ap\/(signin|mfa|cvf)/.test(element.getAttribute('action') ?? ''));
  if (asksSecret || toSignIn || (asksName && texts.some((text) => signInWords.test(text)))) return 'signIn';
  const headings = blocksOf(page).filter(
    (block) => block.box.element.closest('h1,h2,h3,legend,[role=heading],label,p') || block.text.length < 60,
  );
  const isPicker = boxes.some(({ element }) =>
    /account-switcher|picker/i.test(`${element.id} ${element.getAttribute('class') ?? ''}`),
  );
  return headings.some(({ text }) => accountWords.test(text)) && (isPicker || texts.length < 40)
    ? 'accountSwitcher'
    : null;
}

/** Is the page still showing placeholders of what is to come? */
export function isLoading(page: Box): boolean {
  return [...boxesOf(page)].some(
    ({ element }) =>
      element.getAttribute('aria-busy') === 'true' ||
      /(^|[\s_-])(skeleton|shimmer|spinner|loading|placeholder-glow)/i.test(
        `${element.tagName} ${element.getAttribute('class') ?? ''}`,
      ),
  );
}
