import { useEffect, useMemo, useState } from 'react';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import { groupClocks } from '#lib/core/deadlines/groups.ts';
import { popupWords, urgencyWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { ClockRow } from './ClockRow.tsx';
import type { PopupActions, PopupFacts } from './popup-props.ts';
import { type TickingClock, useFromNow } from './use-now.ts';

interface Props {
  readonly clocks: readonly Clock[];
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly language: Language;
  readonly time: TickingClock;
  readonly ticks: boolean;
}

/** Rows of the first picture, then as many more at a time, so that the popup is there at once. */
const firstRows = 30;
const moreRows = 120;

function useRowsSoFar(all: number): number {
  const [rows, setRows] = useState(firstRows);
  useEffect(() => {
    if (rows >= all) return;
    const next = requestAnimationFrame(() => setRows(rows + moreRows));
    return () => cancelAnimationFrame(next);
  }, [rows, all]);
  return rows;
}

const minute = 60_000;

/** The clocks by urgency. Rows out of sight cost the browser no layout. */
export function ClockList({ clocks, facts, actions, language, time, ticks }: Props) {
  const thisMinute = useFromNow(time, (now) => Math.floor(now / minute) * minute);
  const overdue = useFromNow(time, (now) => clocks.filter(({ at }) => at <= now).length);
  const groups = useMemo(
    () => groupClocks(clocks, time.now(), facts.zone),
    [clocks, facts.zone, time, thisMinute, overdue],
  );
  let left = useRowsSoFar(clocks.length);
  return groups.map(({ urgency, clocks: group }) => {
    const shown = group.slice(0, Math.max(left, 0));
    left -= group.length;
    const name = say(urgencyWords[urgency], language);
    return (
      <section key={urgency} aria-labelledby={`group-${urgency}`}>
        <h2 id={`group-${urgency}`}>{say(popupWords.groupHead, language, { name, count: group.length })}</h2>
        <ul>
          {shown.map((clock) => (
            <ClockRow key={clock.id} {...{ clock, urgency, facts, actions, language, time, ticks }} />
          ))}
        </ul>
      </section>
    );
  });
}
