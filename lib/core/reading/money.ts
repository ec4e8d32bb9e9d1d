import * as z from 'zod/mini';

/** An amount in major units (12.5 is twelve and a half) with its ISO 4217 currency code. */
export const moneySchema = z.object({ amount: z.number(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) });
export type Money = z.infer<typeof moneySchema>;
