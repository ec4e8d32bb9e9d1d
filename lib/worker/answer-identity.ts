import { identityAnswersOf } from '#lib/browser/identity.ts';
import { savePerson } from '#lib/store/people.ts';
import { readPerson, readStores } from '#lib/store/read.ts';
import { changeTables } from './changing.ts';

/** What the worker answers about who works here and in which store. */
export const identityAnswers = identityAnswersOf({
  readPerson: () => readPerson(),
  readStores: () => readStores(),
  savePerson: async (person) => (await changeTables((tables, { now }) => savePerson(tables, person, now))).problem,
});
