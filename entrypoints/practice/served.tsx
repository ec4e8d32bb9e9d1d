import { createRoot } from 'react-dom/client';
import { PracticeSite } from '#components/practice/PracticeSite.tsx';
import { practiceWords } from '#lib/core/words/practice.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { goTo, useAddress } from './use-address.ts';

const openedAt = Date.now();
const language: Language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
const lateBy = 250;

/** The practice site as the tests and `npm start` show it at real Seller Central addresses, without the extension's help. */
function ServedPractice() {
  const address = new URL(useAddress());
  return (
    <PracticeSite
      address={address}
      language={language}
      openedAt={openedAt}
      lateBy={lateBy}
      href={(path) => path}
      onGo={goTo}
    />
  );
}

document.title = say(practiceWords.title, language);
createRoot(document.body.appendChild(document.createElement('div'))).render(<ServedPractice />);
