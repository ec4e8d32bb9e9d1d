/** Where Firebreak never looks: sign-in, support cases, account switcher, and one-click links that change state. */
const never = /^\/(?:ap|cu|authportal|account-switcher)(?:\/|$)|^\/messaging\/no-response-needed/;

/** Beginnings of the paths on which something is read. As of 2026-09. */
const known = /^\/(?:messaging|gp\/(?:communication-manager|guarantee-claims|orders)|orders-v3\/order|a-to-z|claims)/;

/** True where a page visit begins; everywhere else the script idles. */
export function isKnownAddress({ pathname }: URL): boolean {
  return known.test(pathname) && !never.test(pathname);
}

/** True on sign-in and account-switcher pages: which store is signed in must be asked anew after them. */
export function isSignInAddress({ pathname }: URL): boolean {
  return /^\/(?:ap|authportal|account-switcher)(?:\/|$)/.test(pathname);
}
