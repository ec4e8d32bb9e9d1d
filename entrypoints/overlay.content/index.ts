import { defineContentScript } from 'wxt/utils/define-content-script';
import { judgingOf, loadLists } from '#lib/browser/live-lists.ts';
import { loadPageWords } from '#lib/browser/live-page-words.ts';
import { type LiveSettings, loadLiveSettings, loadPlaces, watchLiveSettings } from '#lib/browser/live-settings.ts';
import { askWorker, handle } from '#lib/browser/messaging.ts';
import { openRoot } from '#lib/browser/open-root.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import { sellerCentralHosts } from '#lib/core/marketplaces.ts';
import { readPatterns } from '#lib/core/text/pattern-sources.ts';
import { describeStructure } from '#lib/page/describe-structure.ts';
import { isKnownAddress } from '#lib/page/is-known-address.ts';
import { takePageWords } from '#lib/page/words/page-words.ts';
import { followAddress } from '#lib/session/follow-address.ts';
import type { Session } from '#lib/session/session-options.ts';
import { showOrphaned } from '#lib/session/show-orphaned.ts';
import { startSession } from '#lib/session/start-session.ts';
import { whenOrphaned } from './when-orphaned.ts';

const withLists = ({ session, judgeOptions }: LiveSettings, lists: Awaited<ReturnType<typeof loadLists>>) => ({
  ...session,
  judging: judgingOf(lists, judgeOptions),
});

/** Follows the address on every page of Seller Central and keeps one session running where there is something to read. */
export default defineContentScript({
  matches: sellerCentralHosts.map((host) => `https://${host}/*`),
  excludeMatches: sellerCentralHosts.flatMap((host) => [`https://${host}/ap/*`, `https://${host}/cu/*`]),
  runAt: 'document_end',
  async main() {
    const life = new AbortController();
    let session: Session | null = null;
    let isOrphaned = false;
    handle('isProtected', async () => ({ protected: !isOrphaned }));
    handle('readNow', async ({ now }) => {
      if (!session) throw new Error('nothing is read here');
      return session.readNow(now);
    });
    handle('runCommand', async ({ command }) => {
      if (command === 'open-overlay') session?.focus();
      else session?.step(command === 'next-alert' ? 1 : -1);
      return { done: session !== null };
    });

    let [settings, places] = await Promise.all([loadLiveSettings(), loadPlaces()]);
    handle('describePage', async () => ({
      report: settings.isOff
        ? null
        : describeStructure({ document, address: new URL(location.href), openRoot, now: Date.now() }),
    }));
    const restart = followAddress({
      address: () => new URL(location.href),
      navigation: window.navigation,
      isKnown: (address) => !settings.isOff && isKnownAddress(address),
      signal: life.signal,
      async start(address, signal) {
        const [lists, words] = await Promise.all([loadLists(), loadPageWords()]);
        if (signal.aborted) return;
        takePageWords(readPatterns(words));
        session = startSession({
          document,
          address,
          openRoot,
          clock: Date.now,
          ask: askWorker,
          signal,
          settings: withLists(settings, lists),
          places,
          keepPauses: (pauses) => void saveSetting('pauses', pauses),
        });
        signal.addEventListener('abort', () => {
          session = null;
        });
        whenOrphaned(signal, () => {
          isOrphaned = true;
          life.abort();
          showOrphaned(document, settings.session.language);
        });
      },
    });
    watchLiveSettings((next) => {
      const hasSwitched = next.isOff !== settings.isOff;
      settings = next;
      if (hasSwitched) restart();
      else void loadLists().then((lists) => session?.update(withLists(next, lists)));
    }, life.signal);
  },
});
