import type { Alert } from '#lib/core/alerts/verdict.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import { demotionWords } from '#lib/core/words/demotions.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printShortTime } from '#lib/core/words/print-time.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { type AlertRow, buildAlertRows } from './alert-rows.ts';
import { Shape } from './shape.tsx';

const shownRows = 5;

function timeOf({ message }: Alert, conversation: Conversation | null, language: Language): string | null {
  const told = conversation?.messages[message];
  return told?.at != null ? printShortTime(told.at, language) : (told?.atText ?? null);
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
  const rows = buildAlertRows(alerts);
  const counting = rows.filter(({ isPossible }) => !isPossible);
  const possible = rows.filter(({ isPossible }) => isPossible);
  const print = (row: AlertRow, key: number | null) => {
    const { isPossible, level, indexes } = row;
    const [longest] = row.alerts;
    const reasons = [...new Set(row.alerts.map((alert) => explain(alert, language)))].join(
      language === 'zh' ? '' : ' ',
    );
    return (
      <li key={indexes[0]}>
        <button
          type="button"
          className={isPossible ? 'alert is-possible' : 'alert'}
          aria-current={current !== null && indexes.includes(current) ? 'true' : undefined}
          title={say(overlayWords.goTo, language)}
          onClick={() => goTo(indexes[0])}
        >
          <Shape name={isPossible ? 'ring' : level === 'red' ? 'octagon' : 'triangle'} size={12} />
          <span className="alert-words">
            <bdi className="quote">{longest.quote}</bdi>
            <span className="note">
              {[reasons, timeOf(longest, conversation, language)].filter(Boolean).join(' · ')}
            </span>
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
