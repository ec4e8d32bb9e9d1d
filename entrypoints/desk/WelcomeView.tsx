import { useEffect, useState } from 'react';
import { WelcomePage } from '#components/desk/WelcomePage.tsx';
import { chromePorts } from '#lib/browser/check-facts.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import { savePerson } from './save-person.ts';
import type { Live } from './use-live.ts';

/** First run. */
export function WelcomeView({ live }: { readonly live: Live }) {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void chromePorts.isPinned().then(setPinned);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <WelcomePage
      person={live.person}
      fixed={{ name: live.policy.personName, role: live.policy.personRole }}
      isPinned={isPinned}
      isSetUp={live.values.isSetUp}
      setLanguage={(language) => void saveSetting('language', language)}
      practiceAddress={chrome.runtime.getURL('/practice.html')}
      save={async (person) => {
        const problem = await savePerson(person, live.language);
        if (problem === null) await saveSetting('isSetUp', true);
        return problem;
      }}
    />
  );
}
