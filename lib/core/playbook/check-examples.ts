import { builtInJudging } from '../alerts/built-in-judging.ts';
import { judgeMessage } from '../alerts/judge-message.ts';
import type { Judging } from '../alerts/judging.ts';
import { judgeOptionsOf } from './judge-options.ts';
import { mergeSection, type NamedLayer } from './merge.ts';
import { examplesSection } from './sections/examples.ts';

/** An example that a change would break: a text no longer found by its rule, or found by it wrongly. */
export interface BrokenExample {
  readonly rule: string;
  readonly text: string;
  readonly kind: 'must' | 'must-not';
}

/** How texts are judged with a playbook's layers; keep it as long as the layers stay, for it is compiled at first use. */
export function judgingOf(layers: readonly NamedLayer[]): Judging {
  return { ...builtInJudging, options: judgeOptionsOf(layers) };
}

/** Does the rule raise an alert in this text that counts? */
const finds = (rule: string, text: string, judging: Judging) =>
  judgeMessage({ text }, judging).alerts.some((alert) => alert.rule === rule && !alert.demotedBy);

/** Runs every example of the playbook; empty where all hold. */
export function findBrokenExamples(layers: readonly NamedLayer[]): BrokenExample[] {
  const judging = judgingOf(layers);
  const { values } = mergeSection(examplesSection, layers);
  return Object.entries(values).flatMap(([rule, { must, mustNot }]) => [
    ...must.filter((text) => !finds(rule, text, judging)).map((text) => ({ rule, text, kind: 'must' as const })),
    ...mustNot.filter((text) => finds(rule, text, judging)).map((text) => ({ rule, text, kind: 'must-not' as const })),
  ]);
}
