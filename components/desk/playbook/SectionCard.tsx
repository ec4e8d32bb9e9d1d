import { useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { Fault } from '#lib/core/playbook/fault.ts';
import type { FormSchema } from '#lib/core/playbook/form-schema.ts';
import type { SectionName } from '#lib/core/playbook/playbook.ts';
import { printFault } from '#lib/core/playbook/print-fault.ts';
import { printEntry, printEntryName } from '#lib/core/playbook/print-value.ts';
import type { LayerName } from '#lib/core/playbook/section.ts';
import { layerWords, sectionWords, playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { ValueEditor } from './ValueEditor.tsx';

/** One entry of a section as the page shows it. */
export interface Entry {
  readonly key: string;
  /** What holds with the changes that are not in use yet; undefined where it was taken out. */
  readonly value: unknown;
  readonly origin: LayerName;
  /** Where it would go back to; null where there is nothing under it or nothing of this machine over it. */
  readonly under: LayerName | null;
  readonly isChanged: boolean;
  readonly faults: readonly Fault[];
  readonly form: FormSchema;
}

/** What can be done with the entries of a section. */
export interface EntryActions {
  readonly change: (key: string, value: unknown) => void;
  readonly goBack: (key: string) => void;
  /** Null where entries of this section cannot be taken out. */
  readonly takeOut: ((key: string) => void) | null;
}

interface RowProps {
  readonly section: SectionName;
  readonly entry: Entry;
  readonly actions: EntryActions;
}

function EntryButtons({
  entry,
  actions,
  isOpen,
  toggle,
}: Omit<RowProps, 'section'> & { isOpen: boolean; toggle: () => void }) {
  const language = useLanguage();
  const isOut = entry.value === undefined;
  return (
    <div className="row">
      {isOut ? null : (
        <button type="button" className="link" aria-expanded={isOpen} onClick={toggle}>
          {say(isOpen ? w.close : w.edit, language)}
        </button>
      )}
      {entry.under ? (
        <button type="button" className="link" onClick={() => actions.goBack(entry.key)}>
          {say(w.goBack, language, { origin: say(layerWords[entry.under], language) })}
        </button>
      ) : null}
      {actions.takeOut && !isOut ? (
        <button type="button" className="link" onClick={() => actions.takeOut?.(entry.key)}>
          {say(w.takeOut, language)}
        </button>
      ) : null}
    </div>
  );
}

/** One value: what it is, where it came from, and how to change it or let it go back. */
export function EntryRow({ section, entry, actions }: RowProps) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { key, value, origin, isChanged, faults, form } = entry;
  const isShort = form.type !== 'object' && form.anyOf === undefined;
  return (
    <li className={isShort ? 'entry is-short' : 'entry'} data-entry={`${section}.${key}`}>
      <div className="entry-head">
        <div className="entry-words">
          <h3>{printEntryName(section, key, value, language)}</h3>
          <p className="number">{value === undefined ? say(w.takenOut, language) : printEntry(value, language)}</p>
        </div>
        <p className={isChanged ? 'note origin is-changed' : 'note origin'}>{say(layerWords[origin], language)}</p>
      </div>
      <EntryButtons entry={entry} actions={actions} isOpen={isOpen} toggle={() => setOpen(!isOpen)} />
      {isOpen && value !== undefined ? (
        <ValueEditor
          form={form}
          name={form.type === 'object' ? '' : key}
          value={value}
          change={(next) => actions.change(key, next)}
        />
      ) : null}
      {faults.map((fault) => (
        <p className="error" role="alert" key={printFault(fault, language)}>
          {printFault({ ...fault, place: fault.place.slice(2) }, language)}
        </p>
      ))}
    </li>
  );
}

interface SectionCardProps {
  readonly section: SectionName;
  readonly entries: readonly Entry[];
  readonly actions: EntryActions;
  /** Adds an entry; null where none can be added. The key is asked for only where people know it. */
  readonly add: { readonly asksKey: boolean; readonly run: (key: string) => void } | null;
}

/** One section of the playbook in plain forms. */
export function SectionCard({ section, entries, actions, add }: SectionCardProps) {
  const language = useLanguage();
  const [key, setKey] = useState('');
  return (
    <Card title={say(sectionWords[section].name, language)}>
      <p className="note">{sectionWords[section].hint[language]}</p>
      {entries.length === 0 ? <p>{say(w.nothing, language)}</p> : null}
      <ul className="entries">
        {entries.map((entry) => (
          <EntryRow key={entry.key} section={section} entry={entry} actions={actions} />
        ))}
      </ul>
      {add ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            add.run(key.trim().toUpperCase());
            setKey('');
          }}
        >
          {add.asksKey ? (
            <input
              aria-label={say(w.addCurrency, language)}
              placeholder={say(w.addCurrency, language)}
              size={22}
              value={key}
              onChange={(event) => setKey(event.target.value)}
            />
          ) : null}
          <button type="submit" disabled={add.asksKey && !/^[A-Za-z]{3}$/.test(key.trim())}>
            {say(w.add, language)}
          </button>
        </form>
      ) : null}
    </Card>
  );
}
