import { type ReactNode, useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { Field } from '#components/shared/Field.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { Difference } from '#lib/core/playbook/difference.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { DifferenceList } from './DifferenceList.tsx';

interface DraftBarProps {
  readonly differences: readonly Difference[];
  /** Leads put changes in use; everybody else saves them as a file for the lead. */
  readonly canPutInUse: boolean;
  /** What went wrong at the last attempt. */
  readonly fault: ReactNode;
  readonly putInUse: (why: string) => void;
  readonly propose: () => void;
  readonly discard: () => void;
}

/** What was changed and is not in use yet, and what can be done with it. */
export function DraftBar({ differences, canPutInUse, fault, putInUse, propose, discard }: DraftBarProps) {
  const language = useLanguage();
  const [why, setWhy] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && why.trim() === '';
  const submit = () => {
    setAsked(true);
    if (why.trim() !== '') putInUse(why.trim());
  };
  return (
    <div className="draft">
      <Card title={say(w.draft, language, { count: differences.length })}>
        <DifferenceList differences={differences} />
        {fault}
        {canPutInUse ? (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <Field
              label={say(w.why, language)}
              hint={say(w.whyHint, language)}
              fault={isMissing ? say(w.whyFault, language) : null}
            >
              {(attributes) => (
                <input {...attributes} size={48} value={why} onChange={(event) => setWhy(event.target.value)} />
              )}
            </Field>
            <div className="row">
              <button type="submit" className="primary">
                {say(w.putInUse, language)}
              </button>
              <button type="button" onClick={discard}>
                {say(w.discard, language)}
              </button>
            </div>
          </form>
        ) : (
          <>
            <p className="note">{say(w.proposeHint, language)}</p>
            <div className="row">
              <button type="button" className="primary" onClick={propose}>
                {say(w.propose, language)}
              </button>
              <button type="button" onClick={discard}>
                {say(w.discard, language)}
              </button>
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
