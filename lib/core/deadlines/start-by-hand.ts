import type { Priority } from '../alerts/verdict.ts';
import type { Instant } from '../reading/instant.ts';
import { countByRule } from './count-by-rule.ts';
import type { Deadline, DeadlineKind } from './deadline.ts';
import type { MergeContext } from './merge.ts';
import { byRule, from } from './planned.ts';
import type { DeadlineRule } from './rules.ts';

/** A clock as a person asks for it. */
export interface StartAsked {
  readonly kind: DeadlineKind;
  /** From when the kind's rule counts; now when null. */
  readonly startAt: Instant | null;
  /** A time of one's own, which beats the rule. */
  readonly at: Instant | null;
  readonly by: string;
}

interface StartContext extends Omit<MergeContext, 'subject'> {
  readonly subject: string | null;
  readonly priority: Priority;
  readonly rules: readonly DeadlineRule[];
}

/** A clock started by a click, its rule filled in; null where no time was given and no rule knows one. */
export function startByHand({ kind, startAt, at, by }: StartAsked, context: StartContext): Deadline | null {
  const { now, newId, rules, store, marketplace, practice, subject, priority } = context;
  const start = startAt ?? now;
  const counted = at === null ? countByRule(kind, start, marketplace, rules) : null;
  const end = at ?? counted?.at;
  if (end === undefined) return null;
  const own = from(kind === 'promise' ? 'promise' : 'person');
  return {
    ...{ version: 1, id: newId(), subject, note: null, kind, store, marketplace, practice, by },
    ...{ priority: kind === 'safety-report' ? 'A' : priority, state: 'running', occasion: `by-hand:${start}` },
    ...{ at: end, startAt: start, origin: counted ? byRule(counted.rule, counted.otherRule) : own },
    ...{ doubt: null, zoneAssumed: null, isEdited: at !== null, endsQuietly: false, snoozedUntil: null },
    ...{ generation: 1, knownAt: now, createdAt: now, readAt: now, missingSince: null, ending: null },
  };
}
