import * as z from 'zod/mini';
import { type DeadlineKind, deadlineKindSchema } from './deadline.ts';

const count = z.number().check(z.int(), z.minimum(1), z.maximum(1000));

/** How long a clock runs: hours by the clock, or days of the marketplace's calendar. */
export const ruleLengthSchema = z.union([
  z.object({ hours: count }),
  z.object({ days: count }),
  z.object({ businessDays: count }),
]);
export type RuleLength = z.infer<typeof ruleLengthSchema>;

/** One sourced rule. Several for one kind and marketplace disagree: the one that ends first counts, and it is said. */
export const deadlineRuleSchema = z.object({
  id: z.string(),
  kind: deadlineKindSchema,
  marketplaces: z.union([z.literal('all'), z.array(z.string())]),
  length: ruleLengthSchema,
  /** Where it is written. */
  source: z.string(),
  /** Month in which the source was read or is dated. */
  sourceDate: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
});
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>;

const hours = (length: number): RuleLength => ({ hours: length });

const rule = (
  id: string,
  kind: DeadlineKind,
  length: RuleLength,
  source: string,
  sourceDate: string,
  marketplaces: DeadlineRule['marketplaces'] = 'all',
): DeadlineRule => ({ id, kind, length, source, sourceDate, marketplaces });

/** The clocks of Amazon's help pages, each with the page it stands on. */
export const deadlineRules: readonly DeadlineRule[] = [
  rule('answer-24h', 'answer-buyer', hours(24), 'Seller Central help 202152030, 200549770', '2026-11'),
  rule('act-48h', 'act-before-claim', hours(48), 'Seller Central help G27951 (US; the same in DE and JP)', '2026-05'),
  rule('claim-72h', 'respond-to-claim', hours(72), 'Seller Central help G27951 (US)', '2026-05', ['US']),
  rule('claim-48h', 'respond-to-claim', hours(48), 'A-to-z help pages (AU, DE appeal, JP; older US copy)', '2026-11'),
  rule('claim-3d', 'respond-to-claim', { days: 3 }, 'A-to-z help page (DE, older)', '2026-11', ['DE']),
  rule('appeal-30d', 'appeal', { days: 30 }, 'A-to-z help page on appeals', '2026-11'),
  rule('return-24h', 'return-authorisation', hours(24), 'Seller Central help G200708210', '2026-05'),
  rule('refund-2bd', 'refund-after-return', { businessDays: 2 }, 'Seller Central help G200708210', '2026-05'),
  rule('chargeback-7d', 'chargeback', { days: 7 }, 'Seller Central help G202145040 (US, NL)', '2026-11'),
  rule('safety-24h', 'safety-report', hours(24), 'US CPSC, duty to report (advice, not legal advice)', '2026-11', [
    'US',
  ]),
];

/** Days of the weekend by marketplace, 0 is Sunday; public holidays are not known, so the count can only be too early. */
const weekends: Readonly<Record<string, readonly number[]>> = { SA: [5, 6], EG: [5, 6] };
const usualWeekend = [0, 6];

/** The weekend where the marketplace is; Saturday and Sunday where nothing else is known. */
export function weekendOf(marketplace: string | null): readonly number[] {
  return weekends[marketplace ?? ''] ?? usualWeekend;
}
