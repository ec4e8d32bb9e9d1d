import type { Alert } from '#lib/core/alerts/verdict.ts';

/** One line of the list: alerts on the same words, the longest of them first. `indexes` point into the verdict's alerts. */
export interface AlertRow {
  readonly alerts: readonly [Alert, ...Alert[]];
  readonly indexes: readonly [number, ...number[]];
  readonly isPossible: boolean;
  readonly level: Alert['level'];
}

const counts = ({ demotedBy, level }: Alert) => !demotedBy && level !== 'calm';
const length = ({ start, end }: Alert) => end - start;
const overlap = (a: Alert, b: Alert) => a.message === b.message && a.start < b.end && b.start < a.end;

function addTo(rows: AlertRow[], alert: Alert, index: number): AlertRow[] {
  const at = rows.findIndex(
    (row) => row.isPossible === !counts(alert) && row.alerts.some((other) => overlap(other, alert)),
  );
  const known = rows[at];
  if (!known) return [...rows, { alerts: [alert], indexes: [index], isPossible: !counts(alert), level: alert.level }];
  const level = known.level === 'red' ? 'red' : alert.level;
  const joined: AlertRow = { ...known, level, alerts: [...known.alerts, alert], indexes: [...known.indexes, index] };
  return rows.with(at, joined);
}

/** The alerts as the list shows them: those on the same words joined, the serious first, those that do not count last. */
export function buildAlertRows(alerts: readonly Alert[]): AlertRow[] {
  const longestFirst = alerts
    .map((alert, index) => ({ alert, index }))
    .toSorted((a, b) => length(b.alert) - length(a.alert));
  const rows = longestFirst.reduce<AlertRow[]>((all, { alert, index }) => addTo(all, alert, index), []);
  const weight = ({ isPossible, level }: AlertRow) => (isPossible ? 2 : level === 'red' ? 0 : 1);
  const place = ({ alerts: [first] }: AlertRow) => first.message * 1e7 + first.start;
  return rows.toSorted((a, b) => weight(a) - weight(b) || place(a) - place(b));
}
