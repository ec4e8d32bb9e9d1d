/** A day as words name it, counted from the message: days ahead, a weekday (1 Monday), a week's or month's end, a date. */
export type TermDay =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'week-end' }
  | { readonly kind: 'month-end' }
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number };

/**
 * A term somebody sets: where its words stand in the folded text, and how long it is or when it ends. `isStrong`: its
 * words say that it is one ('within', 'by'); else only a plain demand beside it does ('in 3 days', 'today').
 */
export type Term = { readonly start: number; readonly end: number; readonly isStrong: boolean } & (
  | { readonly hours: number }
  | { readonly businessDays: number }
  | { readonly day: TermDay; readonly time: { readonly hour: number; readonly minute: number } | null }
);
