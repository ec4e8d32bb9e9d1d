import type { Alert } from '#lib/core/alerts/verdict.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import { demotionWords, overlayWords } from '#lib/core/words/overlay.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { Shape } from './shape.tsx';

interface Row {
  readonly alert: Alert;
  /** Index into the verdict's alerts. */
  readonly index: number;
}

const shownRows = 6;

const counts = ({ alert }: Row) => !alert.demotedBy && alert.level !== 'calm';
const weight = ({ alert }: Row) => (alert.level === 'red' ? 0 : 1);

function timeOf({ message }: Alert, conversation: Conversation | null, language: Language): string | null {
  const told = conversation?.messages[message];
  return told?.at != null ? printTime(told.at, language) : (told?.atText ?? null);
}

function explain({ reason, demotedBy }: Alert, language: Language): string {
  if (!demotedBy) return reason[language];
  return say(overlayWords.demoted, language, {
    reason: language === 'zh' ? reason.zh : `${reason.en} `,
    why: say(demotionWords[demotedBy], language),
  });
}

interface AlertListProps {
  readonly alerts: readonly Alert[];
  readonly conversation: Conversation | null;
  readonly language: Language;
  readonly current: number | null;
  readonly goTo: (alert: number) => void;
}

/** The alerts as a list that says all that the marks say; demoted ones last, light, and only when opened. */
export function AlertList({ alerts, conversation, language, current, goTo }: AlertListProps) {
  const rows = alerts.map((alert, index) => ({ alert, index }));
  const counting = rows.filter(counts).toSorted((a, b) => weight(a) - weight(b));
  const possible = rows.filter((row) => !counts(row));
  const print = (row: Row, key: number | null) => {
    const { alert, index } = row;
    const time = timeOf(alert, conversation, language);
    return (
      <li key={index}>
        <button
          type="button"
          className={counts(row) ? 'alert' : 'alert is-possible'}
          aria-current={index === current ? 'true' : undefined}
          title={say(overlayWords.goTo, language)}
          onClick={() => goTo(index)}
        >
          <Shape name={!counts(row) ? 'ring' : alert.level === 'red' ? 'octagon' : 'triangle'} size={12} />
          <span className="alert-words">
            <bdi className="quote">{alert.quote}</bdi>
            <span className="note">{[explain(alert, language), time].filter(Boolean).join(' · ')}</span>
          </span>
          {key !== null && key <= 9 ? <kbd>{key}</kbd> : null}
        </button>
      </li>
    );
  };
  const later = counting.slice(shownRows);
  return (
    <section className="alerts" aria-label={say(overlayWords.alerts, language)}>
      <ol>{counting.slice(0, shownRows).map((row, at) => print(row, at + 1))}</ol>
      {later.length > 0 ? (
        <details>
          <summary>{say(overlayWords.moreAlerts, language, { count: later.length })}</summary>
          <ol>{later.map((row, at) => print(row, shownRows + at + 1))}</ol>
        </details>
      ) : null}
      {possible.length > 0 ? (
        <details>
          <summary>{say(overlayWords.possible, language, { count: possible.length })}</summary>
          <ol>{possible.map((row) => print(row, null))}</ol>
        </details>
      ) : null}
    </section>
  );
}

/** Indexes of the alerts that count, in the order of the list and of its keys. */
export function alertOrder(alerts: readonly Alert[]): number[] {
  return alerts
    .map((alert, index) => ({ alert, index }))
    .filter(counts)
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ index }) => index);
}
