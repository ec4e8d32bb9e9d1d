import { keepTrying } from '#lib/browser/keep-trying.ts';
import { browserLanguage } from '#lib/browser/language.ts';
import { judgingOf, loadLists } from '#lib/browser/live-lists.ts';
import { loadPageWords } from '#lib/browser/live-page-words.ts';
import { type LiveSettings, loadLiveSettings, loadPlaces, watchLiveSettings } from '#lib/browser/live-settings.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import { readPatterns } from '#lib/core/text/pattern-sources.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { takePageWords } from '#lib/page/words/page-words.ts';
import { followAddress } from '#lib/session/follow-address.ts';
import type { Session } from '#lib/session/session-options.ts';
import { showLoudNote } from '#lib/session/show-loud-note.ts';
import { startSession } from '#lib/session/start-session.ts';
import { simulatedAddress } from './simulated-address.ts';

/** Watches over the practice site just as the page script watches over Seller Central, with everything marked as practice. */
export async function startPracticeSession(): Promise<void> {
  const life = new AbortController();
  let session: Session | null = null;
  const cannotStart = () => showLoudNote(document, overlayWords.noWorker, browserLanguage());
  const loaded = await keepTrying(
    () => Promise.all([loadLiveSettings(), loadPlaces(), loadLists(), loadPageWords()]),
    cannotStart,
    life.signal,
  );
  if (!loaded) return;
  let [settings, places, lists, words] = loaded;
  takePageWords(readPatterns(words));
  const withLists = ({ session: kept, judgeOptions }: LiveSettings) => ({
    ...kept,
    judging: judgingOf(lists, judgeOptions),
  });
  const restart = followAddress({
    address: () => simulatedAddress(location.href),
    navigation: window.navigation,
    isKnown: (address) => !settings.isOff && isKnownAddress(address),
    signal: life.signal,
    start(address, signal) {
      session = startSession({
        document,
        address,
        openRoot: (element) => element.shadowRoot,
        clock: Date.now,
        ask: askWorker,
        signal,
        settings: withLists(settings),
        places,
        keepPauses: (pauses) => saveSetting('pauses', pauses),
        isPractice: true,
      });
    },
  });
  watchLiveSettings((next) => {
    const hasSwitched = next.isOff !== settings.isOff;
    settings = next;
    if (hasSwitched) restart();
    else session?.update(withLists(next));
  }, life.signal);
}
