import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import type { Rect } from '#components/overlay/find-place.ts';
import { Overlay } from '#components/overlay/overlay.tsx';
import { createPainter } from '#lib/page/paint-marks.ts';
import { readPage } from '#lib/page/read-page.ts';
import { type Caret, watchCaret } from '#lib/page/watch-caret.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { buildView, patience } from './build-view.ts';
import { judgeVisit, lookAtPage, paintVisit } from './look.ts';
import { addOverlayHost } from './overlay-host.ts';
import { pointAtMarks } from './point-at-marks.ts';
import { pointAtReplyBox } from './point-at-reply-box.ts';
import { repliesFor } from './render-replies.ts';
import { learnWhoAndWhere, reportVisit } from './report.ts';
import { createActions, stepAlert } from './session-actions.ts';
import type { SessionContext } from './session-context.ts';
import type { Session, SessionOptions } from './session-options.ts';
import { beginVisit, type Visit } from './visit.ts';
import { followDraft } from './watch-draft.ts';

const firstPlace = { right: 16, top: 72, isCollapsed: false };
const tick = 30_000;

/** The reply box and the Send buttons as they stand now: what the overlay keeps clear of. */
function obstaclesOf({ anchors }: Visit): Rect[] {
  const elements = [anchors?.replyBox, ...(anchors?.sendButtons ?? [])];
  return elements
    .filter((element) => element != null)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Follows the person's cursor in whatever is the reply box at the moment. */
function followCaret(visit: Visit, signal: AbortSignal): { follow(): void; caret(): Caret } {
  let box: HTMLElement | null = null;
  let caret: () => Caret = () => ({ wasInBox: false, range: null });
  return {
    follow() {
      const next = visit.anchors?.replyBox ?? null;
      if (!next || next === box) return;
      box = next;
      caret = watchCaret(next, signal);
    },
    caret: () => caret(),
  };
}

/**
 * One page visit: reads, finds, paints and shows the overlay, again whenever the page changes. When the signal aborts, the
 * page is as it was, to the byte. Used alike on Seller Central and by the practice page.
 */
export function startSession(options: SessionOptions): Session {
  const { document, address, openRoot, clock, signal, places } = options;
  const host = addOverlayHost(document);
  const root = createRoot(host.container);
  const visit = beginVisit(options.settings, clock());
  const painter = createPainter();
  const { follow, caret } = followCaret(visit, signal);
  const context: SessionContext = { options, visit, painter, render: () => render(), caret };
  const actions = createActions(context);
  const replies = repliesFor(context);
  const watchDraft = followDraft(context);
  const obstacles = () => obstaclesOf(visit);

  const render = () => {
    if (signal.aborted) return;
    const page = visit.reading?.page ?? 'other';
    const view = buildView(visit, clock(), options.isPractice ?? false);
    const start = places?.read(page) ?? firstPlace;
    const remember = (place: { right: number; top: number }) =>
      places?.write(page, { ...place, isCollapsed: places.read(page)?.isCollapsed ?? false });
    root.render(
      page === 'other' && !visit.pasted
        ? null
        : createElement(Overlay, { key: page, view, actions, replies, start, obstacles, remember }),
    );
  };
  let pointedReplyBox: HTMLElement | null = null;
  const view = () => ({ document, address, openRoot, now: clock(), ownHost: host.element, pointedReplyBox });
  const look = () => {
    const hasChanged = lookAtPage(context, view());
    visit.wasCollapsed = places?.read(visit.reading?.page ?? 'other')?.isCollapsed ?? false;
    follow();
    watchDraft();
    render();
    if (hasChanged) void reportVisit(context);
  };

  look();
  watchPage({ document, openRoot, ownHost: host.element, changed: look, signal });
  pointAtMarks(context);
  pointAtReplyBox(context, (box) => {
    pointedReplyBox = box;
    look();
  });
  void learnWhoAndWhere(context);
  const timers = [setInterval(render, tick), setTimeout(render, patience + 50)];
  const stop = () => {
    timers.forEach(clearTimeout);
    painter.clear();
    root.unmount();
    host.remove();
  };
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });

  return {
    readNow(now) {
      if (now !== undefined) return readPage({ ...view(), now }).reading;
      look();
      if (!visit.reading) throw new Error('nothing was read');
      return visit.reading;
    },
    update(settings) {
      visit.settings = settings;
      judgeVisit(context);
      paintVisit(context);
      render();
    },
    step: (direction) => stepAlert(context, direction),
    focus() {
      actions.setOpen(true);
      setTimeout(() => host.container.querySelector<HTMLElement>('.panel button')?.focus(), 50);
    },
  };
}
