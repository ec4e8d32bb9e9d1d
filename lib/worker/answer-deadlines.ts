import { loadOff } from '#lib/browser/off.ts';
import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { acknowledge } from '#lib/store/acknowledge.ts';
import { type Changed, dismiss, edit, markDone, reopen, snooze } from '#lib/store/change-deadline.ts';
import { listOfConversation } from '#lib/store/clocks.ts';
import { look } from '#lib/store/database.ts';
import { keepReading } from '#lib/store/keep-reading.ts';
import { startDeadline } from '#lib/store/start-deadline.ts';
import type { ConversationIds } from '#lib/store/subjects.ts';
import type { WritableTables } from '#lib/store/tables.ts';
import type { Writing } from '#lib/store/writing.ts';
import { changeTables, type Outcome } from './changing.ts';
import { loadDeadlineRules } from './deadline-rules.ts';

type Clocks = Answer<'reportReading'>;
type ChangeAnswer = Answer<'markDeadlineDone'>;

const nothing: Clocks = { clocks: [], acknowledged: null, problem: null };

function clocksOf(request: ConversationIds): Promise<Clocks> {
  return look((tables) => listOfConversation(tables, request));
}

const answerChange = ({ result, problem }: Outcome<Changed>): ChangeAnswer =>
  result ?? { clock: null, refused: problem };

type Work<Asked> = (tables: WritableTables, asked: Asked, writing: Writing) => Promise<Changed>;

const answerBy =
  <Asked>(work: Work<Asked>) =>
  async (asked: Asked): Promise<ChangeAnswer> =>
    answerChange(await changeTables((tables, writing) => work(tables, asked, writing)));

/** Keeps what a page showed, unless Firebreak is switched off, and answers with the clocks that belong to it. */
async function answerReading(request: Request<'reportReading'>): Promise<Clocks> {
  if ((await loadOff()) !== 'no') return nothing;
  const { rules } = await loadDeadlineRules();
  const { problem } = await changeTables((tables, writing) => keepReading(tables, request, { ...writing, rules }));
  const { conversation, claims } = request.reading;
  const ids = {
    store: request.store,
    marketplace: conversation?.marketplace ?? claims[0]?.marketplace ?? null,
    conversationId: conversation?.conversationId ?? null,
    orderId: conversation?.orderIds[0] ?? (claims.length === 1 ? (claims[0]?.orderId ?? null) : null),
  };
  return { ...(await clocksOf(ids).catch(() => nothing)), problem };
}

async function answerAcknowledge(request: Request<'acknowledgeConversation'>): Promise<Clocks> {
  const { problem } = await changeTables((tables, writing) => acknowledge(tables, request, writing));
  return { ...(await clocksOf(request).catch(() => nothing)), problem };
}

async function answerStart(request: Request<'startDeadline'>): Promise<ChangeAnswer> {
  const { rules } = await loadDeadlineRules();
  return answerChange(await changeTables((tables, writing) => startDeadline(tables, request, { ...writing, rules })));
}

/** What the worker answers to each message about clocks. */
export const deadlineAnswers = {
  reportReading: answerReading,
  listClocksOfConversation: clocksOf,
  acknowledgeConversation: answerAcknowledge,
  startDeadline: answerStart,
  markDeadlineDone: answerBy(markDone),
  dismissDeadline: answerBy(dismiss),
  snoozeDeadline: answerBy(snooze),
  editDeadline: answerBy(edit),
  reopenDeadline: answerBy(reopen),
};
