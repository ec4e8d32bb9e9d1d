import type { Facts } from './facts.ts';
import type { DearOrder } from './find-dear-order.ts';
import { defaultCompound, type JudgeOptions } from './judge-options.ts';
import type { JudgedText } from './judge-texts.ts';
import { type Alert, type Family, families, type Level, levels } from './verdict.ts';

const redFamilies: ReadonlySet<Family> = new Set([...families.slice(0, 10), 'self-harm-or-violence']);
const harm: ReadonlySet<Family> = new Set(['safety', 'injury']);

/** What raised an amber conversation to red: kinds of danger together, how often the buyer wrote, a replacement, a child. */
export type RaisedBy = 'families' | 'contacts' | 'replacement' | 'vulnerable-person' | 'ignored';

interface Known {
  readonly facts: Facts;
  readonly options: JudgeOptions;
  readonly dearOrder: DearOrder | null;
}

/** The level after each text, in order. A level never falls again by itself. */
export function buildCourse(texts: readonly JudgedText[], { facts, options, dearOrder }: Known): Level[] {
  const sum = newSum();
  return texts.map(({ finds, number }) => {
    add(sum, finds.alerts);
    const isRedByFact = facts.openClaim === true || (dearOrder !== null && number >= dearOrder.message);
    if (isRedByFact || (sum.level === 'amber' && raisedBy(sum, facts, options))) return 'red';
    return sum.level;
  });
}

/** What raises the whole conversation from amber to red; null when nothing does or it is not amber. */
export function raises(texts: readonly JudgedText[], facts: Facts, options: JudgeOptions): RaisedBy | null {
  const sum = newSum();
  for (const { finds } of texts) add(sum, finds.alerts);
  return sum.level === 'amber' ? raisedBy(sum, facts, options) : null;
}

interface Sum {
  level: Level;
  contacts: number;
  readonly dangers: Set<Family>;
  readonly others: Set<Family>;
}

const newSum = (): Sum => ({ level: 'calm', contacts: 0, dangers: new Set(), others: new Set() });

function add(sum: Sum, alerts: readonly Alert[]): void {
  sum.contacts += 1;
  for (const { level, family, demotedBy } of alerts) {
    if (levels.indexOf(level) > levels.indexOf(sum.level)) sum.level = level;
    const isDenied = demotedBy === 'negated' || demotedBy === 'resolved';
    if (level === 'amber' && redFamilies.has(family) && !isDenied) sum.dangers.add(family);
    if (level === 'calm' && !demotedBy) sum.others.add(family);
  }
}

/** F18, and what counts only beside a hazard or an injury. What was denied or settled is raised by nothing but facts. */
function raisedBy(sum: Sum, facts: Facts, options: JudgeOptions): RaisedBy | null {
  const limits = options.compound ?? defaultCompound;
  if (sum.dangers.size >= limits.families) return 'families';
  if (sum.contacts >= limits.contacts) return 'contacts';
  if (facts.replacementSent) return 'replacement';
  if (![...sum.dangers].some((family) => harm.has(family))) return null;
  if (sum.others.has('vulnerable-person')) return 'vulnerable-person';
  return sum.others.has('ignored') ? 'ignored' : null;
}
