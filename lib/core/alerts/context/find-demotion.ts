import type { IdeaName } from '../ideas/idea-names.ts';
import type { IdeaFind } from '../match/find-ideas.ts';
import type { IdeaIndex } from '../match/idea-index.ts';
import type { RuleMatch } from '../match/match-rules.ts';
import type { Demotion, Family } from '../verdict.ts';
import { isNegated } from './negation.ts';
import { isQuoted, type Quoting } from './quoted.ts';

/** What demoting needs to know of the text around a match. */
export interface Surroundings {
  readonly index: IdeaIndex;
  readonly quoting: Quoting;
}

const harm: ReadonlySet<Family> = new Set(['safety', 'injury', 'property-damage']);

/** A demotion, or that the danger is only asked about, which shows as hypothetical and leaves calm. */
export type FoundDemotion = Demotion | 'asked';

type Test = (match: RuleMatch, around: Surroundings) => boolean;

const isHarm = ({ rule }: RuleMatch): boolean => harm.has(rule.family);

/** Is there such an idea before the match, in the same clause, with nothing in between that starts a new thought? */
function leadsTo(idea: IdeaName, reach: number): Test {
  return ({ anchor }, { index }) =>
    index
      .near(idea, anchor, reach)
      .some(
        (find) =>
          find.last < anchor.first && index.isSameClause(find, anchor) && !index.hasBetween('stop', find, anchor),
      );
}

const isInSentence =
  (idea: IdeaName, reach: number): Test =>
  ({ anchor }, { index }) =>
    index.near(idea, anchor, reach).length > 0;

const overlaps = (find: IdeaFind, anchor: IdeaFind): boolean => find.first <= anchor.last && find.last >= anchor.first;

const isProfession: Test = ({ anchor }, { index }) =>
  index.near('profession', anchor, 2).some((find) => overlaps(find, anchor)) &&
  index.near('acts-for-me', anchor, 30).length === 0;

const isSupposed: Test = (match, around) => {
  if (leadsTo('would-have', 16)(match, around)) return true;
  if (!isHarm(match) || leadsTo('began', 10)(match, around)) return false;
  if (leadsTo('could', 12)(match, around) || leadsTo('if', 16)(match, around)) return true;
  return false;
};

/** Asked before buying, or a question what the product can do: no report at all. */
const isAsked: Test = (match, around) => {
  if (!isHarm(match) || leadsTo('began', 10)(match, around)) return false;
  if (around.index.all('buying').some((find) => find.pack === match.anchor.pack)) return true;
  return isQuestion(match, around) && !leadsTo('if', 16)(match, around);
};

/** A question about a product, not a report: 'does it', 'can it' and a question mark at the end. */
const isQuestion: Test = (match, around) =>
  around.index.isAsked(match.anchor) && leadsTo('question', 24)(match, around);

const isResolved: Test = ({ anchor, rule }, { index }) => {
  if (harm.has(rule.family)) return false;
  const sentence = index.reading.tokens.sentences[anchor.first] ?? 0;
  return [sentence, sentence + 1].some((one) => index.isInSentence('resolved', one, anchor));
};

/** In the order in which they are named; the first that holds is given as the cause. */
const tests: readonly (readonly [FoundDemotion, Test])[] = [
  ['quoted-seller', (match, { index, quoting }) => isQuoted(match.anchor, index, { quoting, isHarm: isHarm(match) })],
  ['boilerplate', isInSentence('boilerplate', 60)],
  ['product-name', ({ anchor }, { index }) => index.isCovered('product', anchor)],
  ['figure-of-speech', ({ anchor }, { index }) => index.isCovered('figure', anchor)],
  ['profession', isProfession],
  ['other-story', isInSentence('other-story', 30)],
  ['asked', isAsked],
  ['negated', ({ anchor }, { index }) => isNegated(anchor, index)],
  ['near-miss', (match, around) => isHarm(match) && leadsTo('nearly', 8)(match, around)],
  ['feared', (match, around) => isHarm(match) && leadsTo('fear', 20)(match, around)],
  ['hypothetical', isSupposed],
  ['resolved', isResolved],
];

/** Why the match counts for less than its rule says; undefined when it counts in full. */
export function findDemotion(match: RuleMatch, around: Surroundings): FoundDemotion | undefined {
  const ignored = match.rule.ignores ?? [];
  return tests.find(([name, test]) => !(ignored as readonly string[]).includes(name) && test(match, around))?.[0];
}
