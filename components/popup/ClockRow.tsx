import { memo, useState } from 'react';
import { Shape, type ShapeName } from '#components/overlay/shape.tsx';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Urgency } from '#lib/core/deadlines/groups.ts';
import { printTimeLeft } from '#lib/core/deadlines/time-left.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { ClockDetails } from './ClockDetails.tsx';
import { nameClock, printPast, printZones, sayOrigin, whomOf } from './describe-clock.ts';
import { Icon } from './Icon.tsx';
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
  readonly language: Language;
  readonly time: TickingClock;
  readonly ticks: boolean;
}

function TimeLeft({ clock, time, language, ticks }: Pick<Props, 'clock' | 'time' | 'language' | 'ticks'>) {
  const left = useFromNow(time, (now) => printTimeLeft(clock.at, now, language, ticks));
  return (
    <time className="left" dateTime={new Date(clock.at).toISOString()}>
      {left}
    </time>
  );
}

/** Zones beside the agent's own, on one line: 'DE time Fri 20 Nov, 23:59 GMT+1 · Beijing …'. */
function OtherZones({ clock, facts, language }: Pick<Props, 'clock' | 'facts' | 'language'>) {
  const [, ...others] = printZones(clock, facts.zone, language);
  return others.length > 0 && <p>{others.map(({ name, time }) => `${name} ${time}`).join(' · ')}</p>;
}

function Title({ clock, actions, language }: Pick<Props, 'clock' | 'actions' | 'language'>) {
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
  const { clock, urgency, facts, actions, language, time, ticks } = props;
  const [isOpen, setIsOpen] = useState(false);
  const what = nameClock(clock, language);
  const past = (at: number) => printPast(at, time.now(), facts.zone, language);
  return (
    <li className={`clock is-${urgency}`}>
      <Shape name={shapeOf[urgency]} />
      <div className="words">
        <p className="head-line">
          <Title clock={clock} actions={actions} language={language} />
          <span className="where">
            {' · '}
            {clock.store}
            {clock.marketplace ? ` ${clock.marketplace}` : ''}
          </span>
        </p>
        <p>{[whomOf(clock), sayOrigin(clock, facts.rules, language)].filter(Boolean).join(' · ')}</p>
        <OtherZones clock={clock} facts={facts} language={language} />
        {clock.practice && <p className="tag">{say(popupWords.practice, language)}</p>}
        {clock.snoozedUntil !== null && clock.snoozedUntil > time.now() && (
          <p>{say(popupWords.snoozed, language, { time: past(clock.snoozedUntil) })}</p>
        )}
        {clock.missingSince !== null && (
          <p className="asked">{say(popupWords.missing, language, { time: past(clock.missingSince) })}</p>
        )}
      </div>
      <div className="side">
        <TimeLeft clock={clock} time={time} language={language} ticks={ticks} />
        <div className="buttons">
          <button
            type="button"
            title={say(popupWords.doneThe, language, { what })}
            aria-label={say(popupWords.doneThe, language, { what })}
            onClick={() => actions.done(clock)}
          >
            <Icon name="done" />
          </button>
          <button
            type="button"
            title={say(popupWords.snoozeThe, language, { what })}
            aria-label={say(popupWords.snoozeThe, language, { what })}
            onClick={() => actions.snooze(clock)}
          >
            <Icon name="snooze" />
          </button>
          <button
            type="button"
            title={say(popupWords.moreThe, language, { what })}
            aria-label={say(popupWords.moreThe, language, { what })}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="more" />
          </button>
        </div>
      </div>
      {isOpen && <ClockDetails clock={clock} facts={facts} actions={actions} language={language} />}
    </li>
  );
});
