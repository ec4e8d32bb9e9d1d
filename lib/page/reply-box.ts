import type { ReplyBoxFacts } from '#lib/core/reading/page-reading.ts';
import { type Box, blocksOf, boxesOf, rectOf, upwards } from './box.ts';
import type { PageView } from './page-view.ts';
import { notForBuyer, sendWords, toAmazon, toBuyer } from './words/page-words.ts';

/** The box to answer in, and the buttons beside it. */
export interface ReplyBox {
  readonly facts: ReplyBoxFacts;
  readonly element: HTMLElement | null;
  readonly sendButtons: readonly Element[];
  readonly how: string;
}

export const noReplyBox: ReplyBox = {
  facts: { found: false, kind: null, writesTo: null, limit: null },
  element: null,
  sendButtons: [],
  how: '',
};

const describedBy = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids =
    `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`.trim();
  const named = ids.split(/\s+/).map((id) => (id ? (root.getElementById?.(id)?.textContent ?? '') : ''));
  const labels = [...((element as HTMLTextAreaElement).labels ?? [])].map((label) => label.textContent ?? '');
  return [...named, ...labels].join(' ');
};

const ownWords = (element: Element): string =>
  ['placeholder', 'aria-label', 'label', 'name', 'id', 'title', 'data-testid', 'data-placeholder']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');

/** What an element says it is for, with the custom elements it stands in (a label is often an attribute of the host). */
function wordsOf(element: Element): string {
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : null;
  return `${ownWords(element)} ${describedBy(element)} ${host ? `${ownWords(host)} ${describedBy(host)}` : ''}`;
}

/** Headings, labels and buttons close to the box, the closest box that has any. */
function wordsNear(box: Box): string {
  for (const up of upwards(box)) {
    const blocks = blocksOf(up);
    if (blocks.length > 14) return '';
    if (blocks.length)
      return blocks
        .map(({ text }) => text)
        .filter((text) => text.length < 160)
        .join(' \n ');
  }
  return '';
}

const canWrite = (element: HTMLElement): boolean => {
  if (element.matches('[disabled],[readonly],[aria-disabled=true],[aria-readonly=true]')) return false;
  if (element.tagName === 'SELECT') return false;
  return element.tagName !== 'INPUT' || /^(text|)$/.test(element.getAttribute('type') ?? '');
};

interface Candidate {
  readonly element: HTMLElement;
  readonly box: Box;
  readonly score: number;
  readonly writesTo: 'buyer' | 'amazon';
}

function weigh(element: HTMLElement, box: Box, thread: Box | null, isClaim: boolean): Candidate {
  const own = wordsOf(element);
  const near = wordsNear(box);
  const rect = element.getBoundingClientRect();
  const column = thread ? rectOf(thread) : null;
  const inColumn = column !== null && rect.left < column.right && rect.right > column.left;
  const isArea = element.tagName !== 'INPUT';
  const writesToAmazon =
    toAmazon.test(`${own} ${near}`) ||
    (isClaim &&
      !/buyer|customer|käufer|kund|acheteur|client|comprador|acquirente|koper|klant|买家|買家|購入者|المشتري/i.test(
        `${own} ${near}`,
      ));
  const score =
    (isArea ? 3 : -3) +
    (inColumn ? 3 : thread ? -2 : 0) +
    (toBuyer.test(own) ? 3 : toBuyer.test(near) ? 1.5 : 0) -
    (notForBuyer.test(own) ? 6 : notForBuyer.test(near) && !toBuyer.test(near) ? 4 : 0) -
    (element.closest('nav,header,footer,[role=search],[role=banner],[role=contentinfo]') ? 5 : 0) +
    Math.min(1, (rect.width * rect.height) / 40_000);
  return { element, box, score, writesTo: writesToAmazon ? 'amazon' : 'buyer' };
}

function kindOf(element: HTMLElement): ReplyBoxFacts['kind'] {
  if (element.tagName === 'TEXTAREA') return 'textarea';
  return element.isContentEditable ? 'contenteditable' : 'other';
}

/** The length limit the page shows for the box, in characters. */
function limitOf({ element, box }: Candidate): number | null {
  const root = element.getRootNode();
  const host = 'host' in root ? (root as ShadowRoot).host : null;
  const printed =
    element.getAttribute('maxlength') ?? host?.getAttribute('maxlength') ?? host?.getAttribute('max-length');
  if (printed && Number(printed) > 0) return Number(printed);
  const counter =
    /\d[\d.,]*\s?\/\s?(\d[\d.,]*\d)|(\d[\d.,]*\d)\s*(?:characters|zeichen|caract|caratteri|tekens|znaków|tecken|karakter|个?字符|文字|字)/i.exec(
      wordsNear(box),
    );
  const digits = (counter?.[1] ?? counter?.[2])?.replace(/[.,]/g, '');
  return digits ? Number(digits) : null;
}

function sendButtonsOf({ box }: Candidate): Element[] {
  for (const up of upwards(box)) {
    const buttons = [...boxesOf(up)].flatMap(({ element, content }) => [
      ...(element.matches('button,kat-button,[role=button],input[type=submit]') ? [element] : []),
      ...content.flatMap((part) =>
        'atoms' in part ? part.atoms.map((atom) => atom.element.closest('button,kat-button,[role=button]')) : [],
      ),
    ]);
    const sending = buttons.filter(
      (button) => button && sendWords.test((button.getAttribute('label') ?? button.textContent ?? '').trim()),
    );
    if (sending.length) return [...new Set(sending)].filter((button) => button !== null);
    if (buttons.length > 12) return [];
  }
  return [];
}

/** The pointed element itself, or what stands in it, in its shadow root too. */
function isPointed(element: Element, pointed: Element | null): boolean {
  for (let at: Element | null = element; at && pointed; at = hostOf(at)) if (pointed.contains(at)) return true;
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The box a person answers in: the pointed one, else the best among what can be written into; to the buyer before to Amazon. */
export function findReplyBox(page: Box, view: PageView, place: { thread: Box | null; isClaim: boolean }): ReplyBox {
  const all = [...boxesOf(page)]
    .flatMap((box) => box.fields.map((element) => ({ element, box })))
    .filter(({ element }) => canWrite(element));
  const pointed = all.find(({ element }) => isPointed(element, view.pointedReplyBox ?? null));
  const weighed = all
    .map(({ element, box }) => weigh(element, box, place.thread, place.isClaim))
    .filter(({ score }) => score > 1);
  weighed.sort((a, b) => (a.writesTo === b.writesTo ? b.score - a.score : a.writesTo === 'buyer' ? -1 : 1));
  const best = pointed ? weigh(pointed.element, pointed.box, place.thread, place.isClaim) : weighed[0];
  if (!best) return noReplyBox;
  return {
    facts: { found: true, kind: kindOf(best.element), writesTo: best.writesTo, limit: limitOf(best) },
    element: best.element,
    sendButtons: sendButtonsOf(best),
    how: pointed
      ? 'pointed at by the agent'
      : weighed.length > 1
        ? `the likeliest of ${weighed.length} boxes that can be written into`
        : 'the one box in the conversation that can be written into',
  };
}
