import * as z from 'zod/mini';
import { instantSchema } from './instant.ts';
import { moneySchema } from './money.ts';

/** What an order page shows of one order; what is not shown is null or empty. */
export const orderSchema = z.object({
  orderId: z.nullable(z.string()),
  asins: z.array(z.string()),
  buyerName: z.nullable(z.string()),
  marketplace: z.nullable(z.string()),
  total: z.nullable(moneySchema),
  shipBy: z.nullable(instantSchema),
  deliverBy: z.nullable(instantSchema),
});
export type Order = z.infer<typeof orderSchema>;
