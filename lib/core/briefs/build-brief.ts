import type { Family } from '../alerts/verdict.ts';
import { shortFingerprint } from '../playbook/short-fingerprint.ts';
import { briefWords } from '../words/brief.ts';
import { familyWords } from '../words/families.ts';
import { levelWords } from '../words/levels.ts';
import { printTime, printZone } from '../words/print-time.ts';
import { rankFamilies } from '../words/rank-families.ts';
import { say } from '../words/say.ts';
import type { Brief, BriefFacts, BriefField } from './brief.ts';
import { buildFacts } from './brief-facts.ts';
import { buildDone, buildQuotes } from './brief-quotes.ts';
import { endOfTerm } from './end-of-term.ts';
import { flattenWords } from './quote-around.ts';

const safetyFamilies: readonly Family[] = ['injury', 'safety', 'property-damage'];

function nameFamilies({ verdict, language }: BriefFacts, count: number): string {
  const names = rankFamilies(verdict.families)
    .slice(0, count)
    .map((family) => say(familyWords[family], language));
  return names.join(say(briefWords.comma, language)) || say(briefWords.titleNoFamily, language);
}

function buildTitle(facts: BriefFacts): string {
  const { verdict, conversation, order, claim, language, isPractice } = facts;
  const orderId = conversation.orderIds[0] ?? order?.orderId ?? claim?.orderId;
  const tag = say(verdict.level === 'red' ? briefWords.tagUrgent : briefWords.tagEscalated, language);
  const about = orderId
    ? say(briefWords.titleOrder, language, { order: orderId })
    : say(briefWords.titleNoOrder, language);
  const practice = isPractice ? `${say(briefWords.practiceTag, language)} ` : '';
  return `${practice}${tag} ${nameFamilies(facts, 3)} · ${about}`;
}

function nameDecision({ verdict, language, claim }: BriefFacts): string {
  const has = (families: readonly Family[]) => verdict.families.some((family) => families.includes(family));
  if (has(['self-harm-or-violence'])) return say(briefWords.decidePerson, language);
  if (has(safetyFamilies)) return say(briefWords.decideSafety, language);
  if (claim) return say(briefWords.decideClaim, language);
  return say(briefWords.decideRemedy, language);
}

function nameTimes({ conversation, verdict, amazonClock, language, zone }: BriefFacts): string {
  const { ultimatum } = verdict;
  const end = endOfTerm(conversation, verdict);
  const asked = end !== null ? printTime(end, language, zone) : ultimatum && `"${flattenWords(ultimatum.text, 60)}"`;
  const times = [
    ...(asked ? [say(briefWords.byWhenBuyer, language, { time: asked })] : []),
    ...(amazonClock
      ? [say(briefWords.byWhenAmazon, language, { time: printTime(amazonClock.dueAt, language, zone) })]
      : []),
  ];
  return times.join(' · ') || say(briefWords.byWhenUnknown, language);
}

function buildOpening(facts: BriefFacts): BriefField[] {
  const { verdict, language } = facts;
  const what = say(briefWords.whatValue, language, {
    families: nameFamilies(facts, 5),
    level: say(levelWords[verdict.level], language),
    priority: verdict.priority,
  });
  const line = (name: 'what' | 'howBad' | 'byWhen' | 'decide', value: string): BriefField => ({
    label: say(briefWords[name], language),
    value,
    source: null,
    isMissing: false,
  });
  return [
    line('what', what),
    line('howBad', verdict.why[language]),
    line('byWhen', nameTimes(facts)),
    line('decide', nameDecision(facts)),
  ];
}

function buildFoot(facts: BriefFacts): string {
  const { conversation, language, zone, now, personName, playbook } = facts;
  const { shown, about } = conversation.loaded;
  const isPartial = about !== null && about !== shown;
  const time = printTime(now, language, zone);
  return [
    isPartial
      ? say(briefWords.readOf, language, { shown, about })
      : say(shown === 1 ? briefWords.readOne : briefWords.read, language, { shown }),
    ...(playbook.version
      ? [
          say(briefWords.playbook, language, {
            version: playbook.version,
            fingerprint: shortFingerprint(playbook.fingerprint),
          }),
        ]
      : []),
    personName
      ? say(briefWords.made, language, { time, name: flattenWords(personName, 60) })
      : say(briefWords.madeNobody, language, { time }),
    say(briefWords.zone, language, { zone: printZone(now, language, zone) }),
  ].join(' · ');
}

/** Builds the brief that a decision-maker grasps in a minute; never fails, what is not known is shown as missing. */
export function buildBrief(facts: BriefFacts): Brief {
  const { language } = facts;
  const { quotes, note: quotesNote } = buildQuotes(facts);
  const { done, note: doneNote } = buildDone(facts);
  return {
    language,
    title: buildTitle(facts),
    opening: buildOpening(facts),
    quotesLabel: say(briefWords.quotes, language),
    quotes,
    quotesNote,
    doneLabel: say(briefWords.done, language),
    done,
    doneNote,
    factsLabel: say(briefWords.facts, language),
    facts: buildFacts(facts),
    foot: buildFoot(facts),
  };
}
