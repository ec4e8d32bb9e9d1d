import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findPlace, type Rect } from './find-place.ts';

/** Where the overlay stands: pixels from the window's right and top edge. */
export interface Wanted {
  readonly right: number;
  readonly top: number;
}

/** What keeps the overlay in its place. */
export interface PlaceControl {
  readonly box: RefObject<HTMLDivElement | null>;
  /** True while no place is free for the open overlay: show the chip instead. */
  readonly isSqueezed: boolean;
  /** Moves by so many pixels to the right and down. */
  readonly moveBy: (x: number, y: number) => void;
  readonly settle: () => void;
}

interface PlaceOptions {
  readonly start: Wanted;
  readonly obstacles: () => readonly Rect[];
  readonly isOpen: boolean;
  readonly remember: (place: Wanted) => void;
}

const chipSize = { width: 32, height: 32 };

function naturalSize(box: HTMLElement): { width: number; height: number } {
  const inner = box.firstElementChild as HTMLElement | null;
  const border = inner ? inner.offsetHeight - inner.clientHeight : 0;
  return { width: box.offsetWidth, height: (inner?.scrollHeight ?? box.offsetHeight) + border };
}

/** Stands the overlay where the person wants it and clear of the reply box and Send; moves by itself when those move. */
export function usePlace({ start, obstacles, isOpen, remember }: PlaceOptions): PlaceControl {
  const box = useRef<HTMLDivElement | null>(null);
  const wanted = useRef(start);
  const openSize = useRef<{ width: number; height: number } | null>(null);
  const [isSqueezed, setSqueezed] = useState(false);
  const isPanel = isOpen && !isSqueezed;

  const stand = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const window = { width: innerWidth, height: innerHeight };
    const blocked = obstacles();
    if (isPanel) openSize.current = naturalSize(element);
    const tryPlace = (size: { width: number; height: number }) =>
      findPlace({ ...wanted.current, ...size, window, obstacles: blocked });
    const openPlace = openSize.current && isOpen ? tryPlace(openSize.current) : null;
    if (isOpen && openSize.current) setSqueezed(!openPlace);
    const shown = isPanel ? openPlace : tryPlace(naturalSize(element) ?? chipSize);
    if (!shown) return;
    element.style.left = `${shown.left}px`;
    element.style.top = `${shown.top}px`;
    element.style.setProperty('--room', `${Math.floor(shown.height)}px`);
  }, [isOpen, isPanel, obstacles]);

  useLayoutEffect(stand);
  useEffect(() => {
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(stand);
    };
    const watcher = new ResizeObserver(soon);
    if (box.current) watcher.observe(box.current);
    addEventListener('resize', soon);
    addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watcher.disconnect();
      removeEventListener('resize', soon);
      removeEventListener('scroll', soon, { capture: true });
    };
  }, [stand]);

  const moveBy = (x: number, y: number) => {
    const { right, top } = wanted.current;
    const width = box.current?.offsetWidth ?? chipSize.width;
    wanted.current = {
      right: Math.max(8, Math.min(innerWidth - width - 8, right - x)),
      top: Math.max(8, Math.min(innerHeight - 40, top + y)),
    };
    stand();
  };
  return { box, isSqueezed, moveBy, settle: () => remember(wanted.current) };
}
