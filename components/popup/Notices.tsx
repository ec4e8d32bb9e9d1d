import type { Pause } from '#lib/core/settings/settings.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { printNear } from './describe-clock.ts';
import type { PopupActions, PopupFacts, Said } from './popup-props.ts';
import type { TickingClock } from './use-now.ts';

interface Props {
  readonly facts: PopupFacts;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly time: TickingClock;
}

const problemWords = {
  'storage-full': popupWords.storageFull,
  'not-stored': popupWords.notStored,
  'no-worker': popupWords.noWorker,
} as const;

function OffNotice({ facts, actions, print }: Omit<Props, 'time'>) {
  const { language } = print;
  if (facts.off === 'by-policy') return <p className="notice">{say(popupWords.offByPolicy, language)}</p>;
  return (
    <p className="notice">
      {say(popupWords.off, language)}{' '}
      <button type="button" className="link" onClick={actions.switchOn}>
        {say(popupWords.switchOn, language)}
      </button>
    </p>
  );
}

function sayPause({ store, until }: Pause, { time, print }: Props): string {
  const { language } = print;
  if (until === null)
    return store === null
      ? say(popupWords.pausedAllOpen, language)
      : say(popupWords.pausedStoreOpen, language, { store });
  const end = printNear(until, time.now(), print);
  return store === null
    ? say(popupWords.pausedAll, language, { time: end })
    : say(popupWords.pausedStore, language, { store, time: end });
}

/** What a person must know before the clocks: switched off, paused, nothing stored, red conversations left open. */
export function Notices(props: Props) {
  const { facts, actions, print, time } = props;
  const { language } = print;
  const running = facts.pauses.filter(({ until }) => until === null || until > time.now());
  const { openRed } = facts;
  return (
    <>
      {facts.isUnreadable && <p className="notice is-bad">{say(popupWords.unreadable, language)}</p>}
      {facts.problem && <p className="notice is-bad">{say(problemWords[facts.problem], language)}</p>}
      {facts.off !== 'no' && <OffNotice {...props} />}
      {running.map((pause) => (
        <p className="notice" key={`${pause.store} ${pause.until}`}>
          {sayPause(pause, props)}{' '}
          <button type="button" className="link" onClick={() => actions.resume(pause)}>
            {say(popupWords.resume, language)}
          </button>
        </p>
      ))}
      {openRed > 0 && (
        <p className="notice is-red">
          {openRed === 1 ? say(popupWords.openRedOne, language) : say(popupWords.openRed, language, { count: openRed })}
        </p>
      )}
    </>
  );
}

/** What was done last, and the way back; read out by screen readers. */
export function SaidLine({
  said,
  actions,
  language,
}: {
  said: Said | null;
  actions: PopupActions;
  language: Language;
}) {
  return (
    <div className="said" role="status">
      {said && (
        <p>
          {said.text}{' '}
          {said.undo && (
            <button type="button" className="link" onClick={actions.undo}>
              {say(popupWords.undo, language)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
