import * as z from 'zod/mini';
import { fieldSection } from '../section.ts';

/** How much of the buyer's name and the order's number a brief shows. */
export interface Masking extends Readonly<Record<string, unknown>> {
  readonly buyerName: 'shown' | 'initial' | 'hidden';
  readonly orderId: 'shown' | 'last-four' | 'hidden';
}

/** Shown unless the lead decides otherwise: whoever decides needs to find the order. */
export const maskingSection = fieldSection<Masking>(
  'masking',
  { buyerName: z.enum(['shown', 'initial', 'hidden']), orderId: z.enum(['shown', 'last-four', 'hidden']) },
  { buyerName: 'shown', orderId: 'shown' },
);
