import { alertWords, firstSteps } from '../words/alerts.ts';
import { languages, type Phrase } from '../words/say.ts';
import type { RaisedBy } from './course.ts';
import type { Facts } from './facts.ts';
import type { DearOrder } from './find-dear-order.ts';
import { type Alert, type Family, families, type Level, levels, type Verdict } from './verdict.ts';

/** What the explanation is made from. */
export interface Explained {
  readonly level: Level;
  readonly alerts: readonly Alert[];
  readonly facts: Facts;
  readonly dearOrder: DearOrder | null;
  readonly raisedBy: RaisedBy | null;
}

/** Why the level is what it is, in one sentence, and what to do first; in both interface languages. */
export function explain(what: Explained): Pick<Verdict, 'why' | 'firstStep'> {
  const worst = findWorst(what.alerts);
  return { why: { ...whyOf(what, worst) }, firstStep: { ...stepOf(what.level, worst) } };
}

function whyOf({ level, facts, dearOrder, raisedBy }: Explained, worst: Alert | undefined): Phrase {
  if (worst?.level === 'red') return worst.reason;
  if (facts.openClaim) return alertWords.openClaim;
  if (dearOrder) return fill(dearOrder.what === 'claim' ? alertWords.dearClaim : alertWords.dearOrder, dearOrder);
  if (!worst || level === 'calm') return alertWords.calm;
  return raisedBy ? join(worst.reason, alertWords[raisedBy]) : worst.reason;
}

function stepOf(level: Level, worst: Alert | undefined): Phrase {
  if (level === 'calm') return firstSteps.calm;
  if (level === 'amber') return firstSteps.amber;
  return (worst && (firstSteps as Readonly<Partial<Record<Family, Phrase>>>)[worst.family]) ?? firstSteps.red;
}

/** The most serious alert: highest level, then not demoted, then the order of the families. */
function findWorst(alerts: readonly Alert[]): Alert | undefined {
  const weigh = (alert: Alert) => levels.indexOf(alert.level) * 100 + (alert.demotedBy ? 0 : 50) - rank(alert.family);
  return alerts.reduce<Alert | undefined>((best, one) => (best && weigh(best) >= weigh(one) ? best : one), undefined);
}

/** A person in danger comes before everything else. */
const order: readonly Family[] = ['self-harm-or-violence', 'injury', 'safety', 'property-damage', ...families];
const rank = (family: Family): number => order.indexOf(family);

function fill(phrase: Phrase, { sum, threshold }: DearOrder): Phrase {
  const blanks = { sum: `${sum.currency} ${sum.amount}`, threshold: `${sum.currency} ${threshold}` };
  const say = (text: string) => text.replace('{sum}', blanks.sum).replace('{threshold}', blanks.threshold);
  return { en: say(phrase.en), zh: say(phrase.zh) };
}

function join(first: Phrase, second: Phrase): Phrase {
  const [en, zh] = languages.map((language) => `${first[language]}${language === 'en' ? ' ' : ''}${second[language]}`);
  return { en: en ?? '', zh: zh ?? '' };
}
