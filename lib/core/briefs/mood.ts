import type { Family, Verdict } from '../alerts/verdict.ts';
import type { Conversation } from '../reading/conversation.ts';
import { moodWords } from '../words/brief.ts';
import { familyWords } from '../words/families.ts';
import type { Phrase } from '../words/say.ts';

/** The buyer's mood, mildest first. */
export const moods = ['calm', 'disappointed', 'upset', 'angry', 'extreme'] as const;
export type Mood = (typeof moods)[number];

/** A mood that a person has yet to confirm, and what speaks for it. */
export interface SuggestedMood {
  readonly mood: Mood;
  readonly evidence: readonly Phrase[];
}

const threats: readonly Family[] = [
  'legal',
  'regulator',
  'amazon-complaint',
  'a-to-z',
  'chargeback',
  'media',
  'review-threat',
  'extortion-pattern',
];
const harms: readonly Family[] = ['injury', 'safety', 'property-damage', 'ignored', 'not-received', 'counterfeit'];

const hasCapitals = (text: string) => (text.match(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu)?.length ?? 0) >= 3;
const hasExclamations = (text: string) => /[!\uff01]\s*[!\uff01]/.test(text);

function rateMood(families: readonly Family[], isLoud: boolean): Mood {
  const threatCount = families.filter((family) => threats.includes(family)).length;
  if (families.includes('self-harm-or-violence')) return 'extreme';
  if (threatCount >= 2 && (isLoud || families.includes('ultimatum'))) return 'extreme';
  if (threatCount > 0 || families.includes('ultimatum') || isLoud) return 'angry';
  if (families.some((family) => harms.includes(family))) return 'upset';
  return families.length > 0 ? 'disappointed' : 'calm';
}

/** Suggests the buyer's mood from the kinds of danger found and the loudness of the last three messages; never certain. */
export function suggestMood(conversation: Conversation, verdict: Verdict): SuggestedMood {
  const latest = conversation.messages
    .filter(({ from }) => from === 'buyer')
    .slice(-3)
    .map(({ text }) => text)
    .join('\n');
  const capitals = hasCapitals(latest);
  const exclamations = hasExclamations(latest);
  const evidence: Phrase[] = verdict.families.slice(0, 4).map((family) => familyWords[family]);
  if (capitals) evidence.push(moodWords.capitals);
  if (exclamations) evidence.push(moodWords.exclamations);
  return {
    mood: rateMood(verdict.families, capitals || exclamations),
    evidence: evidence.length > 0 ? evidence : [moodWords.nothing],
  };
}
