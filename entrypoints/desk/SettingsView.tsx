import { useEffect, useState } from 'react';
import {
  BackupCard,
  DeleteCard,
  ForgetCard,
  type PermissionLine,
  PermissionsCard,
  PracticeCard,
  StorageCard,
} from '#components/desk/DataCards.tsx';
import { PersonForm } from '#components/desk/PersonForm.tsx';
import { LanguageCard, OnOffCard, QuietCard, RetentionCard, ShortcutsCard } from '#components/desk/SettingsCards.tsx';
import { Card } from '#components/shared/Card.tsx';
import { saveSetting } from '#lib/browser/settings.ts';
import { isBackupOld } from '#lib/core/settings/backup-age.ts';
import { addPause } from '#lib/core/settings/pauses.ts';
import { deskWords } from '#lib/core/words/desk.ts';
import { say } from '#lib/core/words/say.ts';
import { settingsWords as w } from '#lib/core/words/settings-page.ts';
import { deleteAll, forget, makeBackup, restore, wipePractice } from './data-actions.ts';
import { listPermissions } from './list-permissions.ts';
import { savePerson } from './save-person.ts';
import type { Live } from './use-live.ts';

const hour = 3_600_000;

function useStorageUse() {
  const [use, setUse] = useState<{ used: number | null; free: number | null }>({ used: null, free: null });
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage, quota }) => {
      if (usage !== undefined && quota !== undefined) setUse({ used: usage, free: quota - usage });
    });
  }, []);
  return use;
}

function usePermissions(language: Live['language']): readonly PermissionLine[] {
  const [lines, setLines] = useState<readonly PermissionLine[]>([]);
  useEffect(() => void listPermissions(language).then(setLines), [language]);
  return lines;
}

/** Person, language, switch, quiet hours, and everything about what is kept. */
export function SettingsView({ live }: { readonly live: Live }) {
  const { language, values, policy } = live;
  const use = useStorageUse();
  const permissions = usePermissions(language);
  const now = Date.now();
  const pauses = values.pauses.filter(({ until }) => until === null || until > now);
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      <Card title={say(w.person, language)}>
        <PersonForm
          key={live.person?.name}
          person={live.person}
          fixed={{ name: policy.personName, role: policy.personRole }}
          button={say(deskWords.save, language)}
          save={(person) => savePerson(person, language)}
        />
      </Card>
      <div className="columns">
        <LanguageCard chosen={values.language} choose={(chosen) => void saveSetting('language', chosen)} />
        <OnOffCard
          off={values.off}
          isByPolicy={live.off === 'by-policy'}
          pauses={pauses}
          setOff={(off) => void saveSetting('off', off)}
          pauseHour={() =>
            void saveSetting('pauses', addPause(pauses, { store: null, until: Date.now() + hour }, Date.now()))
          }
          endPause={(ended) =>
            void saveSetting(
              'pauses',
              pauses.filter((pause) => pause !== ended),
            )
          }
        />
        <QuietCard hours={values.quietHours} save={(hours) => void saveSetting('quietHours', hours)} />
        <ShortcutsCard open={() => void chrome.tabs.create({ url: 'chrome://extensions/shortcuts' })} />
        <RetentionCard days={values.retentionDays} save={(days) => void saveSetting('retentionDays', days)} />
        <StorageCard {...use} />
      </div>
      <BackupCard
        lastBackupAt={values.lastBackupAt}
        isOld={isBackupOld(values.lastBackupAt, now) && live.stores.length > 0}
        make={() => makeBackup()}
        restore={(file) => restore(file, language)}
      />
      <div className="columns">
        <ForgetCard stores={live.stores} forget={(asked) => forget(asked, language)} />
        <div className="stack">
          <PracticeCard wipe={() => wipePractice(language)} />
          <DeleteCard deleteAll={() => deleteAll(language)} />
        </div>
      </div>
      <PermissionsCard lines={permissions} />
    </>
  );
}
