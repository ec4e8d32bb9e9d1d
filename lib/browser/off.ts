import { loadPolicy } from './policy.ts';
import { loadSetting } from './settings.ts';

/** Who switched Firebreak off in this profile: the person, the company's policy, or nobody. */
export async function loadOff(): Promise<'no' | 'by-person' | 'by-policy'> {
  const [policy, off] = await Promise.all([loadPolicy(), loadSetting('off')]);
  if (policy.off) return 'by-policy';
  return off ? 'by-person' : 'no';
}
