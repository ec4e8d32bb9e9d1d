import { findFocusedBox } from '#lib/page/find-focused-box.ts';
import type { SessionContext } from './session-context.ts';

/**
 * Where the reply box was not found, the box the person clicks into is it (F99): calls back with each such box, and never
 * while one was found.
 */
export function pointAtReplyBox({ options, visit }: SessionContext, pointed: (box: HTMLElement) => void): void {
  const { document, openRoot, signal } = options;
  const look = () => {
    if (visit.reading?.page !== 'conversation' || visit.anchors?.replyBox) return;
    const box = findFocusedBox(document, openRoot);
    if (box) pointed(box);
  };
  document.addEventListener('focusin', look, { capture: true, signal });
}
