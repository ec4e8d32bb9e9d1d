import type { JudgeOptions } from '../alerts/judge-options.ts';
import type { WordLists } from '../alerts/rule.ts';
import { mergeSection, type NamedLayer } from './merge.ts';
import { changedRulesSection, compoundSection, thresholdsSection, wordsSection } from './sections/alert-rules.ts';

/** The team's words as the engine takes them: one list for each language. */
function wordListsOf(words: Readonly<Record<string, string>>): WordLists[] {
  const byLanguage = Map.groupBy(Object.entries(words), ([key]) => key.split('.')[0] ?? '');
  return [...byLanguage].map(([language, entries]) => ({
    language,
    ideas: Object.fromEntries(entries.map(([key, terms]) => [key.slice(language.length + 1), terms])),
  }));
}

/**
 * What the playbook changes about judging, as the alert engine takes it; built-in rules and words are left to the engine.
 * Every rule that a layer speaks of is silenced and, unless it was taken out, added as it is now: for the team's own
 * rules, of which no built-in one has the id, silencing means nothing.
 */
export function judgeOptionsOf(layers: readonly NamedLayer[]): JudgeOptions {
  const rules = mergeSection(changedRulesSection, layers);
  const added = Object.values(rules.values);
  const words = mergeSection(wordsSection, layers).values;
  const silenced = Object.keys(rules.from);
  return {
    ...(silenced.length > 0 ? { silencedRules: silenced, addedRules: added } : {}),
    ...(Object.keys(words).length > 0 ? { addedWords: wordListsOf(words) } : {}),
    thresholds: mergeSection(thresholdsSection, layers).values,
    compound: mergeSection(compoundSection, layers).values,
  };
}
