import { expect, test } from 'vitest';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';

/** The beginnings of rules and everything the context looks for, repeated until a text is full of them. */
const units = [
  'if you do not refund me I will ',
  'fire smoke burned my ',
  'not no never without ',
  'my lawyer my lawyer ',
  'your listing says "fire" ',
  '> smoke\n',
  'l a w y e r ',
  'law yer char geback ',
  'take you and me and us to ',
  'before I buy, is it resolved? ',
  '起火了没有',
  '律師不會告你',
  '火が出ました',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  'x1y2z3',
  '((((""""““““',
  '$500 within 48 hours ',
  '\u200b\u00ad',
];

/** 1 MB in `npm run test:long`, a sixteenth otherwise. */
const full = process.env.FIREBREAK_LONG ? 1_000_000 : 64_000;

function measure(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const start = performance.now();
  judgeMessage({ text, at: 0, marketplace: 'US' }, builtInJudging);
  return performance.now() - start;
}

test('time grows with the length of the text, whatever is repeated', { timeout: 120_000 }, () => {
  measure('warm up my lawyer caught fire. ', 20_000);
  const rows = units.map((unit) => {
    const times = [4, 2, 1].map((part) => measure(unit, full / part));
    return { unit: unit.slice(0, 24), quarter: times[0] ?? 0, half: times[1] ?? 0, whole: times[2] ?? 0 };
  });
  if (process.env.FIREBREAK_LONG) console.table(rows.map((row) => ({ ...row, ratio: row.whole / row.half })));
  const slow = rows.filter(({ quarter, whole }) => whole > 200 && whole > quarter * 12);
  expect(slow).toEqual([]);
});
