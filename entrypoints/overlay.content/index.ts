import { defineContentScript } from 'wxt/utils/define-content-script';
import { keepTrying } from '#lib/browser/keep-trying.ts';
import { browserLanguage } from '#lib/browser/language.ts';
import { judgingOf, loadLists } from '#lib/browser/live-lists.ts';
import { loadPageWords } from '#lib/browser/live-page-words.ts';
import {
  type KeptPlaces,
  type LiveSettings,
  loadLiveSettings,
  loadPlaces,
  watchLiveSettings,
} from '#lib/browser/live-settings.ts';
import { askWorker, handle } from '#lib/browser/messaging.ts';
import { openRoot } from '#lib/browser/open-root.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import type { AlertLists } from '#lib/core/alerts/lists.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { readPatterns } from '#lib/core/text/pattern-sources.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import type { Phrase } from '#lib/core/words/say.ts';
import { describeStructure } from '#lib/page/describe-structure.ts';
import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { takePageWords } from '#lib/page/words/page-words.ts';
import { followAddress } from '#lib/session/follow-address.ts';
import type { Session } from '#lib/session/session-options.ts';
import { showLoudNote } from '#lib/session/show-loud-note.ts';
import { startSession } from '#lib/session/start-session.ts';
import { whenOrphaned } from './when-orphaned.ts';

/** The page script as it stands; the worker's questions are answered from it at any time. */
interface Standing {
  readonly life: AbortController;
  session: Session | null;
  settings: LiveSettings | null;
  lists: AlertLists | null;
  /** How many notes in the page say that it is not protected. */
  notes: number;
}

function answerWorker(standing: Standing): void {
  handle('isProtected', async () => ({ protected: standing.notes === 0 }));
  handle('readNow', async ({ now }) => {
    if (!standing.session) throw new Error('nothing is read here');
    return standing.session.readNow(now);
  });
  handle('runCommand', async ({ command }) => {
    if (command === 'open-overlay') standing.session?.focus();
    else standing.session?.step(command === 'next-alert' ? 1 : -1);
    return { done: standing.session !== null };
  });
  handle('describePage', async () => {
    if (!standing.settings || standing.settings.isOff) return { report: null };
    const address = new URL(location.href);
    return { report: describeStructure({ document, address, openRoot, now: Date.now() }) };
  });
}

/** Says in the page that it is not protected, and why; the returned function takes it back. */
function sayUnprotected(standing: Standing, phrase: Phrase): () => void {
  standing.notes += 1;
  const close = showLoudNote(document, phrase, standing.settings?.session.language ?? browserLanguage());
  return () => {
    standing.notes -= 1;
    close();
  };
}

const untilItWorks = <T>(standing: Standing, work: () => Promise<T>, signal: AbortSignal) =>
  keepTrying(work, () => sayUnprotected(standing, overlayWords.noWorker), signal);

const sessionSettings = ({ session, judgeOptions }: LiveSettings, lists: AlertLists) => ({
  ...session,
  judging: judgingOf(lists, judgeOptions),
});

async function loadAllLists(): Promise<AlertLists> {
  const [lists, words] = await Promise.all([loadLists(), loadPageWords()]);
  takePageWords(readPatterns(words));
  return lists;
}

/** One page visit, from the lists it needs to its end. */
async function visit(
  standing: Standing,
  places: KeptPlaces,
  { address, signal }: { readonly address: URL; readonly signal: AbortSignal },
): Promise<void> {
  whenOrphaned(signal, () => {
    standing.life.abort();
    sayUnprotected(standing, overlayWords.orphaned);
  });
  const lists = await untilItWorks(standing, loadAllLists, signal);
  if (!lists || !standing.settings || signal.aborted) return;
  standing.lists = lists;
  standing.session = startSession({
    document,
    address,
    openRoot,
    clock: Date.now,
    ask: askWorker,
    signal,
    settings: sessionSettings(standing.settings, lists),
    places,
    keepPauses: (pauses) => saveSetting('pauses', pauses),
  });
  signal.addEventListener('abort', () => {
    standing.session = null;
  });
}

/** Follows the address on every page of Seller Central and keeps one session running where there is something to read. */
export default defineContentScript({
  matches: sellerCentralHosts.map((host) => `https://${host}/*`),
  excludeMatches: sellerCentralHosts.flatMap((host) => [`https://${host}/ap/*`, `https://${host}/cu/*`]),
  runAt: 'document_end',
  async main() {
    const standing: Standing = { life: new AbortController(), session: null, settings: null, lists: null, notes: 0 };
    const { signal } = standing.life;
    answerWorker(standing);
    const loaded = await untilItWorks(standing, () => Promise.all([loadLiveSettings(), loadPlaces()]), signal);
    if (!loaded) return;
    const [settings, places] = loaded;
    standing.settings = settings;
    const restart = followAddress({
      address: () => new URL(location.href),
      navigation: window.navigation,
      isKnown: (address) => !standing.settings?.isOff && isKnownAddress(address),
      signal,
      start: (address, visitSignal) => void visit(standing, places, { address, signal: visitSignal }),
    });
    watchLiveSettings((next) => {
      const hasSwitched = next.isOff !== standing.settings?.isOff;
      standing.settings = next;
      if (hasSwitched) restart();
      else if (standing.lists) standing.session?.update(sessionSettings(next, standing.lists));
    }, signal);
  },
});
