import type { Face } from './overlay-view.ts';

/** Shapes say the same as colours: octagon red, triangle amber, dotted ring demoted or unknown, tick calm, bars paused. */
export type ShapeName = 'octagon' | 'triangle' | 'ring' | 'tick' | 'bars';

const paths: Readonly<Record<ShapeName, string>> = {
  octagon: 'M4.9 1h6.2L15 4.9v6.2L11.1 15H4.9L1 11.1V4.9z',
  triangle: 'M8 1.5 15.2 14.5H.8z',
  ring: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2',
  tick: 'M2.5 8.5 6.2 12.2 13.5 4.2',
  bars: 'M5.5 3v10M10.5 3v10',
};

const colours: Readonly<Record<ShapeName, string>> = {
  octagon: 'red',
  triangle: 'amber',
  ring: 'later',
  tick: 'calm',
  bars: 'later',
};

/** The shape that stands for each face of the overlay. */
export const shapeOfFace: Readonly<Record<Face, ShapeName>> = {
  red: 'octagon',
  claims: 'octagon',
  handled: 'octagon',
  amber: 'triangle',
  note: 'ring',
  unread: 'ring',
  wait: 'ring',
  paused: 'bars',
  calm: 'tick',
};

/** A shape beside words that say the same, and so hidden from readers. */
export function Shape({ name, size = 14 }: { readonly name: ShapeName; readonly size?: number }) {
  return (
    <svg
      className={`shape shape-${name} is-${colours[name]}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
