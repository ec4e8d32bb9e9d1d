import type { Money } from '../reading/money.ts';
import { briefWords, moodWords } from '../words/brief.ts';
import { printTime } from '../words/print-time.ts';
import { type Language, say } from '../words/say.ts';
import type { BriefFacts, BriefField } from './brief.ts';
import { endOfTerm } from './end-of-term.ts';
import { suggestMood } from './mood.ts';
import { flattenWords } from './quote-around.ts';

type FieldName =
  | 'order'
  | 'orderTotal'
  | 'amountNamed'
  | 'product'
  | 'buyer'
  | 'marketplace'
  | 'store'
  | 'claim'
  | 'link';
type SourceName = 'sourcePage' | 'sourceOrder' | 'sourceMessages' | 'sourceSeveral';

const valueLength = 120;

/** An amount as a person reads it in the language of the brief. */
export function printMoney({ amount, currency }: Money, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-US';
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(amount);
}

function fieldOf(
  facts: BriefFacts,
  name: FieldName,
  value: string | null,
  source: SourceName = 'sourcePage',
): BriefField {
  const { language } = facts;
  const label = say(briefWords[name], language);
  if (!value) return { label, value: say(briefWords.missing, language), source: null, isMissing: true };
  return {
    label,
    value: flattenWords(value, valueLength),
    source: say(briefWords[source], language),
    isMissing: false,
  };
}

function orderField(facts: BriefFacts): BriefField {
  const ids = facts.conversation.orderIds;
  if (ids.length > 0) return fieldOf(facts, 'order', ids.join(', '), ids.length > 1 ? 'sourceSeveral' : 'sourcePage');
  return fieldOf(facts, 'order', facts.order?.orderId ?? facts.claim?.orderId ?? null, 'sourceOrder');
}

function totalField(facts: BriefFacts): BriefField {
  const { conversation, order, language } = facts;
  if (conversation.orderTotal) return fieldOf(facts, 'orderTotal', printMoney(conversation.orderTotal, language));
  return fieldOf(facts, 'orderTotal', order?.total ? printMoney(order.total, language) : null, 'sourceOrder');
}

function storeField(facts: BriefFacts): BriefField {
  const { store, language } = facts;
  const label = say(briefWords.store, language);
  if (!store) return { label, value: say(briefWords.missingStore, language), source: null, isMissing: true };
  const source = store.statedBy
    ? say(briefWords.sourceStated, language, { name: flattenWords(store.statedBy, 60) })
    : say(briefWords.sourcePage, language);
  return { label, value: flattenWords(store.name, valueLength), source, isMissing: false };
}

function claimFields(facts: BriefFacts): BriefField[] {
  const { claim, language } = facts;
  if (!claim) return [];
  const amount = claim.amount ? printMoney(claim.amount, language) : null;
  const value = [amount, claim.status, claim.reason].filter(Boolean).join(' · ');
  return [fieldOf(facts, 'claim', value || null)];
}

function moodField({ conversation, verdict, confirmedMood, language }: BriefFacts): BriefField {
  const label = say(briefWords.mood, language);
  if (confirmedMood) {
    const { by } = confirmedMood;
    const source = by
      ? say(briefWords.sourceConfirmed, language, { name: flattenWords(by, 60) })
      : say(briefWords.sourceConfirmedSomeone, language);
    return { label, value: say(moodWords[confirmedMood.mood], language), source, isMissing: false };
  }
  const { mood, evidence } = suggestMood(conversation, verdict);
  const because = evidence.map((phrase) => phrase[language]).join(say(briefWords.comma, language));
  const value = say(briefWords.moodBecause, language, { mood: moodWords[mood][language], evidence: because });
  return { label, value, source: say(briefWords.sourceSuggested, language), isMissing: false };
}

function printUltimatum({ conversation, verdict, language, zone }: BriefFacts): string {
  const { ultimatum } = verdict;
  const end = endOfTerm(conversation, verdict);
  if (!ultimatum) return say(briefWords.noneAsked, language);
  const askedQuote = flattenWords(ultimatum.text, 80);
  if (end !== null) return say(briefWords.askedAt, language, { askedQuote, time: printTime(end, language, zone) });
  return ultimatum.hours === undefined
    ? say(briefWords.askedUnclear, language, { askedQuote })
    : say(briefWords.askedHours, language, { askedQuote, hours: ultimatum.hours });
}

function deadlineFields(facts: BriefFacts): BriefField[] {
  const { amazonClock, language, zone, verdict } = facts;
  const asked = {
    label: say(briefWords.asked, language),
    value: printUltimatum(facts),
    source: verdict.ultimatum ? say(briefWords.sourceMessages, language) : null,
    isMissing: false,
  };
  const label = say(briefWords.clock, language);
  const clock = amazonClock
    ? { label, value: printTime(amazonClock.dueAt, language, zone), source: amazonClock.origin, isMissing: false }
    : { label, value: say(briefWords.clockUnknown, language), source: null, isMissing: true };
  return [asked, clock];
}

const isFollowable = (link: string) => /^(https|chrome-extension):\/\/[^\s<>]+$/.test(link);

/** The facts of the case, each with its source; what nobody knows is there too, as missing. */
export function buildFacts(facts: BriefFacts): BriefField[] {
  const { conversation, verdict, language } = facts;
  const named = verdict.amount
    ? [fieldOf(facts, 'amountNamed', printMoney(verdict.amount, language), 'sourceMessages')]
    : [];
  return [
    orderField(facts),
    totalField(facts),
    ...named,
    fieldOf(facts, 'product', conversation.asins.join(', ') || facts.order?.asins.join(', ') || null),
    fieldOf(facts, 'buyer', conversation.buyerName ?? facts.order?.buyerName ?? null),
    fieldOf(facts, 'marketplace', conversation.marketplace ?? facts.order?.marketplace ?? null),
    storeField(facts),
    ...claimFields(facts),
    moodField(facts),
    ...deadlineFields(facts),
    { ...fieldOf(facts, 'link', facts.link), value: facts.link, source: null, isLink: isFollowable(facts.link) },
  ];
}
