import { useState } from 'react';
import { inputValueOf, instantOfInput } from '#components/popup/local-input.ts';
import { isStartable, type StartableKind, startableKinds } from '#lib/core/deadlines/startable-kinds.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import { printLeft } from './head.tsx';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface Props {
  readonly view: OverlayView;
  readonly actions: OverlayActions;
}

/** Every clock of this conversation, folded while the head's one says enough: open where a person started one. */
export function ClockList({ view }: { readonly view: OverlayView }) {
  const { clocks, language } = view;
  const isStarted = clocks.some(({ kind }) => isStartable(kind));
  if (view.face === 'paused' || (clocks.length < 2 && !isStarted)) return null;
  return (
    <details className="note" open={isStarted}>
      <summary>{say(overlayWords.clocks, language, { count: clocks.length })}</summary>
      <ul className="clock-list">
        {clocks.map((clock) => (
          <li key={clock.id}>
            <span>
              {say(deadlineKindWords[clock.kind], language)} · {printTime(clock.at, language)}
            </span>
            <span className="clock">{printLeft(clock, view)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const day = 86_400_000;

interface TimeFormProps extends Props {
  readonly kind: StartableKind;
  readonly close: () => void;
}

/** Asks until when, for a clock that no rule knows the end of. */
function TimeForm({ view, actions, kind, close }: TimeFormProps) {
  const { language, now } = view;
  const field = useFirstFocus<HTMLInputElement>();
  return (
    <form
      className="ask-store"
      onSubmit={(event) => {
        event.preventDefault();
        const at = instantOfInput(field.current?.value ?? '');
        if (at === null) return;
        close();
        void actions.startClock(kind, at);
      }}
    >
      <label>
        {say(overlayWords.clockUntil, language, { kind: say(deadlineKindWords[kind], language) })}
        <input
          {...{ type: 'datetime-local', required: true, ref: field }}
          {...{ defaultValue: inputValueOf(now + day), min: inputValueOf(now) }}
        />
      </label>
      <button type="submit">{say(overlayWords.clockStart, language)}</button>
    </form>
  );
}

/** Starts a clock of this conversation: one click where a rule knows its end, else the person says until when. */
export function StartClock({ view, actions }: Props) {
  const [asked, setAsked] = useState<StartableKind | null>(null);
  const { language } = view;
  if (!view.store || !view.conversation || view.isPasted || view.face === 'paused') return null;
  const start = async (kind: StartableKind) => setAsked((await actions.startClock(kind, null)) ? null : kind);
  return (
    <details>
      <summary>{say(overlayWords.startClock, language)}</summary>
      <div className="more-list">
        {startableKinds.map((kind) => (
          <button key={kind} type="button" className="link" onClick={() => void start(kind)}>
            {say(deadlineKindWords[kind], language)}
          </button>
        ))}
      </div>
      {asked ? <TimeForm key={asked} {...{ view, actions, kind: asked, close: () => setAsked(null) }} /> : null}
    </details>
  );
}
