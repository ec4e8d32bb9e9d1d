import type { Claim } from '../reading/claim.ts';
import type { Instant } from '../reading/instant.ts';
import { findClaimState } from './claim-state.ts';
import { countByRule, zoneOf } from './count-by-rule.ts';
import type { DeadlineKind, Doubt, Ending } from './deadline.ts';
import type { PlanContext } from './plan-conversation.ts';
import { byRule, from, type Plan, type PlannedDeadline } from './planned.ts';
import { instantAt } from './zoned-time.ts';

/** Start of the day of filing in the marketplace's zone: the earliest the clock can have started. */
function filedAt({ filedOn, marketplace }: Claim): Instant | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(filedOn ?? '') ?? [];
  if (!year || !month || !day) return null;
  return instantAt(Date.UTC(Number(year), Number(month) - 1, Number(day)), zoneOf(marketplace));
}

function byPage(claim: Claim, at: Instant): Pick<PlannedDeadline, 'at' | 'startAt' | 'origin' | 'doubt'> {
  return { at, startAt: null, origin: from('page'), doubt: claim.zoneAssumed ? 'zone-assumed' : null };
}

function byCounting(claim: Claim, kind: 'respond-to-claim' | 'appeal', { now, rules }: PlanContext) {
  const startAt = filedAt(claim);
  const counted = countByRule(kind, startAt ?? now, claim.marketplace, rules);
  if (!counted) return null;
  const shown: Doubt = kind === 'appeal' ? 'decision-date-not-shown' : 'day-only';
  const doubt: Doubt = startAt === null ? 'start-not-shown' : shown;
  return { at: counted.at, startAt, origin: byRule(counted.rule, counted.otherRule), doubt };
}

function planKind(claim: Claim, kind: 'respond-to-claim' | 'appeal', context: PlanContext): PlannedDeadline[] {
  const { respondBy, zoneAssumed } = claim;
  const end = respondBy === null ? byCounting(claim, kind, context) : byPage(claim, respondBy);
  if (!end) return [];
  const occasion = respondBy === null ? 'claim' : `page:${respondBy}`;
  return [{ ...end, kind, occasion, zoneAssumed, priority: 'A', endsQuietly: false, quote: null }];
}

const over = (how: Ending['how'], ...kinds: DeadlineKind[]) => kinds.map((kind) => ({ kind, how }));

/**
 * The clocks of a claim: to respond (the page's date, else the marketplace's rule from the day of filing) or to appeal
 * (30 calendar days). A state that cannot be told counts as one in which the seller must act. `tab` is the list's tab,
 * asked where the row itself prints no status; `isComplete` says whether the reading may end clocks.
 */
export function planClaim(claim: Claim, tab: string | null, isComplete: boolean, context: PlanContext): Plan {
  const printed = findClaimState(claim.status);
  const state = printed === 'unknown' ? findClaimState(tab) : printed;
  const plan = (running: PlannedDeadline[], ended: Plan['over']): Plan => ({ running, over: ended, isComplete });
  if (state === 'closed') return plan([], over('closed', 'respond-to-claim', 'appeal'));
  if (state === 'review') return plan([], over('under-review', 'respond-to-claim', 'appeal'));
  if (state === 'appeal') return plan(planKind(claim, 'appeal', context), over('closed', 'respond-to-claim'));
  return plan(planKind(claim, 'respond-to-claim', context), []);
}
