import * as z from 'zod/mini';
import { personNameSchema } from '#lib/core/people/person.ts';
import { roleSchema } from '#lib/core/people/role.ts';

const policySchema = z.object({
  off: z.catch(z.boolean(), false),
  playbook: z.catch(z.nullable(z.string()), null),
  personName: z.catch(z.nullable(personNameSchema), null),
  personRole: z.catch(z.nullable(roleSchema), null),
});

const empty = { off: false, playbook: null, personName: null, personRole: null };

/**
 * What the company's administrator has set for this browser: off for everyone, the company's playbook as JSON text, and
 * who works here in which role.
 */
export type Policy = z.infer<typeof policySchema>;

type ManagedArea = Pick<chrome.storage.StorageArea, 'get'>;

/** While Chrome starts, policies can take seconds to load: nobody's first mark waits that long. In milliseconds. */
const patience = 250;

/** Reads the company's policy. One that does not come soon counts as none until `whenPolicyIsLoaded` says it is there. No policy, or a browser without managed storage, is the same as an empty one. */
export async function loadPolicy(area: ManagedArea | undefined = chrome.storage?.managed): Promise<Policy> {
  const late = new Promise<object>((resolve) => {
    setTimeout(() => resolve({}), patience);
  });
  const stored = await Promise.race([area?.get(null).catch(() => ({})), late]);
  return policySchema.parse({ ...empty, ...stored });
}

/** Calls back once the browser has loaded its policies; at once where it has. */
export function whenPolicyIsLoaded(loaded: () => void, area: ManagedArea | undefined = chrome.storage?.managed): void {
  void area?.get(null).then(loaded, () => {});
}
