import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Alert } from '#lib/core/alerts/verdict.ts';
import type { Anchors } from '#lib/page/anchors.ts';
import type { Mark } from '#lib/page/paint-marks.ts';
import { findRanges, type TextMap } from '#lib/page/text-map.ts';
import type { Visit } from './visit.ts';

/** Marks of list rows are numbered from here on: below are indexes of the verdict's alerts. */
export const rowMarks = 100_000;

function markOf(id: number, { level, demotedBy, start, end }: Alert, map: TextMap | undefined): Mark[] {
  if (demotedBy || level === 'calm' || !map) return [];
  const ranges = findRanges(map, start, end);
  return ranges.length > 0 ? [{ id, level, ranges }] : [];
}

function rowsOf({ rows }: Anchors, { settings }: Visit): Mark[] {
  return rows.flatMap(({ textMap }, row) =>
    judgeMessage({ text: textMap.text }, settings.judging).alerts.flatMap((alert) =>
      markOf(rowMarks + row, alert, textMap),
    ),
  );
}

/** What is to be marked in the page of a visit: alerts that count, in messages and in list rows. */
export function marksOf(visit: Visit): Mark[] {
  const { anchors, verdict } = visit;
  if (!anchors) return [];
  const alerts = verdict?.alerts ?? [];
  return [
    ...alerts.flatMap((alert, id) => markOf(id, alert, anchors.messages[alert.message])),
    ...rowsOf(anchors, visit),
  ];
}

/** Alerts that count, in the page's reading order: the order of 'next' and 'previous'. */
export function alertsInReadingOrder({ verdict }: Visit): number[] {
  return (verdict?.alerts ?? [])
    .map((alert, index) => ({ alert, index }))
    .filter(({ alert }) => !alert.demotedBy && alert.level !== 'calm')
    .toSorted((a, b) => a.alert.message - b.alert.message || a.alert.start - b.alert.start)
    .map(({ index }) => index);
}
