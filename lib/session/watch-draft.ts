import { overlayWords } from '#lib/core/words/overlay.ts';
import { conversationFacts, outgoingContext } from './reply-facts.ts';
import { notify } from './session-actions.ts';
import type { SessionContext } from './session-context.ts';

/** After this many milliseconds without a key what stands in the box is checked. */
const quiet = 400;

const isNative = (box: HTMLElement): box is HTMLTextAreaElement | HTMLInputElement =>
  box.tagName === 'TEXTAREA' || box.tagName === 'INPUT';

/** What stands in a reply box, as it would be sent. Reading changes neither content nor cursor. */
export const readDraft = (box: HTMLElement): string => (isNative(box) ? box.value : (box.innerText ?? ''));

/** Checks what the agent has written, in the worker, and shows what was found; the box is only read. */
async function checkDraft(context: SessionContext, box: HTMLElement): Promise<void> {
  const { visit, options, render } = context;
  const text = readDraft(box);
  const isForBuyer = visit.reading?.replyBox.writesTo !== 'amazon';
  const before = visit.draftFindings;
  if (text.trim() === '' || !isForBuyer) visit.draftFindings = [];
  else {
    const { buyerTexts } = conversationFacts(visit);
    const answer = await options
      .ask('checkReply', { text, context: outgoingContext(visit), buyerTexts })
      .catch(() => null);
    if (options.signal.aborted || readDraft(box) !== text) return;
    if (!answer) return notify(context, overlayWords.noWorker);
    visit.draftFindings = answer.findings;
  }
  if (before.length + visit.draftFindings.length > 0) render();
}

/** Follows whatever is the reply box at the moment; call after each look at the page. */
export function followDraft(context: SessionContext): () => void {
  const { visit, options } = context;
  let box: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  options.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return () => {
    const next = visit.anchors?.replyBox ?? null;
    if (next === box) return;
    box = next;
    visit.draftFindings = [];
    next?.addEventListener(
      'input',
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => void checkDraft(context, next), quiet);
      },
      { signal: options.signal },
    );
  };
}
