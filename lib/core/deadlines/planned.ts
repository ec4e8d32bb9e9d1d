import type { Priority } from '../alerts/verdict.ts';
import type { Instant } from '../reading/instant.ts';
import type { DeadlineKind, Doubt, Ending, Origin } from './deadline.ts';

/** A clock that a reading shows to be running. */
export interface PlannedDeadline {
  readonly kind: DeadlineKind;
  readonly at: Instant;
  readonly startAt: Instant | null;
  /** What it is for: the first unanswered message, the buyer's words, the claim. See `Deadline`. */
  readonly occasion: string;
  readonly origin: Origin;
  readonly doubt: Doubt;
  readonly zoneAssumed: string | null;
  readonly priority: Priority;
  readonly endsQuietly: boolean;
  /** The buyer's words, for an ultimatum. */
  readonly quote: string | null;
}

/** What a reading says about the clocks of one conversation or claim. */
export interface Plan {
  readonly running: readonly PlannedDeadline[];
  /** Kinds whose clock is over, and why. */
  readonly over: readonly { readonly kind: DeadlineKind; readonly how: Ending['how'] }[];
  /** A reading that was not complete ends nothing. */
  readonly isComplete: boolean;
}

/** What every clock counted by a rule has in common. */
export const byRule = (rule: string, otherRule: string | null): Origin => ({ from: 'rule', rule, otherRule });

/** Where nothing but the source itself was used. */
export const from = (source: 'page' | 'buyer' | 'promise' | 'person'): Origin => ({
  from: source,
  rule: null,
  otherRule: null,
});
