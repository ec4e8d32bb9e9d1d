import * as z from 'zod/mini';

const policySchema = z.object({ off: z.catch(z.boolean(), false), playbook: z.catch(z.nullable(z.string()), null) });

/** What the company's administrator has set for this browser: off for everyone, and the company's playbook as JSON text. */
export type Policy = z.infer<typeof policySchema>;

type ManagedArea = Pick<chrome.storage.StorageArea, 'get'>;

/** Reads the company's policy. No policy, or a browser without managed storage, is the same as an empty one. */
export async function loadPolicy(area: ManagedArea | undefined = chrome.storage?.managed): Promise<Policy> {
  const stored = await area?.get(null).catch(() => ({}));
  return policySchema.parse({ off: false, playbook: null, ...stored });
}
