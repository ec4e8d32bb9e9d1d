/** What kind of Seller Central page is shown; everything Firebreak has no business on is `other`. */
export const pageKinds = ['inbox', 'conversation', 'contact', 'claim-list', 'claim', 'order', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];
