import { expect, test } from 'vitest';
import { buildAlertRows } from '#components/overlay/alert-rows.ts';
import type { Alert } from '#lib/core/alerts/verdict.ts';

const alert = (
  message: number,
  start: number,
  end: number,
  level: Alert['level'],
  demotedBy?: Alert['demotedBy'],
): Alert => ({
  rule: 'sample',
  family: 'injury',
  level,
  message,
  start,
  end,
  quote: `${message}:${start}-${end}`,
  reason: { en: 'A reason.', zh: '理由。' },
  ...(demotedBy ? { demotedBy } : {}),
});
const print = (alerts: Alert[]) =>
  buildAlertRows(alerts).map((row) => `${row.level} ${row.alerts.map(({ quote }) => quote).join()}`);

test('alerts on the same words are one row, the longest first, the gravest level counts', () => {
  expect(print([alert(0, 5, 9, 'red'), alert(0, 3, 12, 'amber')])).toEqual(['red 0:3-12,0:5-9']);
});

test('the same place in another message is a row of its own', () => {
  expect(print([alert(0, 5, 9, 'red'), alert(1, 5, 9, 'red')])).toEqual(['red 0:5-9', 'red 1:5-9']);
});

test('red comes before amber, in the order of the page, and what does not count comes last', () => {
  const rows = buildAlertRows([
    alert(2, 0, 4, 'amber'),
    alert(1, 8, 9, 'red'),
    alert(0, 0, 4, 'calm', 'negated'),
    alert(1, 1, 2, 'red'),
  ]);
  expect(rows.map(({ indexes }) => indexes[0])).toEqual([3, 1, 0, 2]);
  expect(rows.map(({ isPossible }) => isPossible)).toEqual([false, false, false, true]);
});

test('an alert that does not count never joins one that does', () => {
  expect(buildAlertRows([alert(0, 0, 9, 'calm', 'feared'), alert(0, 2, 4, 'red')])).toHaveLength(2);
});
