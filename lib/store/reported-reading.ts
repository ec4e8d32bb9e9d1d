import type { Verdict } from '#lib/core/alerts/verdict.ts';
import type { PageReading } from '#lib/core/reading/page-reading.ts';

/** A page that was read, in the store it belongs to. */
export interface ReportedReading {
  readonly store: string;
  readonly address: string;
  readonly reading: PageReading;
  readonly verdict: Verdict | null;
  readonly practice: boolean;
}
