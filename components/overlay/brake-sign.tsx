import { useEffect, useState } from 'react';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { say } from '#lib/core/words/say.ts';
import type { Rect } from './find-place.ts';
import type { OverlayView } from './overlay-view.ts';

const height = 24;

/** Draws anew whenever the page scrolls or changes its size: what stands in it stands elsewhere then. */
function useMoves(): void {
  const [, redraw] = useState({});
  useEffect(() => {
    const soon = () => redraw({});
    addEventListener('resize', soon);
    addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      removeEventListener('resize', soon);
      removeEventListener('scroll', soon, { capture: true });
    };
  }, []);
}

interface BrakeSignProps {
  readonly view: OverlayView;
  /** The first is the reply box, where there is one. */
  readonly obstacles: () => readonly Rect[];
}

/** The lock, said where the hand is: above the reply box's right edge, in our own element; it takes no clicks. */
export function BrakeSign({ view, obstacles }: BrakeSignProps) {
  useMoves();
  const { brake, language, face } = view;
  const rect = face === 'red' && view.hasReplyBox && !view.isPasted && !brake?.lifted ? obstacles()[0] : null;
  if (!rect) return null;
  const style = { top: rect.top - height, right: innerWidth - rect.left - rect.width, maxWidth: rect.width };
  return (
    <p className="brake-sign" style={style}>
      {say(overlayWords.locked, language)}
    </p>
  );
}
