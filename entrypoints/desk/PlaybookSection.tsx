import { type Entry, type EntryActions, SectionCard } from '#components/desk/playbook/SectionCard.tsx';
import { Notice } from '#components/shared/Notice.tsx';
import { saveSetting } from '#lib/browser/settings.ts';
import { listEntries } from '#lib/core/playbook/draft.ts';
import { blankOf, formOf } from '#lib/core/playbook/form-schema.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { playbookSections, type SectionName } from '#lib/core/playbook/playbook.ts';
import type { Section } from '#lib/core/playbook/section.ts';
import { findTicketHost } from '#lib/core/playbook/sections/ticket-link.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import type { Live } from './use-live.ts';

interface PlaybookSectionProps {
  readonly live: Live;
  readonly name: SectionName;
  readonly draft: Layer;
  /** Undefined lets the value below hold again; null takes the entry out. */
  readonly set: (section: SectionName, key: string, value: unknown) => void;
}

const section = (name: SectionName) => playbookSections[name] as Section;

/** The entries of a section with the forms to change them. */
export function entriesOf({ live, name, draft }: Omit<PlaybookSectionProps, 'set'>): Entry[] {
  const below = layersOf(live.policy.playbook, { ...live.values.playbook, machine: {} });
  const layers = { below, inUse: live.values.playbook.machine, draft };
  return listEntries(section(name), layers).flatMap((entry) => {
    const schema = section(name).schemaOf(entry.key);
    return schema ? [{ ...entry, form: formOf(schema) }] : [];
  });
}

/** What the buttons of a section do. */
export function actionsOf({ name, set }: Pick<PlaybookSectionProps, 'name' | 'set'>): EntryActions {
  return {
    change: (key, value) => set(name, key, value),
    goBack: (key) => set(name, key, undefined),
    takeOut: section(name).canTakeOut ? (key) => set(name, key, null) : null,
  };
}

/** A key no entry of the section has yet. */
function freeKey(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`own-${number}`)) number += 1;
  return `own-${number}`;
}

function adderOf(props: PlaybookSectionProps, entries: readonly Entry[]) {
  const { name, set } = props;
  if (!section(name).canTakeOut) return null;
  const asksKey = name === 'thresholds';
  return {
    asksKey,
    run: (typed: string) => {
      const key = asksKey ? typed : freeKey(entries.map((entry) => entry.key));
      const schema = section(name).schemaOf(key);
      const blank = schema && blankOf(formOf(schema));
      set(name, key, typeof blank === 'object' && blank !== null && 'id' in blank ? { ...blank, id: key } : blank);
    },
  };
}

/** The host the ticket link leads to is confirmed on each machine, when set and after every import. */
function TicketHost({ live, entries }: { readonly live: Live; readonly entries: readonly Entry[] }) {
  const { language, values } = live;
  const host = findTicketHost(String(entries[0]?.value ?? ''));
  if (host === null || (entries[0]?.faults.length ?? 0) > 0) return null;
  if (host === values.ticketHost) return <Notice kind="calm">{say(w.hostConfirmed, language, { host })}</Notice>;
  return (
    <Notice kind="amber">
      {say(w.hostUnconfirmed, language, { host })}
      <button type="button" onClick={() => void saveSetting('ticketHost', host)}>
        {say(w.confirmHost, language, { host })}
      </button>
    </Notice>
  );
}

/** One section of the playbook, with all that can be done in it. */
export function PlaybookSection(props: PlaybookSectionProps) {
  const entries = entriesOf(props);
  return (
    <>
      <SectionCard
        key={props.name}
        section={props.name}
        entries={entries}
        actions={actionsOf(props)}
        add={adderOf(props, entries)}
      />
      {props.name === 'ticketLink' ? <TicketHost live={props.live} entries={entries} /> : null}
    </>
  );
}
