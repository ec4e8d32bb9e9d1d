import { expect, test } from 'vitest';
import { planConversation } from '#lib/core/deadlines/plan-conversation.ts';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import type { Conversation, Message } from '#lib/core/reading/conversation.ts';
import { conversation, hour, message, noon } from './samples.ts';

type Verdict = Parameters<typeof planConversation>[1];

const plan = (messages: Message[], more: Partial<Conversation> = {}, verdict: Verdict = null) =>
  planConversation(conversation(messages, more), verdict, { now: noon, rules: deadlineRules });

/** The hours from noon to the end of the clock of this kind; undefined where there is none. */
const hoursLeft = ({ running }: ReturnType<typeof plan>, kind: string) => {
  const found = running.find((one) => one.kind === kind);
  return found && (found.at - noon) / hour;
};

const buyer = (hoursAgo: number | null, text = 'Where is my order?') => message('buyer', text, hoursAgo);
const seller = (hoursAgo: number, text = 'It is on its way.') => message('seller', text, hoursAgo);

test.each<[string, Message[], number | undefined]>([
  ['nothing asked', [seller(3)], undefined],
  ['a question', [buyer(3)], 21],
  ['the first of several unanswered messages counts', [buyer(20), buyer(2)], 4],
  ['a question after an answer', [buyer(40), seller(30), buyer(5), buyer(1)], 19],
  ['answered', [buyer(5), seller(1)], undefined],
  ['overdue', [buyer(30)], -6],
  ['an automatic reply does not stop it', [buyer(5), seller(5, 'This is an automatic reply.')], 19],
  ['nor a German one', [buyer(5), seller(5, 'Automatische Antwort: wir sind bald da.')], 19],
  ['nor a Chinese one', [buyer(5), seller(5, '【自动回复】您好,我们已收到您的消息。')], 19],
  ['a person who says that it is none does', [buyer(5), seller(4, 'This is not an automatic reply.')], undefined],
  ["Amazon's own words stop nothing", [buyer(5), message('amazon', 'The case was opened.', 4)], 19],
])('answer the buyer: %s', (_name, messages, expected) => {
  expect(hoursLeft(plan(messages), 'answer-buyer')).toBe(expected);
});

test('no response needed stops it and says so', () => {
  const planned = plan([buyer(5)], { noResponseNeeded: true });
  expect(planned.running).toEqual([]);
  expect(planned.over).toContainEqual({ kind: 'answer-buyer', how: 'no-response-needed' });
});

test('a message without a time: the latest time before it, so that the clock can only end too early', () => {
  const planned = plan([buyer(30), seller(20), buyer(null)]);
  expect(hoursLeft(planned, 'answer-buyer')).toBe(4);
  expect(planned.running[0]).toMatchObject({ doubt: 'start-not-shown' });
});

test('no time at all: counted from now, and in doubt', () => {
  expect(plan([buyer(null)]).running[0]).toMatchObject({ at: noon + 24 * hour, doubt: 'start-not-shown' });
});

test('earlier messages that were not loaded put the start in doubt', () => {
  const planned = plan([buyer(5)], { loaded: { shown: 1, about: 9 } });
  expect(planned.running[0]).toMatchObject({ doubt: 'earlier-messages-not-loaded' });
  expect(planned.isComplete).toBe(false);
});

const red = (more: object = {}): Verdict => ({
  ...{ level: 'red', priority: 'A', families: ['a-to-z'], ultimatum: null, alerts: [], ...more },
});

test('act before a claim: 48 hours from the first message where a claim is near', () => {
  expect(hoursLeft(plan([buyer(10)], {}, red()), 'act-before-claim')).toBe(38);
  expect(hoursLeft(plan([buyer(10)]), 'act-before-claim')).toBeUndefined();
});

test('once answered it runs on, ends quietly, and is not made anew when it has passed', () => {
  const answered = plan([buyer(10), seller(9)], {}, red());
  expect(answered.running.find(({ kind }) => kind === 'act-before-claim')).toMatchObject({ endsQuietly: true });
  const late = plan([buyer(60), seller(2)], {}, red());
  expect(late.running).toEqual([]);
  expect(late.over).toContainEqual({ kind: 'act-before-claim', how: 'answered' });
});

test("the buyer's ultimatum: an instant, or hours from the message that says it", () => {
  const said = { text: 'within 48 hours', hours: 48 };
  const alert = { family: 'ultimatum', message: 0 };
  const byHours = plan([buyer(10), buyer(1)], {}, red({ ultimatum: said, alerts: [alert] }));
  expect(byHours.running.find(({ kind }) => kind === 'ultimatum')).toMatchObject({
    ...{ at: noon + 38 * hour, quote: 'within 48 hours', origin: { from: 'buyer' } },
  });
  const byInstant = plan([buyer(10)], {}, red({ ultimatum: { text: 'by Friday', at: noon + 5 * hour } }));
  expect(hoursLeft(byInstant, 'ultimatum')).toBe(5);
  const uncertain = plan([buyer(10)], {}, red({ ultimatum: { text: 'soon' } }));
  expect(hoursLeft(uncertain, 'ultimatum')).toBeUndefined();
});
