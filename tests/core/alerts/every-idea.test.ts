import { expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { builtInWords } from '#lib/core/alerts/ideas/built-in.ts';
import { type IdeaName, ideaNames } from '#lib/core/alerts/ideas/idea-names.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Judging } from '#lib/core/alerts/judging.ts';
import { capabilities } from './capability-cases.ts';
import { failureOf } from './judge-case.ts';

const lists = builtInWords.filter(({ language }) => language === 'en' || language === 'any');
const cases = capabilities.flatMap((one) => one.cases).filter(({ language }) => language === 'en');

const without = (idea: IdeaName): Judging => ({
  lists: {
    ...builtInJudging.lists,
    words: lists.map((list) => ({ ...list, ideas: { ...list.ideas, [idea]: '' } })),
  },
});

/** What only the conversation-wide parts of the verdict show. */
const others: readonly ((judging: Judging) => boolean)[] = [
  (judging) => judgeMessage({ text: 'I never received it.' }, judging).priority === 'A',
  (judging) => judgeMessage({ text: 'Third time I ask, it could have caught fire.' }, judging).level === 'red',
  (judging) => judgeMessage({ text: 'My baby was there, it could have caught fire.' }, judging).level === 'red',
  (judging) => judgeMessage({ text: 'Refund me or I will sue.' }, judging).hint,
  (judging) => !judgeMessage({ text: 'Refund me or I will sue. See the attached photo.' }, judging).hint,
  (judging) =>
    judgeMessage({ text: 'Refund it.', facts: { orderTotal: { amount: 900, currency: 'USD' } } }, judging).level ===
    'red',
  (judging) =>
    judgeMessage(
      { text: 'Thank you for the refund.', facts: { orderTotal: { amount: 900, currency: 'USD' } } },
      judging,
    ).level === 'calm',
];

const holds = (judging: Judging) =>
  cases.every((one) => failureOf(one, judging) === null) && others.every((holdsHere) => holdsHere(judging));

test('with all words every case holds', () => {
  expect(holds({ lists: { ...builtInJudging.lists, words: lists } })).toBe(true);
});

/** All of them in `npm run test:long`; a quarter otherwise, because each compiles the lists anew. */
const checked = ideaNames.filter((_, at) => process.env.FIREBREAK_LONG || at % 4 === 0);

test.each(checked)('without its words for %s some case fails', (idea) => {
  expect(holds(without(idea))).toBe(false);
});
