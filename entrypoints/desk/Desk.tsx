import { useEffect, useState } from 'react';
import { DeskFrame, type DeskPage } from '#components/desk/DeskFrame.tsx';
import { Notice } from '#components/shared/Notice.tsx';
import { saveSetting } from '#lib/browser/settings.ts';
import { shortFingerprint } from '#lib/core/playbook/short-fingerprint.ts';
import { deskPageWords, deskWords, welcomeWords } from '#lib/core/words/desk.ts';
import { say } from '#lib/core/words/say.ts';
import { CheckView } from './CheckView.tsx';
import { DeadlinesView } from './DeadlinesView.tsx';
import { PlaybookView } from './PlaybookView.tsx';
import { SettingsView } from './SettingsView.tsx';
import { TemplatesView } from './TemplatesView.tsx';
import { type Live, useLive } from './use-live.ts';
import { WelcomeView } from './WelcomeView.tsx';

/** The pages that exist, each with what it shows. */
const views = {
  deadlines: DeadlinesView,
  templates: TemplatesView,
  playbook: PlaybookView,
  check: CheckView,
  settings: SettingsView,
} as const;
const pages = Object.keys(views) as (keyof typeof views)[];

type Place = keyof typeof views | 'welcome';

/** The page the address names; where it names none: the first-run page until it was gone through, then the check page. */
function placeOf(hash: string, isSetUp: boolean): Place {
  const name = hash.slice(1).split('/')[0];
  if (name === 'welcome') return 'welcome';
  return pages.find((page) => page === name) ?? (isSetUp ? 'check' : 'welcome');
}

function usePlace(isSetUp: boolean): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeOf(hash, isSetUp);
}

/** Did anything on this page fail without a word of its own, such as a setting that storage refused? */
function useFailure(): boolean {
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const fail = () => setFailed(true);
    addEventListener('unhandledrejection', fail);
    return () => removeEventListener('unhandledrejection', fail);
  }, []);
  return hasFailed;
}

/** What must be seen above every page: switched off, broken settings, something that failed. */
function Notices({ live }: { readonly live: Live }) {
  const { language, off, broken } = live;
  const hasFailed = useFailure();
  return (
    <>
      {hasFailed ? <Notice kind="red">{say(deskWords.failed, language)}</Notice> : null}
      {off === 'by-person' ? (
        <Notice kind="amber">
          {say(deskWords.isOff, language)}
          <button type="button" className="link" onClick={() => void saveSetting('off', false)}>
            {say(deskWords.switchOn, language)}
          </button>
        </Notice>
      ) : null}
      {off === 'by-policy' ? <Notice kind="amber">{say(deskWords.isOffByPolicy, language)}</Notice> : null}
      {broken.length > 0 ? (
        <Notice kind="red">{say(deskWords.broken, language, { names: broken.join(', ') })}</Notice>
      ) : null}
    </>
  );
}

const titleOf = (place: Place) => (place === 'welcome' ? welcomeWords.title : deskPageWords[place]);

/** The full page of the extension, which is its options page as well. */
export function Desk({ start }: { readonly start: Live }) {
  const live = useLive(start);
  const { language, values } = live;
  const place = usePlace(values.isSetUp);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${say(titleOf(place), language)} · Firebreak`;
  }, [language, place]);
  const View = place === 'welcome' ? WelcomeView : views[place];
  const { version, fingerprint } = values.playbookStamp;
  return (
    <DeskFrame
      language={language}
      setLanguage={(chosen) => void saveSetting('language', chosen)}
      pages={pages satisfies DeskPage[]}
      current={place === 'welcome' ? null : place}
      stamp={fingerprint ? { version, fingerprint: shortFingerprint(fingerprint) } : null}
      notices={<Notices live={live} />}
    >
      <View live={live} />
    </DeskFrame>
  );
}
