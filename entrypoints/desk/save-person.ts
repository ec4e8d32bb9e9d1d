import { askWorker } from '#lib/browser/messaging.ts';
import type { Person } from '#lib/core/people/person.ts';
import { deskWords } from '#lib/core/words/desk.ts';
import { type Language, say } from '#lib/core/words/say.ts';

const problemWords = { 'storage-full': deskWords.storageFull, 'not-stored': deskWords.notStored } as const;

/** The sentence for a problem of storing; null where there is none. */
export function sayProblem(problem: keyof typeof problemWords | null, language: Language): string | null {
  return problem ? say(problemWords[problem], language) : null;
}

/** Asks the worker to keep who works here; gives the sentence of what went wrong, or null. */
export async function savePerson(person: Person, language: Language): Promise<string | null> {
  const answer = await askWorker('savePerson', person).catch(() => ({ problem: 'not-stored' as const }));
  return sayProblem(answer.problem, language);
}
