import { memo, useState } from 'react';
import { Shape, type ShapeName } from '#components/overlay/shape.tsx';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Urgency } from '#lib/core/deadlines/groups.ts';
import { printTimeLeft } from '#lib/core/deadlines/time-left.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { ClockDetails } from './ClockDetails.tsx';
import { nameClock, otherZones, printNear, sayOrigin, sayState, whomOf } from './describe-clock.ts';
import { IconButton } from './IconButton.tsx';
import type { PopupActions, PopupFacts } from './popup-props.ts';
import { type TickingClock, useFromNow } from './use-now.ts';

const shapeOf: Readonly<Record<Urgency, ShapeName>> = {
  overdue: 'octagon',
  'within-6-hours': 'triangle',
  today: 'ring',
  later: 'ring',
};

interface Props {
  readonly clock: Clock;
  readonly urgency: Urgency;
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly time: TickingClock;
  readonly ticks: boolean;
}

function TimeLeft({ clock, time, print, ticks }: Pick<Props, 'clock' | 'time' | 'print' | 'ticks'>) {
  const { language } = print;
  const left = useFromNow(time, (now) => printTimeLeft(clock.at, now, language, ticks));
  return (
    <time className="left" dateTime={new Date(clock.at).toISOString()}>
      {left}
    </time>
  );
}

/** The same instant elsewhere, on one line: 'DE Fri 23:59 · Beijing Sat 06:59'. */
function OtherZones({ clock, print }: Pick<Props, 'clock' | 'print'>) {
  const zones = otherZones(clock, print);
  return (
    zones.length > 0 && <p>{zones.map(({ name, zone }) => `${name} ${print.short(clock.at, zone)}`).join(' · ')}</p>
  );
}

function Title({ clock, actions, language }: Pick<Props, 'clock' | 'actions'> & { readonly language: Language }) {
  const kind = say(deadlineKindWords[clock.kind], language);
  const { address } = clock;
  if (!address) return <span className="kind">{kind}</span>;
  const what = nameClock(clock, language);
  return (
    <a
      className="kind"
      href={address}
      aria-label={say(popupWords.openThe, language, { what })}
      onClick={(event) => {
        event.preventDefault();
        actions.open(address);
      }}
    >
      {kind}
    </a>
  );
}

/** One clock: what, where, until when, where that comes from; open, done, later, more. */
export const ClockRow = memo(function ClockRow(props: Props) {
  const { clock, urgency, facts, actions, print, time, ticks } = props;
  const { language } = print;
  const [isOpen, setIsOpen] = useState(false);
  const what = nameClock(clock, language);
  const near = (at: number) => printNear(at, time.now(), print);
  return (
    <li className={`clock urgency-${urgency}`}>
      <Shape name={shapeOf[urgency]} />
      <div className="words">
        <p className="head-line">
          <Title clock={clock} actions={actions} language={language} />
          <span className="where">
            {' · '}
            {clock.store}
            {clock.marketplace ? ` · ${clock.marketplace}` : ''}
          </span>
        </p>
        <p>
          {clock.priority === 'A' && <abbr title={say(popupWords.priorityA, language)}>A</abbr>}
          {clock.priority === 'A' && ' · '}
          {[whomOf(clock), sayOrigin(clock, facts.rules, print), ...sayState(clock, facts.rules, language)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <OtherZones clock={clock} print={print} />
        {clock.practice && <p className="tag">{say(popupWords.practice, language)}</p>}
        {clock.snoozedUntil !== null && clock.snoozedUntil > time.now() && (
          <p>{say(popupWords.snoozed, language, { time: near(clock.snoozedUntil) })}</p>
        )}
        {clock.missingSince !== null && (
          <p className="asked">{say(popupWords.missing, language, { time: near(clock.missingSince) })}</p>
        )}
      </div>
      <div className="side">
        <TimeLeft clock={clock} time={time} print={print} ticks={ticks} />
        <div className="buttons">
          <IconButton
            icon="done"
            label={say(popupWords.doneThe, language, { what })}
            press={() => actions.done(clock)}
          />
          <IconButton
            icon="snooze"
            label={say(popupWords.snoozeThe, language, { what })}
            press={() => actions.snooze(clock)}
          />
          <IconButton
            icon="more"
            label={say(popupWords.moreThe, language, { what })}
            isOpen={isOpen}
            press={() => setIsOpen(!isOpen)}
          />
        </div>
      </div>
      {isOpen && <ClockDetails clock={clock} facts={facts} actions={actions} print={print} />}
    </li>
  );
});
