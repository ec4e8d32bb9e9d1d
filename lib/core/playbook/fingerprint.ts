import canonicalize from 'canonicalize';

/** SHA-256 in hexadecimal of a value's canonical JSON (RFC 8785): two machines with the same playbook get the same one. */
export async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(value));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
