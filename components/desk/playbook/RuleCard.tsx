import { useState } from 'react';
import { Field } from '#components/shared/Field.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { FormSchema } from '#lib/core/playbook/form-schema.ts';
import { findPersonalLook } from '#lib/core/playbook/personal-looks.ts';
import type { OwnExamples } from '#lib/core/playbook/sections/examples.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { type Entry, type EntryActions, EntryRow } from './SectionCard.tsx';
import { ValueEditor } from './ValueEditor.tsx';

/** What belongs to one rule beside itself: the ideas it looks for, the team's words for them, its examples. */
export interface RuleParts {
  readonly ideas: readonly string[];
  /** By language and idea, such as 'en.lawyer'. */
  readonly words: Readonly<Record<string, string>>;
  readonly examples: OwnExamples;
  readonly exampleForm: FormSchema;
  readonly setWords: (key: string, words: string) => void;
  readonly setExamples: (examples: OwnExamples) => void;
}

const languagesOfAlerts = ['en', 'zh', 'de', 'fr', 'es', 'it', 'ja', 'pt', 'nl', 'pl', 'sv', 'tr', 'ar'];

function OwnWords({ ideas, words, setWords }: Pick<RuleParts, 'ideas' | 'words' | 'setWords'>) {
  const language = useLanguage();
  const [idea, setIdea] = useState(ideas[0] ?? '');
  const [wordLanguage, setWordLanguage] = useState('en');
  const key = `${wordLanguage}.${idea}`;
  return (
    <div className="fields">
      <Field label={say(w.idea, language)}>
        {(attributes) => (
          <select {...attributes} value={idea} onChange={(event) => setIdea(event.target.value)}>
            {ideas.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(w.language, language)}>
        {(attributes) => (
          <select {...attributes} value={wordLanguage} onChange={(event) => setWordLanguage(event.target.value)}>
            {languagesOfAlerts.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={say(w.ownWords, language)} hint={say(w.ownWordsHint, language)}>
        {(attributes) => (
          <input {...attributes} value={words[key] ?? ''} onChange={(event) => setWords(key, event.target.value)} />
        )}
      </Field>
    </div>
  );
}

function Examples({ examples, exampleForm, setExamples }: Pick<RuleParts, 'examples' | 'exampleForm' | 'setExamples'>) {
  const language = useLanguage();
  const found = [...examples.must, ...examples.mustNot].map(findPersonalLook).find(Boolean);
  return (
    <>
      <ValueEditor form={exampleForm} name="" value={examples} change={(next) => setExamples(next as OwnExamples)} />
      <p className="note">{say(w.exampleHint, language)}</p>
      {found ? (
        <p className="error" role="alert">
          {say(w.examplePersonal, language, { found })}
        </p>
      ) : null}
    </>
  );
}

/** One alert rule: its level and reason, the team's own words for it, and its examples. */
export function RuleCard({
  entry,
  actions,
  parts,
}: {
  readonly entry: Entry;
  readonly actions: EntryActions;
  /** Null where the rule was taken out. */
  readonly parts: RuleParts | null;
}) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <EntryRow section="rules" entry={entry} actions={actions} />
      {parts ? (
        <li>
          <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary className="note">{say(w.addWords, language)}</summary>
            {isOpen ? (
              <div className="stack">
                <OwnWords {...parts} />
                <Examples {...parts} />
              </div>
            ) : null}
          </details>
        </li>
      ) : null}
    </>
  );
}
