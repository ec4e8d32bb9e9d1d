import { findMarkAt, rectsOfMark } from '#lib/page/find-mark.ts';
import { rowMarks } from './paint-visit.ts';
import type { SessionContext } from './session-context.ts';

/** Shows the reason of the mark under the pointer, and takes it away when the pointer leaves; the page gets its events all the same. */
export function pointAtMarks({ options, visit, painter, render }: SessionContext): void {
  const { document, signal } = options;
  let frame = 0;
  const look = ({ clientX, clientY }: PointerEvent) => {
    const mark = findMarkAt(painter.marks, { x: clientX, y: clientY });
    const alert = mark && mark.id < rowMarks ? mark.id : null;
    if (alert === (visit.tip?.alert ?? null)) return;
    const rect = mark && rectsOfMark(mark)[0];
    visit.tip = alert !== null && rect ? { left: rect.left, top: rect.bottom, alert } : null;
    render();
  };
  const soon = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    if (painter.marks.length > 0) frame = requestAnimationFrame(() => look(event));
  };
  const drop = () => {
    if (!visit.tip) return;
    visit.tip = null;
    render();
  };
  document.addEventListener('pointermove', soon, { capture: true, passive: true, signal });
  document.addEventListener('wheel', drop, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
