/** The browser's Navigation API as far as it is used: it also sees a page's own routing, from a content script too. */
type Navigation = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** What follows the address, and what is started for each. */
export interface FollowOptions {
  readonly address: () => URL;
  readonly navigation: Navigation;
  readonly isKnown: (address: URL) => boolean;
  /** Starts a visit of this address; it ends when its signal aborts. */
  readonly start: (address: URL, signal: AbortSignal) => void;
  readonly signal: AbortSignal;
}

/** Keeps one visit running on known addresses, and none elsewhere. The returned function ends and restarts the present one. */
export function followAddress({ address, navigation, isKnown, start, signal }: FollowOptions): () => void {
  let visited = '';
  let visit: AbortController | null = null;
  const arrive = () => {
    const here = address();
    if (here.href === visited || signal.aborted) return;
    visited = here.href;
    visit?.abort();
    visit = isKnown(here) ? new AbortController() : null;
    if (visit) start(here, AbortSignal.any([visit.signal, signal]));
  };
  navigation.addEventListener('navigatesuccess', arrive);
  signal.addEventListener('abort', () => navigation.removeEventListener('navigatesuccess', arrive));
  arrive();
  return () => {
    visited = '';
    arrive();
  };
}
