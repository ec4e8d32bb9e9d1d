import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PracticeSite } from '#components/practice/PracticeSite.tsx';
import { loadSetting, watchSetting } from '#lib/browser/settings.ts';
import { practiceWords } from '#lib/core/words/practice.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { startPracticeSession } from './practice-session.ts';
import { simulatedAddress } from './simulated-address.ts';
import { goTo, useAddress } from './use-address.ts';

const openedAt = Date.now();
const lateBy = 250;
const browserLanguage: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';

function useLanguage(): Language {
  const [language, setLanguage] = useState<Language>(browserLanguage);
  useEffect(() => {
    const life = new AbortController();
    loadSetting('language').then((chosen) => setLanguage(chosen ?? browserLanguage));
    watchSetting('language', (chosen) => setLanguage(chosen ?? browserLanguage), life.signal);
    return () => life.abort();
  }, []);
  return language;
}

/** The practice site inside the extension: the same pages, with the address kept after '#'. */
function ExtensionPractice() {
  const language = useLanguage();
  const address = simulatedAddress(useAddress());
  useEffect(() => {
    document.title = say(practiceWords.title, language);
  }, [language]);
  return (
    <PracticeSite
      address={address}
      language={language}
      openedAt={openedAt}
      lateBy={lateBy}
      href={(path) => `#${path}`}
      onGo={(path) => goTo(`#${path}`)}
    />
  );
}

const place = document.getElementById('practice');
if (place) createRoot(place).render(<ExtensionPractice />);
void startPracticeSession();
