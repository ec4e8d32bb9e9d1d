/** Seller Central's sign-in and account pages (seller-central.md, 1.2; seen 2026): after one of them the store may be another. */
const signInPath = /^\/(?:ap\/(?:signin|mfa|cvf)|authportal|account-switcher)(?:\/|$)/;

/** Is this the address of a sign-in or account-switcher page? */
export function isSignIn(address: URL): boolean {
  return signInPath.test(address.pathname);
}
