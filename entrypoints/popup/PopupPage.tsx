import { useCallback, useEffect, useMemo, useState } from 'react';
import { Popup } from '#components/popup/Popup.tsx';
import type { PopupActions, PopupFacts, Said } from '#components/popup/popup-props.ts';
import { startTicking } from '#components/popup/use-now.ts';
import { loadSetting, saveSetting, watchSetting } from '#lib/browser/settings.ts';
import { openPage, openSettings, showTab } from '#lib/browser/tabs.ts';
import type { ClockFilter } from '#lib/core/deadlines/groups.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { startPrinting } from '#lib/core/words/time-printer.ts';
import { watchChanges } from '#lib/store/changes.ts';
import * as act from './act.ts';
import { downloadAside } from './download.ts';
import { askFromWorker, type FromWorker, loadFacts, notYet } from './load-facts.ts';
import { readOpenPage } from './read-open-page.ts';

type Known = Omit<PopupFacts, keyof FromWorker>;

const ticks = !matchMedia('(prefers-reduced-motion: reduce)').matches;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const time = startTicking(ticks ? 1_000 : 15_000);

function useKnown(): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const load = () => void loadFacts().then((facts) => !life.signal.aborted && setKnown(facts));
    load();
    watchChanges(load, life.signal);
    for (const name of ['off', 'pauses', 'playbook', 'playbookStamp'] as const) watchSetting(name, load, life.signal);
    return () => life.abort();
  }, []);
  return known;
}

function useFromWorker(): FromWorker {
  const [answer, setAnswer] = useState<FromWorker>(notYet);
  useEffect(() => {
    void askFromWorker().then(setAnswer);
  }, []);
  return answer;
}

function useLanguage(first: Language): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choose = useCallback((chosen: Language) => {
    setLanguage(chosen);
    void saveSetting('language', chosen);
  }, []);
  return [language, choose];
}

async function resume(store: string | null): Promise<void> {
  const pauses = await loadSetting('pauses');
  await saveSetting(
    'pauses',
    pauses.filter((pause) => pause.store !== store),
  );
}

/** The popup over database, settings and worker. */
export function PopupPage({ language: first }: { readonly language: Language }) {
  const known = useKnown();
  const fromWorker = useFromWorker();
  const [language, setLanguage] = useLanguage(first);
  const [filter, setFilter] = useState<ClockFilter>({ store: null, kind: null, marketplace: null });
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const fail = () => setSaid({ text: say(popupWords.notStored, language), undo: null });
    addEventListener('unhandledrejection', fail);
    return () => removeEventListener('unhandledrejection', fail);
  }, [language]);
  const undoId = said?.undo ?? null;
  const actions = useMemo<PopupActions>(() => {
    const acting = startPrinting(language, zone);
    const then = (change: Promise<Said | null>) => void change.then(setSaid);
    return {
      setLanguage,
      setFilter,
      open: (address) => void openPage(address),
      done: (clock) => then(act.markDone(clock, acting)),
      snooze: (clock) => then(act.snooze(clock, acting)),
      dismiss: (clock, reason) => then(act.dismiss(clock, reason, acting)),
      setTime: (clock, at) => then(act.setTime(clock, at, acting)),
      start: (clock) => then(act.start(clock, acting)),
      readOpenPage,
      undo: () => undoId !== null && then(act.undo(undoId, acting)),
      showTab: (id) => void showTab(id),
      switchOn: () => void saveSetting('off', false),
      resume: ({ store }) => void resume(store),
      downloadAside: () => void downloadAside(),
      openSettings,
    };
  }, [language, setLanguage, undoId]);
  const facts = useMemo(() => known && { ...known, ...fromWorker }, [known, fromWorker]);
  const print = useMemo(() => startPrinting(language, zone), [language]);
  return <Popup {...{ facts, filter, said, actions, print, time, ticks }} />;
}
