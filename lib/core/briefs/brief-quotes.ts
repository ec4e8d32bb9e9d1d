import type { Alert, Family } from '../alerts/verdict.ts';
import type { Message } from '../reading/conversation.ts';
import { briefWords } from '../words/brief.ts';
import { familyWords } from '../words/families.ts';
import { printTime } from '../words/print-time.ts';
import { type Language, say } from '../words/say.ts';
import type { BriefFacts, BriefQuote } from './brief.ts';
import { findSentence, flattenWords, quoteAround } from './quote-around.ts';

const shownQuotes = 4;
const shownAnswers = 3;
const answerLength = 110;

/** When a message was written: in the brief's zone where it is certain, else as printed. */
export function printMessageTime(
  { at, atText }: Message,
  { language, zone }: { language: Language; zone: string },
): string {
  if (at !== null) return printTime(at, language, zone);
  return atText ?? say(briefWords.timeUnknown, language);
}

interface Sentence {
  readonly first: Alert;
  readonly families: Family[];
}

/** Alerts that count, the serious first, those of one sentence together. */
function groupAlerts({ verdict, conversation }: BriefFacts): Sentence[] {
  const counting = verdict.alerts.filter(({ level, demotedBy }) => level !== 'calm' && !demotedBy);
  const serious = counting.toSorted((a, b) => Number(b.level === 'red') - Number(a.level === 'red'));
  const sentences = new Map<string, Sentence>();
  for (const alert of serious) {
    const text = conversation.messages[alert.message]?.text ?? '';
    const key = `${alert.message}:${findSentence(text, alert.start, alert.end).start}`;
    const known = sentences.get(key);
    if (!known) sentences.set(key, { first: alert, families: [alert.family] });
    else if (!known.families.includes(alert.family)) known.families.push(alert.family);
  }
  return [...sentences.values()];
}

/** The buyer's words that make the conversation what it is, and how many more there are. */
export function buildQuotes(facts: BriefFacts): { quotes: BriefQuote[]; note: string | null } {
  const { language, conversation } = facts;
  const sentences = groupAlerts(facts);
  const quotes = sentences.slice(0, shownQuotes).flatMap(({ first, families }) => {
    const message = conversation.messages[first.message];
    if (!message) return [];
    const names = families.map((family) => say(familyWords[family], language)).join(say(briefWords.comma, language));
    return [
      {
        words: quoteAround(message.text, first.start, first.end),
        about: `${names} · ${printMessageTime(message, facts)}`,
      },
    ];
  });
  if (quotes.length === 0) return { quotes, note: say(briefWords.noQuotes, language) };
  const more = sentences.length - quotes.length;
  return { quotes, note: more > 0 ? say(briefWords.moreQuotes, language, { count: more }) : null };
}

/** What was done so far: our own last messages by time, and how many earlier ones are left out. */
export function buildDone(facts: BriefFacts): { done: BriefQuote[]; note: string | null } {
  const answers = facts.conversation.messages.filter(({ from }) => from === 'seller');
  const done = answers.slice(-shownAnswers).map((message) => ({
    words: flattenWords(message.text, answerLength),
    about: printMessageTime(message, facts),
  }));
  const earlier = answers.length - done.length;
  if (done.length === 0) return { done, note: say(briefWords.nothingDone, facts.language) };
  return { done, note: earlier > 0 ? say(briefWords.earlierDone, facts.language, { count: earlier }) : null };
}
