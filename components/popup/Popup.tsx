import { type ClockFilter, passes } from '#lib/core/deadlines/groups.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { AddClock } from './AddClock.tsx';
import { ClockList } from './ClockList.tsx';
import { Nothing } from './Nothing.tsx';
import { Notices, SaidLine } from './Notices.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { PopupActions, PopupFacts, Said } from './popup-props.ts';
import type { TickingClock } from './use-now.ts';

interface Props {
  /** Null until the database was read. */
  readonly facts: PopupFacts | null;
  readonly filter: ClockFilter;
  readonly said: Said | null;
  readonly actions: PopupActions;
  readonly print: TimePrinter;
  readonly time: TickingClock;
  /** False where motion is unwelcome: minutes do not show seconds. */
  readonly ticks: boolean;
}

const noFilter: ClockFilter = { store: null, kind: null, marketplace: null };

function NothingFits({ actions, language }: Pick<Props, 'actions'> & { readonly language: Language }) {
  return (
    <p className="notice">
      {say(popupWords.nothingFits, language)}{' '}
      <button type="button" className="link" onClick={() => actions.setFilter(noFilter)}>
        {say(popupWords.showAll, language)}
      </button>
    </p>
  );
}

/** The popup: every clock at a glance, and how fresh the knowledge is. */
export function Popup({ facts, filter, said, actions, print, time, ticks }: Props) {
  const { language } = print;
  const clocks = facts?.clocks ?? [];
  const stores = [...new Set([...clocks, ...(facts?.lists ?? [])].map(({ store }) => store))].sort();
  const shown = clocks.filter((clock) => passes(clock, filter));
  return (
    <>
      <PopupHead {...{ clocks, stores, filter, actions, language }} />
      {facts && (
        <>
          <Notices {...{ facts, actions, print, time }} />
          <SaidLine {...{ said, actions, language }} />
          <main aria-label={say(popupWords.clocks, language)}>
            <ClockList {...{ clocks: shown, facts, actions, print, time, ticks }} />
            {clocks.length === 0 && !facts.isUnreadable && <Nothing {...{ facts, print, time }} />}
            {clocks.length > 0 && shown.length === 0 && <NothingFits {...{ actions, language }} />}
          </main>
          <AddClock {...{ facts, stores, actions, print, now: time.now() }} />
          <PopupFoot {...{ facts, actions, print, time }} />
        </>
      )}
    </>
  );
}
