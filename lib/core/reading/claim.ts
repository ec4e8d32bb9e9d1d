import * as z from 'zod/mini';
import { instantSchema } from './instant.ts';
import { moneySchema } from './money.ts';

/** One A-to-z Guarantee claim as a list row or a detail page shows it; what is not shown is null. */
export const claimSchema = z.object({
  orderId: z.nullable(z.string()),
  buyerName: z.nullable(z.string()),
  amount: z.nullable(moneySchema),
  reason: z.nullable(z.string()),
  /** As printed. */
  status: z.nullable(z.string()),
  respondBy: z.nullable(instantSchema),
  respondByText: z.nullable(z.string()),
  /** The zone assumed for `respondBy` where the page prints none (IANA name), else null. */
  zoneAssumed: z.nullable(z.string()),
  marketplace: z.nullable(z.string()),
  /** ISO date of filing, where shown. */
  filedOn: z.nullable(z.string()),
});
export type Claim = z.infer<typeof claimSchema>;
