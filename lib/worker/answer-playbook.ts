import { changePlaybook } from '#lib/browser/playbook-keeper.ts';
import type { Request } from '#lib/core/messages/protocol.ts';
import { readPerson } from '#lib/store/read.ts';
import { keepVersion } from '#lib/store/versions.ts';
import { changeTables } from './changing.ts';

/** What the worker answers about the playbook. */
export const playbookAnswers = {
  changePlaybook: (request: Request<'changePlaybook'>) =>
    changePlaybook(request, {
      readName: async () => (await readPerson())?.name ?? '',
      keepVersion: async (version) => (await changeTables((tables) => keepVersion(tables, version))).problem,
    }),
};
