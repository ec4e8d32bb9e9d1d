import * as z from 'zod/mini';
import { fieldSection } from '../section.ts';

/** What a ticket link may carry; never a message's text or a name. */
export const ticketBlanks = ['level', 'store', 'case', 'order'] as const;

/** The address with its blanks filled by harmless letters, so that it can be read as an address. */
function readAddress(template: string): URL | null {
  try {
    return new URL(template.replace(/\{\w+\}/g, 'x'));
  } catch {
    return null;
  }
}

const isOwnBlank = (name: string) => (ticketBlanks as readonly string[]).includes(name);
const blanksOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** An https address with the blanks {level}, {store}, {case}, {order}; empty: no ticket link. A blank never stands in the host. */
const addressSchema = z
  .string()
  .check(z.maxLength(500))
  .check(
    z.refine((text) => text === '' || /^https:\/\/[^{}/?#@\s]+(?:[/?#]|$)/.test(text), { error: 'not-https' }),
    z.refine((text) => text === '' || readAddress(text) !== null, { error: 'wrong-form' }),
    z.refine((text) => blanksOf(text).every(isOwnBlank), { error: 'unknown-blank' }),
  );

/** Where a ticket is opened for a brief. Off until a lead sets it. */
export const ticketLinkSection = fieldSection<{ readonly address: string }>(
  'ticketLink',
  { address: addressSchema },
  { address: '' },
);

/** The host a ticket link leads to, which a person confirms on each machine; null where there is no link. */
export function findTicketHost(address: string): string | null {
  return readAddress(address)?.host ?? null;
}

/** The address for one case with its blanks filled and escaped; null where the link is off or its host was not confirmed here. */
export function fillTicketLink(
  address: string,
  confirmedHost: string | null,
  facts: Readonly<Record<(typeof ticketBlanks)[number], string>>,
): string | null {
  const host = findTicketHost(address);
  if (host === null || host !== confirmedHost) return null;
  return address.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(isOwnBlank(name) ? facts[name as 'level'] : ''),
  );
}
