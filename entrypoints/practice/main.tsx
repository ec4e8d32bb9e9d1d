import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PracticeSite } from '#components/practice/PracticeSite.tsx';
import { loadSetting, watchSetting } from '#lib/browser/settings.ts';
import { redConversationId } from '#lib/core/practice/conversations.ts';
import { writeRoute } from '#lib/core/practice/route.ts';
import { practiceWords } from '#lib/core/words/practice.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { goTo, useAddress } from './use-address.ts';

const openedAt = Date.now();
const lateBy = 250;
const start = writeRoute({ page: 'inbox', conversationId: redConversationId });
const browserLanguage: Language = navigator.language.startsWith('zh') ? 'zh' : 'en';

/** The Seller Central address that the part after '#' stands for. */
function simulated(address: string): URL {
  return new URL(new URL(address).hash.slice(1) || start, 'https://sellercentral.amazon.com');
}

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
  const address = simulated(useAddress());
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
