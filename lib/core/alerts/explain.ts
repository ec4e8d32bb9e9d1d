import { alertWords } from '../words/alerts.ts';
import { say } from '../words/say.ts';
import type { Facts } from './facts.ts';
import { type Alert, type Level, levels, type Verdict } from './verdict.ts';

/** Why the level is what it is, in one sentence, and what to do first; in both interface languages. */
export function explain(level: Level, alerts: readonly Alert[], facts: Facts): Pick<Verdict, 'why' | 'firstStep'> {
  const worst = [...alerts].sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level))[0];
  const step = level === 'red' ? alertWords.stepRed : level === 'amber' ? alertWords.stepAmber : alertWords.stepCalm;
  const firstStep = { en: say(step, 'en'), zh: say(step, 'zh') };
  if (facts.openClaim) return { why: { ...alertWords.openClaim }, firstStep };
  if (level === 'calm' || !worst) return { why: { ...alertWords.calm }, firstStep };
  return { why: { ...worst.reason }, firstStep };
}
