import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Judging } from '#lib/core/alerts/judging.ts';
import type { Verdict } from '#lib/core/alerts/verdict.ts';
import type { CapabilityCase } from './capability-cases.ts';

/** What of a case does not hold; null when all holds. */
export function failureOf({ text, level, family, demotedBy }: CapabilityCase, judging: Judging): string | null {
  const verdict: Verdict = judgeMessage({ text, marketplace: 'US' }, judging);
  if (verdict.level !== level) return `level ${verdict.level}`;
  if (family && !verdict.families.includes(family)) return `families ${verdict.families.join() || 'none'}`;
  const demotions = verdict.alerts.map((alert) => alert.demotedBy ?? 'none');
  return demotedBy && !demotions.includes(demotedBy) ? `demotions ${demotions.join() || 'none'}` : null;
}
