import type { DeadlineKind } from './deadline.ts';

/** The kinds that a person starts by a click from a conversation; the others are read from pages. */
export const startableKinds = [
  'return-authorisation',
  'refund-after-return',
  'chargeback',
  'safety-report',
  'promise',
  'other',
] as const satisfies readonly DeadlineKind[];
export type StartableKind = (typeof startableKinds)[number];

/** Is this a clock that a person started? */
export const isStartable = (kind: DeadlineKind): kind is StartableKind => startableKinds.some((one) => one === kind);
