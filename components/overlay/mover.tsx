import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PlaceControl } from './use-place.ts';

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-16, 0],
  ArrowRight: [16, 0],
  ArrowUp: [0, -16],
  ArrowDown: [0, 16],
};

/** The handle by which the overlay is moved, with the pointer or with the arrow keys. */
export function Mover({ place, label }: { readonly place: PlaceControl; readonly label: string }) {
  const last = useRef<{ x: number; y: number } | null>(null);
  const begin = (event: PointerEvent) => {
    last.current = { x: event.clientX, y: event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = ({ clientX, clientY }: PointerEvent) => {
    if (!last.current) return;
    place.moveBy(clientX - last.current.x, clientY - last.current.y);
    last.current = { x: clientX, y: clientY };
  };
  const end = () => {
    if (last.current) place.settle();
    last.current = null;
  };
  const nudge = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    place.moveBy(step[0] * (event.shiftKey ? 4 : 1), step[1] * (event.shiftKey ? 4 : 1));
    place.settle();
  };
  return (
    <button
      type="button"
      className="icon mover"
      aria-label={label}
      title={label}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={nudge}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <path className="dots" d="M5.5 3.5h.01M10.5 3.5h.01M5.5 8h.01M10.5 8h.01M5.5 12.5h.01M10.5 12.5h.01" />
      </svg>
    </button>
  );
}
