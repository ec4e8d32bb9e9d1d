import type { Instant } from '../reading/instant.ts';
import type { Deadline, DeadlineKind, Ending } from './deadline.ts';
import type { Plan, PlannedDeadline } from './planned.ts';

/** What new clocks of a subject get beside their plan. `newId` gives a fresh random id at each call. */
export interface MergeContext {
  readonly now: Instant;
  readonly newId: () => string;
  readonly subject: string;
  readonly store: string;
  readonly marketplace: string | null;
  readonly practice: boolean;
}

const day = 86_400_000;

/** Ends a running clock. */
export function endDeadline(deadline: Deadline, how: Ending['how'], at: Instant, by: string | null = null): Deadline {
  return { ...deadline, state: 'ended', snoozedUntil: null, missingSince: null, ending: { how, at, by } };
}

/** Moves a clock; its reminders are planned anew. */
export function moveDeadline(deadline: Deadline, at: Instant, now: Instant): Deadline {
  return { ...deadline, at, snoozedUntil: null, generation: deadline.generation + 1, knownAt: now };
}

/** Endings that a page showed of a conversation: when it shows the contrary later, the later reading counts. */
const mayComeBack: ReadonlySet<Ending['how']> = new Set(['answered', 'no-response-needed']);

/** Is a plan about what an ended clock was about, so that it must not come back? Times printed by day may differ by hours. */
function isSameOccasion(ended: Deadline, planned: PlannedDeadline): boolean {
  if (ended.ending && mayComeBack.has(ended.ending.how)) return false;
  if (ended.occasion === planned.occasion) return true;
  const isClaim = planned.kind === 'respond-to-claim' || planned.kind === 'appeal';
  if (!isClaim) return false;
  return planned.origin.from !== 'page' || Math.abs(ended.at - planned.at) < day;
}

const mayBeTooLate = ({ doubt }: PlannedDeadline) =>
  doubt === 'start-not-shown' || doubt === 'earlier-messages-not-loaded';

/** The time that counts when a running clock is read again: a person's, then the page's, then the rule's. */
function timeOf(deadline: Deadline, planned: PlannedDeadline): Instant {
  if (deadline.isEdited) return deadline.at;
  if (deadline.origin.from === 'page' && planned.origin.from === 'rule') return deadline.at;
  if (planned.origin.from === 'rule' && mayBeTooLate(planned)) return Math.min(deadline.at, planned.at);
  return planned.at;
}

function readAgain(deadline: Deadline, planned: PlannedDeadline, now: Instant): Deadline {
  const at = timeOf(deadline, planned);
  const moved = at === deadline.at ? deadline : moveDeadline(deadline, at, now);
  const keepsSource = at !== planned.at || deadline.isEdited;
  const { startAt, occasion, origin, doubt, zoneAssumed } = keepsSource ? deadline : planned;
  const { priority, endsQuietly } = planned;
  return {
    ...moved,
    ...{ startAt, occasion, origin, doubt, zoneAssumed, priority, endsQuietly },
    missingSince: null,
    readAt: now,
  };
}

/** A new clock of a subject as planned; `note` is left to who stores the quote. */
export function startPlanned(planned: PlannedDeadline, context: MergeContext): Deadline {
  const { quote: _quote, ...shown } = planned;
  const { now, newId, subject, store, marketplace, practice } = context;
  return {
    ...shown,
    ...{ version: 1, id: newId(), subject, note: null, store, marketplace, practice },
    ...{ state: 'running', isEdited: false, snoozedUntil: null, generation: 1 },
    ...{ knownAt: now, createdAt: now, readAt: now, missingSince: null, by: null, ending: null },
  };
}

/** What a reading changes: the records to write, and the quote that belongs to a new or changed one. */
export interface Merged {
  readonly deadline: Deadline;
  readonly quote: string | null;
}

const findRunning = (known: readonly Deadline[], kind: DeadlineKind) =>
  known.find((deadline) => deadline.kind === kind && deadline.state === 'running');

function mergeOne(known: readonly Deadline[], planned: PlannedDeadline, context: MergeContext): Merged[] {
  const { quote } = planned;
  const running = findRunning(known, planned.kind);
  if (running) return [{ deadline: readAgain(running, planned, context.now), quote }];
  const ended = known.filter(({ kind, state }) => kind === planned.kind && state === 'ended');
  if (ended.some((deadline) => isSameOccasion(deadline, planned))) return [];
  return [{ deadline: startPlanned(planned, context), quote }];
}

/**
 * Lays a plan over the clocks already known of its subject, running and ended. Two readings of one thing make one
 * clock; only a complete reading ends one, and what a partial reading shows as over is only asked about.
 */
export function mergePlan(known: readonly Deadline[], plan: Plan, context: MergeContext): readonly Merged[] {
  const { now } = context;
  const over = plan.over.flatMap(({ kind, how }) => {
    const running = findRunning(known, kind);
    if (!running) return [];
    const asked = { ...running, missingSince: running.missingSince ?? now };
    return [{ deadline: plan.isComplete ? endDeadline(running, how, now) : asked, quote: null }];
  });
  return [...over, ...plan.running.flatMap((planned) => mergeOne(known, planned, context))];
}
