import { useEffect, useMemo, useRef, useState } from 'react';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import { groupClocks } from '#lib/core/deadlines/groups.ts';
import { popupWords, urgencyWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { ClockRow } from './ClockRow.tsx';
import type { PopupActions, PopupFacts } from './popup-props.ts';
import { type TickingClock, useFromNow } from './use-now.ts';

interface Props {
  readonly clocks: readonly Clock[];
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly time: TickingClock;
  readonly ticks: boolean;
}

/** Rows there are at first, and how many come when the last of them comes near. */
const rowsAtOnce = 40;

/** How many rows there are so far; the element marks the end and asks for more as it nears the window. */
function useRowsSoFar(all: number) {
  const [rows, setRows] = useState(rowsAtOnce);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rows >= all || !end.current) return;
    const near = new IntersectionObserver(([entry]) => entry?.isIntersecting && setRows((so) => so + rowsAtOnce), {
      rootMargin: '800px',
    });
    near.observe(end.current);
    return () => near.disconnect();
  }, [rows, all]);
  return { rows, end };
}

const minute = 60_000;

/** The clocks by urgency. Rows far below are made when a person comes near; those out of sight cost no layout. */
export function ClockList({ clocks, facts, actions, print, time, ticks }: Props) {
  const thisMinute = useFromNow(time, (now) => Math.floor(now / minute) * minute);
  const overdue = useFromNow(time, (now) => clocks.filter(({ at }) => at <= now).length);
  const groups = useMemo(
    () => groupClocks(clocks, time.now(), facts.zone),
    [clocks, facts.zone, time, thisMinute, overdue],
  );
  const { rows, end } = useRowsSoFar(clocks.length);
  let left = rows;
  const sections = groups.map(({ urgency, clocks: group }) => {
    const shown = group.slice(0, Math.max(left, 0));
    left -= group.length;
    const name = say(urgencyWords[urgency], print.language);
    return shown.length === 0 ? null : (
      <section key={urgency} aria-labelledby={`group-${urgency}`}>
        <h2 id={`group-${urgency}`}>{say(popupWords.groupHead, print.language, { name, count: group.length })}</h2>
        <ul>
          {shown.map((clock) => (
            <ClockRow key={clock.id} {...{ clock, urgency, facts, actions, print, time, ticks }} />
          ))}
        </ul>
      </section>
    );
  });
  return (
    <>
      {sections}
      <div ref={end} />
    </>
  );
}
