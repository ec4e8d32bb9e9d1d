import * as z from 'zod/mini';
import type { Role } from '../../people/role.ts';
import { type Money, moneySchema } from '../../reading/money.ts';
import { fieldSection } from '../section.ts';

/** What a role may grant without asking: money to the buyer in one conversation, and lifting the brake. */
const authoritySchema = z.object({ refundUpTo: moneySchema, canLiftBrake: z.boolean() });
export type Authority = z.infer<typeof authoritySchema>;

const upTo = (amount: number): Money => ({ amount, currency: 'USD' });

/** Modest figures to begin with, as a lead would set them; every team changes them. */
export const authoritySection = fieldSection<Record<Role, Authority>>(
  'authority',
  { agent: authoritySchema, temporary: authoritySchema, supervisor: authoritySchema, lead: authoritySchema },
  {
    temporary: { refundUpTo: upTo(0), canLiftBrake: false },
    agent: { refundUpTo: upTo(20), canLiftBrake: true },
    supervisor: { refundUpTo: upTo(200), canLiftBrake: true },
    lead: { refundUpTo: upTo(1000), canLiftBrake: true },
  },
);
