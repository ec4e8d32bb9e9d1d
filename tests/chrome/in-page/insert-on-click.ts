import { insertText } from '#lib/page/insert-text.ts';
import { type Caret, watchCaret } from '#lib/page/watch-caret.ts';

/** What a test page hands over and gets back. */
interface InsertBench {
  /** Watches a box from now on, as a session does with the reply box it found. */
  watch(box: HTMLElement): void;
  text: string;
  limit: number | null;
  outcome: string;
}

declare global {
  var bench: InsertBench;
}

let box: HTMLElement | null = null;
let caret: () => Caret = () => ({ wasInBox: false, range: null });

globalThis.bench = {
  text: '',
  limit: null,
  outcome: '',
  watch(next) {
    box = next;
    caret = watchCaret(next, new AbortController().signal);
  },
};

document.querySelector('#insert')?.addEventListener('click', async () => {
  const { text, limit } = globalThis.bench;
  if (box) globalThis.bench.outcome = await insertText({ box, text, limit, caret: caret() });
});
