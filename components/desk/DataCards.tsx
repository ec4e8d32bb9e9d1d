import { type ReactNode, useRef, useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { Field } from '#components/shared/Field.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { Notice } from '#components/shared/Notice.tsx';
import type { Instant } from '#lib/core/reading/instant.ts';
import { printBytes } from '#lib/core/words/print-bytes.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import { settingsWords as w } from '#lib/core/words/settings-page.ts';

/** What a click came to, as a sentence that is read out. */
type Act = () => Promise<string>;

function useSaid(): [string, (act: Act) => void] {
  const [said, setSaid] = useState('');
  return [said, (act) => void act().then(setSaid)];
}

/** How much this profile holds. */
export function StorageCard({ used, free }: { readonly used: number | null; readonly free: number | null }) {
  const language = useLanguage();
  return (
    <Card title={say(w.storage, language)}>
      <p className="number">
        {used === null || free === null
          ? say(w.storageUnknown, language)
          : say(w.storageUsed, language, { used: printBytes(used), free: printBytes(free) })}
      </p>
    </Card>
  );
}

interface BackupCardProps {
  readonly lastBackupAt: Instant | null;
  readonly isOld: boolean;
  readonly make: Act;
  readonly restore: (file: File) => Promise<string>;
}

/** Saving and taking back everything this profile knows. */
export function BackupCard({ lastBackupAt, isOld, make, restore }: BackupCardProps) {
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [said, act] = useSaid();
  const last =
    lastBackupAt === null
      ? say(w.backupNever, language)
      : say(w.backupLast, language, { time: printTime(lastBackupAt, language) });
  return (
    <Card title={say(w.backup, language)}>
      <p>{say(w.backupHint, language)}</p>
      {isOld ? (
        <Notice kind="amber">{lastBackupAt === null ? last : say(w.backupOld, language)}</Notice>
      ) : (
        <p className="number">{last}</p>
      )}
      <div className="row">
        <button type="button" className="primary" onClick={() => act(make)}>
          {say(w.makeBackup, language)}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {say(w.restore, language)}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say(w.restore, language)}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) act(() => restore(chosen));
            event.target.value = '';
          }}
        />
      </div>
      <p className="note">{say(w.restoreHint, language)}</p>
      <p role="status">{said}</p>
    </Card>
  );
}

interface ForgetCardProps {
  readonly stores: readonly string[];
  readonly forget: (asked: { store: string; orderId: string | null; conversationId: string | null }) => Promise<string>;
}

/** Deletes at once what is personal about one buyer. */
export function ForgetCard({ stores, forget }: ForgetCardProps) {
  const language = useLanguage();
  const [store, setStore] = useState('');
  const [orderId, setOrderId] = useState('');
  const [conversationId, setConversationId] = useState('');
  const [said, act] = useSaid();
  const field = (label: string, value: string, set: (value: string) => void) => (
    <Field label={label}>
      {(attributes) => <input {...attributes} value={value} onChange={(event) => set(event.target.value)} />}
    </Field>
  );
  const submit = async () => {
    const asked = { store, orderId: orderId.trim() || null, conversationId: conversationId.trim() || null };
    const isWhole = store !== '' && (asked.orderId !== null || asked.conversationId !== null);
    return isWhole ? forget(asked) : say(w.forgetFault, language);
  };
  return (
    <Card title={say(w.forget, language)}>
      <p className="note">{say(w.forgetHint, language)}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          act(submit);
        }}
      >
        <Field label={say(w.store, language)}>
          {(attributes) => (
            <select {...attributes} value={store} onChange={(event) => setStore(event.target.value)}>
              <option value="">–</option>
              {stores.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          )}
        </Field>
        {field(say(w.orderId, language), orderId, setOrderId)}
        {field(say(w.conversationId, language), conversationId, setConversationId)}
        <div className="row">
          <button type="submit">{say(w.forgetDo, language)}</button>
          <span role="status">{said}</span>
        </div>
      </form>
    </Card>
  );
}

/** Deletes the records of practice. */
export function PracticeCard({ wipe }: { readonly wipe: Act }) {
  const language = useLanguage();
  const [said, act] = useSaid();
  return (
    <Card title={say(w.practice, language)}>
      <p className="note">{say(w.practiceHint, language)}</p>
      <div className="row">
        <button type="button" onClick={() => act(wipe)}>
          {say(w.wipePractice, language)}
        </button>
        <span role="status">{said}</span>
      </div>
    </Card>
  );
}

/** Deletes everything; the button works once the person said that a backup exists or is not needed. */
export function DeleteCard({ deleteAll }: { readonly deleteAll: Act }) {
  const language = useLanguage();
  const [isSure, setSure] = useState(false);
  const [said, act] = useSaid();
  return (
    <Card title={say(w.deleteAll, language)}>
      <p>{say(w.deleteHint, language)}</p>
      <label className="choice">
        <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
        <span>{say(w.deleteConfirm, language)}</span>
      </label>
      <div className="row">
        <button type="button" className="danger" disabled={!isSure} onClick={() => act(deleteAll)}>
          {say(w.deleteDo, language)}
        </button>
        <span role="status">{said}</span>
      </div>
    </Card>
  );
}

/** One permission: what it is for, and whether Chrome grants it now. */
export interface PermissionLine {
  readonly text: string;
  readonly isGranted: boolean;
}

/** Every permission with its reason. */
export function PermissionsCard({
  lines,
  children,
}: {
  readonly lines: readonly PermissionLine[];
  readonly children?: ReactNode;
}) {
  const language = useLanguage();
  return (
    <Card title={say(w.permissions, language)}>
      <ul className="plain-list">
        {lines.map(({ text, isGranted }) => (
          <li key={text}>
            {text} <b>{say(isGranted ? w.granted : w.notGranted, language)}</b>
          </li>
        ))}
        <li>{say(w.noNetwork, language)}</li>
      </ul>
      {children}
    </Card>
  );
}
