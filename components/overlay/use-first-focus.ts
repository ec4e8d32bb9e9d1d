import { type RefObject, useEffect, useRef } from 'react';

/** Brings the keyboard into a field once, when it appears; later renderings leave the focus where the person put it. */
export function useFirstFocus<Field extends HTMLElement>(): RefObject<Field | null> {
  const field = useRef<Field | null>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
