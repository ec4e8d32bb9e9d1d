import type { JudgeOptions } from '../alerts/judge-options.ts';
import type { Rule, WordLists } from '../alerts/rule.ts';
import { type MergedSection, mergeSection, type NamedLayer } from './merge.ts';
import { compoundSection, rulesSection, thresholdsSection, wordsSection } from './sections/alert-rules.ts';

type Rules = MergedSection<Readonly<Record<string, Rule>>>;

/** Ids of built-in rules that were taken out or put differently. */
const silencedIn = ({ values, from }: Rules) =>
  Object.keys(rulesSection.builtIn).filter((id) => from[id] !== 'built-in' || !Object.hasOwn(values, id));

const addedIn = ({ values, from }: Rules) => Object.values(values).filter(({ id }) => from[id] !== 'built-in');

/** The team's words as the engine takes them: one list for each language. */
function wordListsOf(words: Readonly<Record<string, string>>): WordLists[] {
  const byLanguage = Map.groupBy(Object.entries(words), ([key]) => key.split('.')[0] ?? '');
  return [...byLanguage].map(([language, entries]) => ({
    language,
    ideas: Object.fromEntries(entries.map(([key, terms]) => [key.slice(language.length + 1), terms])),
  }));
}

/** What the playbook changes about judging, as the alert engine takes it; built-in rules and words are left to the engine. */
export function judgeOptionsOf(layers: readonly NamedLayer[]): JudgeOptions {
  const rules = mergeSection(rulesSection, layers);
  const words = mergeSection(wordsSection, layers).values;
  const silenced = silencedIn(rules);
  return {
    ...(silenced.length > 0 ? { silencedRules: silenced, addedRules: addedIn(rules) } : {}),
    ...(addedIn(rules).length > 0 ? { addedRules: addedIn(rules) } : {}),
    ...(Object.keys(words).length > 0 ? { addedWords: wordListsOf(words) } : {}),
    thresholds: mergeSection(thresholdsSection, layers).values,
    compound: mergeSection(compoundSection, layers).values,
  };
}
