import type { Verdict } from '../alerts/verdict.ts';
import type { Conversation, Message } from '../reading/conversation.ts';
import type { Instant } from '../reading/instant.ts';
import { isAutomaticReply } from './automatic-reply.ts';
import { countByRule } from './count-by-rule.ts';
import type { DeadlineKind } from './deadline.ts';
import { byRule, from, type Plan, type PlannedDeadline } from './planned.ts';
import type { DeadlineRule } from './rules.ts';

/** What the plan needs beside the conversation. */
export interface PlanContext {
  readonly now: Instant;
  readonly rules: readonly DeadlineRule[];
}

type Thought = Pick<Verdict, 'level' | 'priority' | 'families' | 'ultimatum' | 'alerts'>;

const hour = 3_600_000;

const isAnswer = ({ from: author, text }: Message) => author === 'seller' && !isAutomaticReply(text);

/** Number of the first buyer message that no person has answered; -1 where all are answered. */
export function findFirstUnanswered(messages: readonly Message[]): number {
  const lastAnswer = messages.findLastIndex(isAnswer);
  return messages.findIndex(({ from: author }, index) => index > lastAnswer && author === 'buyer');
}

/** True where the page says nothing of messages that it does not show. */
export function isWhole({ messages, loaded }: Conversation): boolean {
  return messages.length > 0 && (loaded.about === null || loaded.shown >= loaded.about);
}

/**
 * When a message was written, as far as the page tells: its own time, else the latest before it (so that the clock can
 * only end too early), else null.
 */
function startOf(messages: readonly Message[], index: number): { at: Instant | null; isShown: boolean } {
  const own = messages[index]?.at ?? null;
  if (own !== null) return { at: own, isShown: true };
  return { at: messages.slice(0, index).findLast(({ at }) => at !== null)?.at ?? null, isShown: false };
}

interface Counting {
  readonly kind: DeadlineKind;
  readonly index: number;
  readonly endsQuietly: boolean;
  readonly misses: boolean;
}

function countFrom(
  conversation: Conversation,
  { kind, index, endsQuietly, misses }: Counting,
  { now, rules }: PlanContext,
  priority: Thought['priority'],
): PlannedDeadline[] {
  const start = startOf(conversation.messages, index);
  const counted = countByRule(kind, start.at ?? now, conversation.marketplace, rules);
  if (!counted) return [];
  const earlier = misses ? 'earlier-messages-not-loaded' : null;
  return [
    {
      kind,
      at: counted.at,
      startAt: start.at,
      occasion: start.isShown ? `at:${start.at}` : `message:${index}`,
      origin: byRule(counted.rule, counted.otherRule),
      doubt: start.isShown ? earlier : 'start-not-shown',
      zoneAssumed: null,
      priority,
      endsQuietly,
      quote: null,
    },
  ];
}

/** Families in which a claim is near, so that acting within 48 hours of the first message counts. */
const nearClaim = new Set(['a-to-z', 'not-received', 'chargeback', 'amazon-complaint']);

function planActing(conversation: Conversation, thought: Thought, context: PlanContext): PlannedDeadline[] {
  const { messages } = conversation;
  const isNear = thought.level === 'red' || thought.families.some((family) => nearClaim.has(family));
  const index = messages.findIndex(({ from: author }) => author === 'buyer');
  if (!isNear || index < 0) return [];
  const isAnswered = messages.slice(index).some(isAnswer);
  const misses = !isWhole(conversation);
  const counting = { kind: 'act-before-claim', index, endsQuietly: isAnswered, misses } as const;
  return countFrom(conversation, counting, context, thought.priority).filter(
    ({ at }) => !isAnswered || at > context.now,
  );
}

const isActedOn = ({ messages, noResponseNeeded }: Conversation) =>
  noResponseNeeded === true || messages.some(isAnswer);

function planUltimatum({ messages }: Conversation, thought: Thought): PlannedDeadline[] {
  const { ultimatum } = thought;
  if (!ultimatum) return [];
  const said = thought.alerts.findLast(({ family }) => family === 'ultimatum')?.message;
  const index = said ?? messages.findLastIndex(({ from: author }) => author === 'buyer');
  const start = startOf(messages, index);
  const counted = ultimatum.hours === undefined || start.at === null ? null : start.at + ultimatum.hours * hour;
  const at = ultimatum.at ?? counted;
  if (at === null) return [];
  return [
    {
      kind: 'ultimatum',
      at,
      startAt: start.at,
      occasion: `message:${index}:${at}`,
      origin: from('buyer'),
      doubt: ultimatum.at == null && !start.isShown ? 'start-not-shown' : null,
      zoneAssumed: null,
      priority: thought.priority,
      endsQuietly: false,
      quote: ultimatum.text,
    },
  ];
}

function planAnswering(conversation: Conversation, thought: Thought, context: PlanContext): PlannedDeadline[] {
  const index = findFirstUnanswered(conversation.messages);
  if (index < 0 || conversation.noResponseNeeded) return [];
  const misses = !isWhole(conversation) && !conversation.messages.slice(0, index).some(isAnswer);
  return countFrom(
    conversation,
    { kind: 'answer-buyer', index, endsQuietly: false, misses },
    context,
    thought.priority,
  );
}

/** Where there is no verdict: nothing dangerous is known. */
const noThought: Thought = { level: 'calm', priority: 'B', families: [], ultimatum: null, alerts: [] };

/**
 * The clocks of an open conversation: 24 hours to answer from the first unanswered buyer message (weekends included; an
 * automatic reply does not count), 48 hours to act from the first one where a claim is near, and the buyer's ultimatum.
 */
export function planConversation(conversation: Conversation, verdict: Thought | null, context: PlanContext): Plan {
  const thought = verdict ?? noThought;
  const answering = planAnswering(conversation, thought, context);
  const acting = planActing(conversation, thought, context);
  const how = conversation.noResponseNeeded ? 'no-response-needed' : 'answered';
  const isOver = {
    'answer-buyer': answering.length === 0,
    'act-before-claim': acting.length === 0 && isActedOn(conversation),
  };
  return {
    running: [...answering, ...acting, ...planUltimatum(conversation, thought)],
    over: (['answer-buyer', 'act-before-claim'] as const).filter((kind) => isOver[kind]).map((kind) => ({ kind, how })),
    isComplete: isWhole(conversation),
  };
}
