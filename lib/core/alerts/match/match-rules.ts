import type { IdeaName } from '../ideas/idea-names.ts';
import type { Rule } from '../rule.ts';
import type { IdeaFind } from './find-ideas.ts';
import type { IdeaIndex } from './idea-index.ts';

/** A rule whose needs were all found. */
export interface RuleMatch {
  readonly rule: Rule;
  /** The find that answers the first need. */
  readonly anchor: IdeaFind;
  /** First and last token over all needs. */
  readonly first: number;
  readonly last: number;
}

/** A rule with its needs taken apart once. */
export interface ReadyRule {
  readonly rule: Rule;
  readonly needs: readonly (readonly IdeaName[])[];
  readonly unless: readonly IdeaName[];
  readonly reach: number;
}

/** Takes the needs of a rule apart: `hand | child` becomes two names. */
export function readyRule(rule: Rule): ReadyRule {
  const names = (need: string) => need.split('|').map((name) => name.trim() as IdeaName);
  return {
    rule,
    needs: rule.needs.map(names),
    unless: (rule.unless ?? []).flatMap(names),
    reach: (rule.within ?? 8) * 2,
  };
}

/** Every place where the rule's needs stand together. */
export function matchRule(ready: ReadyRule, index: IdeaIndex): RuleMatch[] {
  const [anchors = [], ...others] = ready.needs;
  const matches: RuleMatch[] = [];
  for (const anchor of anchors.flatMap((idea) => index.all(idea))) {
    const match = complete(ready, others, anchor, index);
    if (match) matches.push(match);
  }
  return matches;
}

function complete(ready: ReadyRule, others: ReadyRule['needs'], anchor: IdeaFind, index: IdeaIndex): RuleMatch | null {
  let { first, last } = anchor;
  for (const ideas of others) {
    const found = nearest(ready, ideas, anchor, index);
    if (!found) return null;
    first = Math.min(first, found.first);
    last = Math.max(last, found.last);
  }
  if (ready.unless.some((idea) => index.near(idea, anchor, 40).length > 0)) return null;
  return { rule: ready.rule, anchor, first, last };
}

function nearest(ready: ReadyRule, ideas: readonly IdeaName[], anchor: IdeaFind, index: IdeaIndex): IdeaFind | null {
  for (const idea of ideas) {
    const found = index.near(idea, anchor, ready.reach).find((find) => isUsable(ready, find, anchor, index));
    if (found) return found;
  }
  return null;
}

function isUsable(ready: ReadyRule, find: IdeaFind, anchor: IdeaFind, index: IdeaIndex): boolean {
  if (contains(find, anchor) || contains(anchor, find)) return false;
  if (ready.rule.inOrder && find.first < anchor.first) return false;
  return !index.isPartOf('product', find) && !index.isPartOf('figure', find);
}

const contains = (outer: IdeaFind, inner: IdeaFind): boolean => outer.first <= inner.first && outer.last >= inner.last;
