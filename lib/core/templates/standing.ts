import canonicalize from 'canonicalize';
import type { Standing } from './find-lock.ts';
import type { Template } from './template.ts';

/**
 * SHA-256, in hexadecimal, of everything of a template that reaches the buyer or decides when it may be used. Title,
 * note and folder may change without a new approval; a word, a blank, a role or the expiry may not.
 */
export async function hashTemplate({
  id,
  use,
  texts,
  blanks,
  marketplaces,
  roles,
  expiresOn,
  to,
}: Template): Promise<string> {
  const approved = { id, use, texts, blanks, marketplaces, roles, expiresOn, to: to ?? 'buyer' };
  const bytes = new TextEncoder().encode(canonicalize(approved));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How a template stands today (ISO date), given its present hash. */
export function findStanding({ approval, expiresOn }: Template, hash: string, today: string): Standing {
  if (expiresOn !== null && expiresOn < today) return 'expired';
  if (approval === null) return 'suggested';
  return approval.hash === hash ? 'approved' : 'changed-since-approval';
}

/** The template with the lead's approval of its exact text. */
export async function approveTemplate(template: Template, by: string, at: number): Promise<Template> {
  return { ...template, approval: { by, at, hash: await hashTemplate(template) } };
}
