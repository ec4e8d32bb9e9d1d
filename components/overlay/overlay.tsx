import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react';
import { buildAlertRows } from './alert-rows.ts';
import { BrakeSign } from './brake-sign.tsx';
import { Chip } from './chip.tsx';
import type { Rect } from './find-place.ts';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { Panel } from './panel.tsx';
import { Tip } from './tip.tsx';
import { usePlace, type Wanted } from './use-place.ts';

interface OverlayProps {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
  readonly replies: (close: () => void) => ReactNode;
  readonly start: Wanted;
  /** What must stay free now: the reply box, where there is one, and the Send buttons. */
  readonly obstacles: () => readonly Rect[];
  readonly remember: (place: Wanted) => void;
}

const isTyping = (target: EventTarget) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

function useKeys({ verdict }: OverlayView, actions: OverlayActions) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.key === 'Escape') return actions.setOpen(false);
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const numbered = buildAlertRows(verdict?.alerts ?? [])[Number(event.key) - 1];
      if (numbered && !numbered.isPossible) actions.goTo(numbered.indexes[0]);
      else if (event.key === 'n' || event.key === 'j') actions.step(1);
      else if (event.key === 'p' || event.key === 'k') actions.step(-1);
    },
    [verdict, actions],
  );
}

/** Keeps the keyboard in the overlay when the panel turns into the chip or the chip into the panel. */
function useKeptFocus(box: RefObject<HTMLElement | null>, isPanel: boolean) {
  const wasInside = useRef(false);
  const before = useRef(isPanel);
  useEffect(() => {
    const element = box.current;
    const enter = () => {
      wasInside.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      wasInside.current = relatedTarget === null;
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, [box]);
  useEffect(() => {
    const hasTurned = before.current !== isPanel;
    before.current = isPanel;
    if (hasTurned && wasInside.current) box.current?.querySelector<HTMLElement>('button')?.focus();
  }, [box, isPanel]);
}

/** Says changes to people who do not see them: politely, at once only for a new red message. */
function Announcer({ view }: { readonly view: OverlayView }) {
  const text = view.announcement?.text ?? '';
  const isUrgent = view.announcement?.isUrgent ?? false;
  return (
    <>
      <p className="unseen" role="status" aria-live="polite">
        {isUrgent ? '' : text}
      </p>
      <p className="unseen" role="alert" aria-live="assertive">
        {isUrgent ? text : ''}
      </p>
    </>
  );
}

/** The overlay over one page: a chip, or the panel, where it covers neither reply box nor Send. */
export function Overlay({ view, actions, replies, start, obstacles, remember }: OverlayProps) {
  const place = usePlace({ start, obstacles, isOpen: view.isOpen, remember });
  const keys = useKeys(view, actions);
  const isPanel = view.isOpen && !place.isSqueezed;
  useKeptFocus(place.box, isPanel);
  return (
    <>
      <BrakeSign view={view} obstacles={obstacles} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside bubble here */}
      <div className="dock" ref={place.box} lang={view.language === 'zh' ? 'zh-CN' : 'en'} onKeyDown={keys}>
        {isPanel ? (
          <Panel view={view} actions={actions} place={place} replies={replies} />
        ) : (
          <Chip view={view} open={() => actions.setOpen(true)} />
        )}
      </div>
      <Tip view={view} />
      <Announcer view={view} />
    </>
  );
}
