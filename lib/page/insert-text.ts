import { type Caret, placeCaret, rangeInBox } from './watch-caret.ts';

/**
 * What came of inserting. `inserted`: read back and right. `differs`: the box makes something else of it, which was
 * undone or not even tried. `too-long`: it would go over the box's limit, nothing was written. `closed`: the box takes no text now.
 */
export type InsertOutcome = 'inserted' | 'differs' | 'too-long' | 'closed';

/** What is inserted and where. `limit` is in characters, null where the page shows none. */
export interface Insertion {
  readonly box: HTMLElement;
  readonly text: string;
  readonly caret: Caret;
  readonly limit: number | null;
}

type NativeBox = HTMLTextAreaElement | HTMLInputElement;

const isNative = (box: HTMLElement): box is NativeBox => box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';

const evenLines = (text: string) => text.replace(/\r\n?/g, '\n');
/** Editors turn lines into paragraphs and spaces into hard ones: only what is not white space must come out the same. */
const withoutSpace = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');

function readRange(box: HTMLElement, end: Range, to: 'start' | 'end'): string {
  const range = box.ownerDocument.createRange();
  range.selectNodeContents(box);
  if (to === 'start') range.setEnd(end.startContainer, end.startOffset);
  else range.setStart(end.endContainer, end.endOffset);
  return withoutSpace(range.toString());
}

/** The box's content as far as it counts when read back. */
const readBox = (box: HTMLElement): string =>
  isNative(box) ? evenLines(box.value) : withoutSpace(box.textContent ?? '');

function placeInNative(box: NativeBox, { wasInBox }: Caret): void {
  if (!wasInBox) box.setSelectionRange(box.value.length, box.value.length);
}

/** What the box must hold afterwards, judged by where the cursor stands now. */
function expectBox(box: HTMLElement, text: string): string {
  if (isNative(box)) {
    const start = box.selectionStart ?? box.value.length;
    const end = box.selectionEnd ?? start;
    return evenLines(box.value.slice(0, start) + text + box.value.slice(end));
  }
  const range = rangeInBox(box);
  const head = range ? readRange(box, range, 'start') : readBox(box);
  return head + withoutSpace(text) + (range ? readRange(box, range, 'end') : '');
}

/**
 * Lexical loses what was there when a line break is put in by an edit command, and its own undo is out of our reach (seen
 * with 0.48, November 2026): a text of several lines is never written into it.
 */
function losesLines(box: HTMLElement, text: string): boolean {
  return box.closest('[data-lexical-editor]') !== null && /[\r\n]/.test(text);
}

function isOpenForText(box: HTMLElement): boolean {
  if (!box.isConnected) return false;
  return isNative(box) ? !box.disabled && !box.readOnly : box.isContentEditable;
}

function isTooLong({ box, text, limit }: Insertion, expected: string): boolean {
  const own = isNative(box) && box.maxLength >= 0 ? box.maxLength : Number.POSITIVE_INFINITY;
  const length = isNative(box) ? expected.length : (box.textContent?.length ?? 0) + text.length;
  return length > Math.min(own, limit ?? Number.POSITIVE_INFINITY);
}

/** Pages set a box anew a moment after typing: what it holds then is what counts. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 60));

/**
 * Writes text into a reply box as one step of typing, so that the page notices and one undo takes it back. At the cursor,
 * or at the end of a box nobody was in. Call within a trusted click or keydown; it never submits anything.
 */
export async function insertText(insertion: Insertion): Promise<InsertOutcome> {
  const { box, text, caret } = insertion;
  if (!isOpenForText(box)) return 'closed';
  if (losesLines(box, text)) return 'differs';
  const before = readBox(box);
  box.focus();
  if (isNative(box)) placeInNative(box, caret);
  else placeCaret(box, caret.wasInBox ? caret.range : null);
  const expected = expectBox(box, text);
  if (isTooLong(insertion, expected)) return 'too-long';
  box.ownerDocument.execCommand('insertText', false, text);
  if (readBox(box) === before) await settle();
  if (readBox(box) === expected) await settle();
  if (readBox(box) === expected) return 'inserted';
  if (readBox(box) !== before) box.ownerDocument.execCommand('undo');
  return 'differs';
}
