import { Card } from '#components/shared/Card.tsx';
import { Choices } from '#components/shared/Choices.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { Notice } from '#components/shared/Notice.tsx';
import type { Person } from '#lib/core/people/person.ts';
import { deskWords, welcomeWords } from '#lib/core/words/desk.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { PersonForm } from './PersonForm.tsx';

interface WelcomePageProps {
  readonly person: Person | null;
  readonly fixed: { readonly name: string | null; readonly role: Person['role'] | null };
  /** Null where the browser does not say. */
  readonly isPinned: boolean | null;
  readonly practiceAddress: string;
  readonly save: (person: Person) => Promise<string | null>;
  readonly setLanguage: (language: Language) => void;
  readonly isSetUp: boolean;
}

/** First run: who works here, the button, what Firebreak knows and does not know, and one practice conversation. */
export function WelcomePage({
  person,
  fixed,
  isPinned,
  practiceAddress,
  save,
  setLanguage,
  isSetUp,
}: WelcomePageProps) {
  const language = useLanguage();
  const w = welcomeWords;
  return (
    <>
      <div className="stack">
        <h1>{say(w.title, language)}</h1>
        <p>{say(w.intro, language)}</p>
      </div>
      {isSetUp ? <Notice kind="calm">{say(w.isSetUp, language)}</Notice> : null}
      <Card title={say(w.who, language)}>
        <Choices
          legend={say(deskWords.language, language)}
          value={language}
          choose={setLanguage}
          options={[
            { value: 'en', label: say(deskWords.english, language) },
            { value: 'zh', label: say(deskWords.chinese, language) },
          ]}
        />
        <PersonForm person={person} fixed={fixed} button={say(w.done, language)} save={save} />
      </Card>
      <Card title={say(w.pin, language)}>
        {isPinned ? (
          <p>{say(w.pinned, language)}</p>
        ) : (
          <ol className="steps">
            <li>{say(w.pinStep1, language)}</li>
            <li>{say(w.pinStep2, language)}</li>
          </ol>
        )}
      </Card>
      <Card title={say(w.knows, language)}>
        <ul className="plain-list">
          <li>{say(w.knows1, language)}</li>
          <li>{say(w.knows2, language)}</li>
          <li>{say(w.knows3, language)}</li>
          <li>{say(w.knows4, language)}</li>
        </ul>
      </Card>
      <Card title={say(w.practice, language)}>
        <p>{say(w.practiceHint, language)}</p>
        <p>
          <a href={practiceAddress} target="_blank" rel="noreferrer">
            {say(w.openPractice, language)}
          </a>
        </p>
      </Card>
    </>
  );
}
