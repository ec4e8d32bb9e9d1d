import { useRef, useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { Notice } from '#components/shared/Notice.tsx';
import type { Difference } from '#lib/core/playbook/difference.ts';
import type { Fault } from '#lib/core/playbook/fault.ts';
import type { PlaybookFile } from '#lib/core/playbook/file.ts';
import { printFault } from '#lib/core/playbook/print-fault.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { DifferenceList } from './DifferenceList.tsx';

/** A file that was opened: what it would change and where it meets changes made here, or why it was refused. */
export type OpenedFile =
  | { readonly faults: readonly Fault[] }
  | {
      readonly file: PlaybookFile;
      readonly differences: readonly Difference[];
      /** How many entries both the file and this machine have changed. */
      readonly conflicts: number;
    };

interface SharingCardProps {
  readonly canTake: boolean;
  readonly save: () => void;
  readonly open: (file: File) => Promise<OpenedFile>;
  readonly take: (file: PlaybookFile, keepsOwn: boolean) => Promise<string>;
}

function Opened({
  opened,
  canTake,
  take,
}: {
  readonly opened: OpenedFile;
  readonly canTake: boolean;
  readonly take: (keepsOwn: boolean) => void;
}) {
  const language = useLanguage();
  if ('faults' in opened)
    return (
      <>
        <Notice kind="red">{say(w.fileRefused, language)}</Notice>
        <ul className="plain-list">
          {opened.faults.slice(0, 50).map((fault) => (
            <li key={printFault(fault, language)}>{printFault(fault, language)}</li>
          ))}
        </ul>
      </>
    );
  if (opened.differences.length === 0) return <Notice kind="calm">{say(w.fileSame, language)}</Notice>;
  return (
    <>
      <h3>{say(w.fileDiffers, language, { count: opened.differences.length })}</h3>
      <DifferenceList differences={opened.differences} />
      {opened.conflicts > 0 ? (
        <Notice kind="amber">{say(w.conflicts, language, { count: opened.conflicts })}</Notice>
      ) : null}
      {canTake ? (
        <div className="row">
          <button type="button" className="primary" onClick={() => take(false)}>
            {say(w.takeFile, language)}
          </button>
          {opened.conflicts > 0 ? (
            <button type="button" onClick={() => take(true)}>
              {say(w.takeKeep, language)}
            </button>
          ) : null}
        </div>
      ) : (
        <p className="note">{say(w.proposeHint, language)}</p>
      )}
    </>
  );
}

/** One playbook for a team, by file: difference and conflicts are shown before anything is taken. */
export function SharingCard({ canTake, save, open, take }: SharingCardProps) {
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [said, setSaid] = useState('');
  const takeOpened = async (keepsOwn: boolean) => {
    if (!opened || 'faults' in opened) return;
    setSaid(await take(opened.file, keepsOwn));
    setOpened(null);
  };
  return (
    <Card title={say(w.sharing, language)}>
      <p className="note">{say(w.sharingHint, language)}</p>
      <div className="row">
        <button type="button" onClick={save}>
          {say(w.export, language)}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {say(w.import, language)}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say(w.import, language)}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            setSaid('');
            if (chosen) void open(chosen).then(setOpened);
          }}
        />
        <span role="status">{said}</span>
      </div>
      {opened ? <Opened opened={opened} canTake={canTake} take={(keepsOwn) => void takeOpened(keepsOwn)} /> : null}
    </Card>
  );
}
