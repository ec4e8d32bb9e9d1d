import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  addEventListener('popstate', changed);
  addEventListener('hashchange', changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener('hashchange', changed);
  };
};

/** The page's own address, followed as it changes without a load. */
export function useAddress(): string {
  return useSyncExternalStore(subscribe, () => location.href);
}

/** Goes to an address without loading a page, as Seller Central does inside its inbox. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}
