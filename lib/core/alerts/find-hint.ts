import type { JudgedText } from './judge-texts.ts';
import type { Family } from './verdict.ts';

const threats: ReadonlySet<Family> = new Set([
  'legal',
  'regulator',
  'amazon-complaint',
  'a-to-z',
  'chargeback',
  'media',
  'review-threat',
]);

/** F101: a demand with a threat and nothing shown for it; the agent gets a neutral checklist, never an accusation. */
export function hasEmptyThreat(texts: readonly JudgedText[]): boolean {
  const has = (test: (text: JudgedText) => boolean) => texts.some(test);
  const isShown = has(({ pictures, finds }) => pictures > 0 || finds.index.all('evidence').length > 0);
  if (isShown) return false;
  const isDemanded = has(({ finds }) => finds.index.all('demand').length > 0);
  return isDemanded && has(({ finds }) => finds.alerts.some((alert) => !alert.demotedBy && threats.has(alert.family)));
}
