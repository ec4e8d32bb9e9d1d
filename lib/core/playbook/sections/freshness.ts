import * as z from 'zod/mini';
import { pageKinds } from '../../reading/page-kind.ts';
import { fieldSection } from '../section.ts';

const hours = z.number().check(z.minimum(1), z.maximum(24 * 30));

const agingPages = pageKinds.filter((page) => page !== 'other');
type AgingPage = Exclude<(typeof pageKinds)[number], 'other'>;

/**
 * Hours after which a page counts as not checked. The answer clock runs 24 hours, so the inbox ages fast; a claim's
 * 72 hours leave a day for the list of claims.
 */
export const freshnessSection = fieldSection<Record<AgingPage, number>>(
  'freshness',
  Object.fromEntries(agingPages.map((page) => [page, hours])) as Record<AgingPage, typeof hours>,
  { inbox: 4, conversation: 24, contact: 24, 'claim-list': 24, claim: 24, order: 72 },
);
