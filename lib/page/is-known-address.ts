import { kindOfAddress } from './address.ts';

/** Where Firebreak never looks: sign-in, support cases, account switcher, and one-click links that change state. */
const never = /^\/(?:ap|cu|authportal|account-switcher)(?:\/|$)|^\/messaging\/no-response-needed/;

/** True where a page visit begins; everywhere else the script idles. */
export function isKnownAddress(address: URL): boolean {
  return kindOfAddress(address) !== 'other' && !never.test(address.pathname);
}

/** True on sign-in and account-switcher pages: which store is signed in must be asked anew after them. */
export function isSignInAddress({ pathname }: URL): boolean {
  return /^\/(?:ap|authportal|account-switcher)(?:\/|$)/.test(pathname);
}
