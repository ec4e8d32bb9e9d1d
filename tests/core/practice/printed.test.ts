import { expect, test } from 'vitest';
import { printDay, printDeadline, printMessageTime, printMoney } from '#lib/core/practice/printed.ts';

const at = Date.UTC(2026, 6, 6, 4, 30);
const losAngeles = 'America/Los_Angeles';

test.each([
  ['a message', printMessageTime(at, 'en', losAngeles), '5 Jul 2026 9:30 pm'],
  ['a message in Chinese', printMessageTime(at, 'zh', losAngeles), '2026年7月5日 21:30'],
  ['a day', printDay(at, 'en', losAngeles), '5 Jul 2026'],
  ['a day in Chinese', printDay(at, 'zh', losAngeles), '2026年7月5日'],
  ['a deadline', printDeadline(at, 'en', losAngeles), '5 Jul 2026 9:30 pm PDT'],
  ['dollars', printMoney({ amount: 39.99, currency: 'USD' }), '$39.99'],
  ['euros', printMoney({ amount: 1054.9, currency: 'EUR' }), '€1,054.90'],
  ['another currency', printMoney({ amount: 45.9, currency: 'SGD' }).replace(/\s/, ' '), 'SGD 45.90'],
])('%s', (_what, printed, expected) => {
  expect(printed).toBe(expected);
});
