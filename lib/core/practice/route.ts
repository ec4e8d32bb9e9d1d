/** What the practice site shows: the inbox with or without an open conversation, the claims, one order, or home. */
export type PracticeRoute =
  | { readonly page: 'inbox'; readonly conversationId: string | null }
  | { readonly page: 'claims' }
  | { readonly page: 'order'; readonly orderId: string }
  | { readonly page: 'home' };

/** The path and query of a route, in the forms that Seller Central uses (seen 2026, see the notes on its addresses in lib/page). */
export function writeRoute(route: PracticeRoute): string {
  switch (route.page) {
    case 'inbox': {
      const id = route.conversationId;
      return id ? `/messaging/inbox?fi=caseId&ss=${id}&cc=${id}` : '/messaging/inbox';
    }
    case 'claims':
      return '/gp/guarantee-claims/home.html';
    case 'order':
      return `/orders-v3/order/${route.orderId}`;
    case 'home':
      return '/home';
  }
}

/** The route of an address; home for everything the practice site does not have. */
export function readRoute({ pathname, searchParams }: URL): PracticeRoute {
  if (pathname.startsWith('/messaging/inbox')) return { page: 'inbox', conversationId: searchParams.get('cc') };
  if (pathname.startsWith('/gp/guarantee-claims/')) return { page: 'claims' };
  const orderId = /^\/orders-v3\/order\/([\d-]+)$/.exec(pathname)?.[1];
  return orderId ? { page: 'order', orderId } : { page: 'home' };
}
