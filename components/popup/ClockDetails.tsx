import { useId, useState } from 'react';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { otherZones, sayRemarks } from './describe-clock.ts';
import { inputValueOf, instantOfInput } from './local-input.ts';
import type { PopupActions, PopupFacts } from './popup-props.ts';

interface Props {
  readonly clock: Clock;
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
}

function Dismissing({ clock, actions, print: { language } }: Props) {
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) actions.dismiss(clock, reason.trim());
      }}
    >
      <label htmlFor={id}>{say(popupWords.dismissReason, language)}</label>
      <input id={id} value={reason} onChange={(event) => setReason(event.target.value)} required />
      <button type="submit">{say(popupWords.dismiss, language)}</button>
    </form>
  );
}

function Moving({ clock, actions, print: { language } }: Props) {
  const [value, setValue] = useState(inputValueOf(clock.at));
  const id = useId();
  return (
    <form
      className="line-form"
      onSubmit={(event) => {
        event.preventDefault();
        const at = instantOfInput(value);
        if (at !== null) actions.setTime(clock, at);
      }}
    >
      <label htmlFor={id}>{say(popupWords.newTime, language)}</label>
      <input id={id} type="datetime-local" value={value} onChange={(event) => setValue(event.target.value)} required />
      <button type="submit">{say(popupWords.setTime, language)}</button>
    </form>
  );
}

/** What a row unfolds: the three times, source and doubts, the buyer's words, another time, dismissal. */
export function ClockDetails(props: Props) {
  const { clock, facts, print } = props;
  const { language } = print;
  const own = { name: say(popupWords.zoneYours, language), zone: print.zone };
  return (
    <div className="details">
      <dl>
        {[own, ...otherZones(clock, print)].map(({ name, zone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {print.full(clock.at, zone)} {print.zoneName(clock.at, zone)}
            </dd>
          </div>
        ))}
      </dl>
      {clock.note && <p className="quote">{clock.note}</p>}
      {sayRemarks(clock, facts.rules, language).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      <p>{say(popupWords.readAt, language, { time: print.full(clock.readAt) })}</p>
      <Moving {...props} />
      <Dismissing {...props} />
    </div>
  );
}
