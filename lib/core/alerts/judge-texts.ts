import type { Instant } from '../reading/instant.ts';
import { explain } from './explain.ts';
import type { Facts } from './facts.ts';
import type { TextFinds } from './find-alerts.ts';
import { defaultCompound, type JudgeOptions } from './judge-options.ts';
import { type Alert, type Family, families, type Level, levels, type Verdict } from './verdict.ts';

/** One buyer's text with what was found in it; `number` is its place in the conversation. */
export interface JudgedText {
  readonly text: string;
  readonly at: Instant | null;
  readonly pictures: number;
  readonly number: number;
  readonly finds: TextFinds;
}

/** What is known beside the texts. */
export interface Surrounding {
  readonly marketplace: string | null;
  readonly facts: Facts;
  readonly options: JudgeOptions;
}

const redFamilies: ReadonlySet<Family> = new Set([...families.slice(0, 10), 'self-harm-or-violence']);
const urgentFamilies: ReadonlySet<Family> = new Set(['not-received', 'self-harm-or-violence']);

/** The verdict over one or more texts of one buyer, in order. */
export function judgeTexts(texts: readonly JudgedText[], around: Surrounding): Verdict {
  const alerts = texts.flatMap(({ finds, number }) => finds.alerts.map((alert) => ({ ...alert, message: number })));
  const course: Level[] = [];
  for (let count = 1; count <= texts.length; count += 1) course.push(levelOf(texts.slice(0, count), around));
  const level = course.at(-1) ?? levelOf([], around);
  const found = familiesOf(alerts);
  return {
    level,
    priority: level === 'red' || around.facts.openClaim || found.some((f) => urgentFamilies.has(f)) ? 'A' : 'B',
    families: found,
    ...explain(level, alerts, around.facts),
    alerts,
    amount: null,
    ultimatum: null,
    notes: [],
    course,
    hint: false,
  };
}

function levelOf(texts: readonly JudgedText[], { facts, options }: Surrounding): Level {
  const alerts = texts.flatMap(({ finds }) => finds.alerts);
  const highest = Math.max(0, ...alerts.map(({ level }) => levels.indexOf(level)));
  const level = levels[highest] ?? 'calm';
  if (facts.openClaim) return 'red';
  return level === 'amber' && isCompound(alerts, texts.length, facts, options) ? 'red' : level;
}

/** F18: what is amber by itself and red in company. */
function isCompound(alerts: readonly Alert[], contacts: number, facts: Facts, options: JudgeOptions): boolean {
  const limits = options.compound ?? defaultCompound;
  const ambers = alerts.filter(
    ({ level, family, demotedBy }) =>
      level === 'amber' && redFamilies.has(family) && demotedBy !== 'negated' && demotedBy !== 'resolved',
  );
  const kinds = new Set(ambers.map(({ family }) => family)).size;
  return kinds >= limits.families || contacts >= limits.contacts || facts.replacementSent === true;
}

/** Families of alerts that are not demoted, most serious first. */
function familiesOf(alerts: readonly Alert[]): Family[] {
  const found = new Set(alerts.filter(({ demotedBy }) => !demotedBy).map(({ family }) => family));
  return families.filter((family) => found.has(family));
}
