import { briefWords } from '#lib/core/words/brief.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printHour } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import { StartClock } from './clocks.tsx';
import type { OverlayActions, OverlayView } from './overlay-view.ts';
import { StoreQuestion } from './store-question.tsx';

function readLine(view: OverlayView): string {
  const { language, readAt, conversation, playbookVersion, store } = view;
  const loaded = conversation?.loaded;
  const isPartial = loaded && loaded.about !== null && loaded.about > loaded.shown;
  const counted =
    loaded &&
    (isPartial
      ? say(overlayWords.readSome, language, { shown: loaded.shown, about: loaded.about ?? 0 })
      : say(loaded.shown === 1 ? overlayWords.readOne : overlayWords.readAll, language, { shown: loaded.shown }));
  return [
    readAt !== null && say(overlayWords.readAt, language, { time: printHour(readAt, language) }),
    counted,
    playbookVersion && say(overlayWords.playbook, language, { version: playbookVersion }),
    !store && !view.isPractice && say(overlayWords.storeUnknown, language),
    store?.isStated && say(overlayWords.storeStated, language, { store: store.name }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What was read of the conversation, in words; what the page does not show is left out. */
function whatWasRead({ conversation, store, language }: OverlayView): string[][] {
  const fields = [
    [briefWords.order, conversation?.orderIds.join(', ')],
    [briefWords.buyer, conversation?.buyerName],
    [briefWords.marketplace, conversation?.marketplace],
    [briefWords.store, store?.name],
  ] as const;
  return fields.flatMap(([label, value]) => (value ? [[say(label, language), value]] : []));
}

/** When the page was read, how completely, by which playbook, and what was not found. */
export function Foot({ view, actions }: { readonly view: OverlayView; readonly actions: OverlayActions }) {
  const { language, problems, askStore } = view;
  return (
    <footer className="foot note">
      <p>{readLine(view)}</p>
      {askStore ? <StoreQuestion language={language} known={askStore} state={actions.stateStore} /> : null}
      {problems.length > 0 ? (
        <details>
          <summary>{say(overlayWords.notFound, language, { count: problems.length })}</summary>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {view.isPasted || view.hasReplyBox || view.face === 'wait' || view.page !== 'conversation' ? null : (
        <p>{say(overlayWords.replyBoxMissing, language)}</p>
      )}
      {view.conversation ? (
        <details>
          <summary>{say(overlayWords.checkPage, language)}</summary>
          <ul>
            {whatWasRead(view).map(([label, value]) => (
              <li key={label}>
                <b>{label}</b> <bdi>{value}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </footer>
  );
}

/** What is seldom needed: starting a clock, pausing and pasting. */
export function More({ view, actions, paste }: { view: OverlayView; actions: OverlayActions; paste: () => void }) {
  const { language } = view;
  return (
    <details className="more note">
      <summary>{say(overlayWords.more, language)}</summary>
      <div className="more-list">
        <button type="button" className="link" onClick={paste}>
          {say(overlayWords.paste, language)}
        </button>
        <StartClock view={view} actions={actions} />
        <button type="button" className="link" onClick={() => actions.pause('everywhere')}>
          {say(overlayWords.pauseHour, language)}
        </button>
        {view.store ? (
          <button type="button" className="link" onClick={() => actions.pause('store')}>
            {say(overlayWords.pauseStore, language)}
          </button>
        ) : null}
      </div>
    </details>
  );
}
