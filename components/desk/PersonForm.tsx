import { useState } from 'react';
import { Choices } from '#components/shared/Choices.tsx';
import { Field } from '#components/shared/Field.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { type Person, personNameSchema } from '#lib/core/people/person.ts';
import { type Role, roles } from '#lib/core/people/role.ts';
import { deskWords, roleHints, roleWords, welcomeWords } from '#lib/core/words/desk.ts';
import { say } from '#lib/core/words/say.ts';

interface PersonFormProps {
  /** Null before first run. */
  readonly person: Person | null;
  /** What the company's policy has set; null where it left the choice. */
  readonly fixed: { readonly name: string | null; readonly role: Role | null };
  readonly button: string;
  /** Resolves with what is to be said, null when all is well. */
  readonly save: (person: Person) => Promise<string | null>;
}

/** Name and role of the person who works in this profile. */
export function PersonForm({ person, fixed, button, save }: PersonFormProps) {
  const language = useLanguage();
  const [name, setName] = useState(fixed.name ?? person?.name ?? '');
  const [role, setRole] = useState<Role>(fixed.role ?? person?.role ?? 'agent');
  const [fault, setFault] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const submit = async () => {
    const isRight = personNameSchema.safeParse(name).success;
    setFault(isRight ? null : say(welcomeWords.nameFault, language));
    if (isRight) setSaid((await save({ name, role })) ?? say(deskWords.saved, language));
  };
  const isFixed = fixed.name !== null || fixed.role !== null;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={say(welcomeWords.name, language)} hint={say(welcomeWords.nameHint, language)} fault={fault}>
        {(attributes) => (
          <input
            {...attributes}
            value={name}
            autoComplete="name"
            disabled={fixed.name !== null}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Choices
        legend={say(welcomeWords.role, language)}
        hint={say(welcomeWords.roleHint, language)}
        value={role}
        isDisabled={fixed.role !== null}
        choose={setRole}
        options={roles.map((value) => ({
          value,
          label: (
            <>
              {say(roleWords[value], language)} <span className="note">{say(roleHints[value], language)}</span>
            </>
          ),
        }))}
      />
      {isFixed ? <p className="note">{say(welcomeWords.fixed, language)}</p> : null}
      <div className="row">
        <button type="submit" className="primary">
          {button}
        </button>
        <span role="status">{said}</span>
      </div>
    </form>
  );
}
