import { type FoundDemotion, findDemotion } from './context/find-demotion.ts';
import { findQuoting } from './context/quoted.ts';
import type { Engine } from './engine.ts';
import type { SmallWords } from './find-notes.ts';
import { type IdeaFind, type Reading, readText } from './match/find-ideas.ts';
import { IdeaIndex } from './match/idea-index.ts';
import { matchRule, type RuleMatch } from './match/match-rules.ts';
import type { Rule } from './rule.ts';
import { type Alert, type Family, type Level, levels } from './verdict.ts';

/** Every alert of one text, in text order, and the ideas it was found from; `message` is 0 until a conversation sets it. */
export interface TextFinds {
  readonly index: IdeaIndex;
  readonly alerts: readonly Alert[];
}

/** Demotions after which nothing is left to look at; all others leave amber. */
const calming: ReadonlySet<FoundDemotion> = new Set([
  'profession',
  'product-name',
  'figure-of-speech',
  'other-story',
  'quoted-seller',
  'boilerplate',
  'asked',
]);

const harm: ReadonlySet<Family> = new Set(['safety', 'injury', 'property-damage']);

/** Reads one text and finds its alerts. */
export function findAlerts(text: string, { memory, rules, smallWords }: Engine): TextFinds {
  const reading = readText(text, memory);
  const index = new IdeaIndex(reading, countSmallWords(reading, memory.lexicon.languages, smallWords));
  const quoting = findQuoting(text);
  const foreign = foreignScript(text, memory.lexicon.languages);
  const found = rules
    .flatMap((ready) => matchRule(ready, index))
    .filter((match) => match.anchor.pack !== foreign && !isAccident(match, index));
  const matches = dropForeign(found, index);
  const alerts = matches.map((match) => buildAlert(match, index, findDemotion(match, { index, quoting })));
  return { index, alerts: dropIdle(dropRepeats(alerts)) };
}

/**
 * The same word may be listed in several languages ('hospital'). Of matches of one rule at one place, that of the
 * language of which most was found in the text is kept, because only it sees the negation beside it.
 */
function dropForeign(matches: readonly RuleMatch[], index: IdeaIndex): readonly RuleMatch[] {
  const weightOf = ({ anchor }: RuleMatch) =>
    anchor.pack === 0 ? Number.POSITIVE_INFINITY : index.weight(anchor.pack);
  const kept: RuleMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.anchor.first - b.anchor.first)) {
    const rival = kept.findLastIndex(({ rule }) => rule === match.rule);
    const before = kept[rival];
    const isRival = before && before.anchor.pack !== match.anchor.pack && before.anchor.last >= match.anchor.first;
    if (!isRival) kept.push(match);
    else if (weightOf(match) > weightOf(before)) kept[rival] = match;
  }
  return kept;
}

/** How many small words of each language stand among the first words of a text. */
function countSmallWords(
  { words }: Reading,
  languages: readonly string[],
  { covered }: SmallWords,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { folded } of words.slice(0, 80))
    for (const language of covered.get(folded) ?? []) {
      const pack = languages.indexOf(language);
      if (pack >= 0) counts.set(pack, (counts.get(pack) ?? 0) + 1);
    }
  return counts;
}

/**
 * Chinese and Japanese share characters, not meanings (机 is a machine or a desk): kana tell which is read. A text with
 * kana is read as Chinese too when it holds a longer stretch of Chinese characters alone.
 */
function foreignScript(text: string, languages: readonly string[]): number {
  const hasKana = /[\u3041-\u30fa]/.test(text);
  if (!hasKana) return languages.indexOf('ja');
  return /(?:[\u4e00-\u9fff][，。、！？]?){8}/.test(text) ? -1 : languages.indexOf('zh');
}

/**
 * Several words of a language of which hardly anything else was found in the text, or in their sentence, are an
 * accident, not a sentence; so is a short word that stands alone ('court' is French for short, 'gif' Dutch for poison).
 */
function isAccident({ rule, anchor }: RuleMatch, index: IdeaIndex): boolean {
  if (anchor.pack === 0 || anchor.pack === index.mainPack) return false;
  const isFew = index.weight(anchor.pack) * 4 < index.weight(index.mainPack);
  if (rule.needs.length < 2) return isFew && isShortWord(anchor, index);
  return isFew || index.weightIn(anchor.pack, anchor) * 2 < index.weightIn(index.mainPack, anchor);
}

/** One word of at most six letters. */
function isShortWord({ first, last }: IdeaFind, { reading: { tokens } }: IdeaIndex): boolean {
  const length = (tokens.ends[first] ?? 0) - (tokens.starts[first] ?? 0);
  return first === last && length <= 6 && !tokens.isCharacter[first];
}

/** A child or an animal is worth a mark only beside a hazard. */
function dropIdle(alerts: readonly Alert[]): readonly Alert[] {
  const isNeeded = alerts.some(({ family, level }) => harm.has(family) && level !== 'calm');
  return isNeeded ? alerts : alerts.filter(({ family }) => family !== 'vulnerable-person');
}

function buildAlert(match: RuleMatch, index: IdeaIndex, found: FoundDemotion | undefined): Alert {
  const { rule, first, last } = match;
  const { tokens } = index.reading;
  const start = tokens.starts[first] ?? 0;
  const end = tokens.ends[last] ?? start;
  return {
    rule: rule.id,
    family: rule.family,
    level: found ? demote(rule, found) : rule.level,
    message: 0,
    start,
    end,
    quote: tokens.text.slice(start, end),
    ...(found && { demotedBy: found === 'asked' ? 'hypothetical' : found }),
    reason: rule.reason,
  };
}

/** A hazard that is only possible stays worth a look: near misses must be reported. */
const possible: ReadonlySet<FoundDemotion> = new Set(['hypothetical', 'feared', 'near-miss']);

function demote({ level, family }: Rule, demotedBy: FoundDemotion): Level {
  if (calming.has(demotedBy) || level === 'calm') return 'calm';
  if (level === 'red') return 'amber';
  return harm.has(family) && possible.has(demotedBy) ? 'amber' : 'calm';
}

/** Of alerts of one family that overlap, the most serious stays; of equals the longer. */
function dropRepeats(alerts: readonly Alert[]): Alert[] {
  const byWeight = [...alerts].sort((a, b) => a.start - b.start || weigh(b) - weigh(a) || b.end - a.end);
  const kept: Alert[] = [];
  const lastOf = new Map<string, number>();
  for (const alert of byWeight) {
    const at = lastOf.get(alert.family);
    const before = at === undefined ? undefined : kept[at];
    if (at === undefined || !before || before.end <= alert.start) {
      lastOf.set(alert.family, kept.push(alert) - 1);
    } else if (weigh(alert) > weigh(before)) kept[at] = alert;
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** By level; of equals in amber the one that says why it is not red, in calm the one that counts. */
const weigh = ({ level, demotedBy }: Alert): number =>
  levels.indexOf(level) * 2 + ((level === 'amber') === (demotedBy !== undefined) ? 1 : 0);
