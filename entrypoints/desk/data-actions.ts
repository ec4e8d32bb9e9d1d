import { deleteSettings, readBackup, restoreSettings, saveFile, writeBackup } from '#lib/browser/backup.ts';
import { askWorker } from '#lib/browser/messaging.ts';
import { saveSetting } from '#lib/browser/settings.ts';
import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { settingsWords as w } from '#lib/core/words/settings-page.ts';
import { exportEverything } from '#lib/store/everything.ts';
import { sayProblem } from './save-person.ts';

const notStored = { problem: 'not-stored' } as const;

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

/** Saves a file with everything, and says when that was. */
export async function makeBackup(): Promise<string> {
  const now = Date.now();
  saveFile(`firebreak-backup-${dayOf(now)}.json`, await writeBackup(await exportEverything(now), now));
  await saveSetting('lastBackupAt', now);
  return '';
}

/** Takes a backup file back: records first, and settings only once those are in. */
export async function restore(file: File, language: Language): Promise<string> {
  const backup = readBackup(await file.text());
  if (!backup) return say(w.restoreFault, language);
  const failed: Answer<'restoreEverything'> = { ...notStored, restored: 0, setAside: 0 };
  const { problem, restored, setAside } = await askWorker('restoreEverything', { text: backup.records }).catch(
    () => failed,
  );
  if (problem) return sayProblem(problem, language) ?? '';
  await restoreSettings(backup.settings);
  return say(w.restored, language, { restored, setAside });
}

/** Forgets one buyer, and says how many parts went. */
export async function forget(asked: Request<'forgetBuyer'>, language: Language): Promise<string> {
  const failed: Answer<'forgetBuyer'> = { ...notStored, forgotten: 0 };
  const { problem, forgotten } = await askWorker('forgetBuyer', asked).catch(() => failed);
  return sayProblem(problem, language) ?? say(w.forgotten, language, { count: forgotten });
}

/** Deletes the records of practice. */
export async function wipePractice(language: Language): Promise<string> {
  const { problem } = await askWorker('wipePractice', {}).catch(() => notStored);
  return sayProblem(problem, language) ?? say(w.wiped, language);
}

/** Deletes all records first, then settings and what this browser session remembers. */
export async function deleteAll(language: Language): Promise<string> {
  const { problem } = await askWorker('deleteEverything', {}).catch(() => notStored);
  if (problem) return sayProblem(problem, language) ?? '';
  await deleteSettings();
  return say(w.deleted, language);
}
