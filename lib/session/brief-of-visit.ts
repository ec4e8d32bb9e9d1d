import type { BriefFacts } from '#lib/core/briefs/brief.ts';
import { buildBrief } from '#lib/core/briefs/build-brief.ts';
import { printBriefHtml } from '#lib/core/briefs/print-brief-html.ts';
import { printBriefText } from '#lib/core/briefs/print-brief-text.ts';
import type { Clock } from '#lib/core/deadlines/clock.ts';
import type { Conversation } from '#lib/core/reading/conversation.ts';
import type { Instant } from '#lib/core/reading/instant.ts';
import { briefClockWords } from '#lib/core/words/brief.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { type Language, type Phrase, say } from '#lib/core/words/say.ts';
import type { Flavours } from '#lib/page/copy-flavours.ts';
import { pageLink } from '#lib/page/page-link.ts';
import { storeOf } from './build-view.ts';
import { shownConversation, shownVerdict, type Visit } from './visit.ts';

const hour = 3_600_000;
const amazonKinds = ['answer-buyer', 'act-before-claim', 'respond-to-claim', 'appeal'] as const;

const nameOrigin = (kind: (typeof amazonKinds)[number], origin: Phrase, language: Language) =>
  `${say(deadlineKindWords[kind], language)}${language === 'zh' ? '，' : ', '}${say(origin, language)}`;

function nearestClock(clocks: readonly Clock[], language: Language): BriefFacts['amazonClock'] {
  const running = clocks.filter(({ ending }) => !ending).toSorted((a, b) => a.at - b.at);
  for (const clock of running) {
    const kind = amazonKinds.find((known) => known === clock.kind);
    if (!kind) continue;
    const { from } = clock.origin;
    const origin = briefClockWords[from === 'page' || from === 'person' ? from : 'rule'];
    return { dueAt: clock.at, origin: nameOrigin(kind, origin, language) };
  }
  return null;
}

/**
 * The 24 hours to answer (Seller Central help 202152030), counted here from what is on show: where no store is known the
 * worker keeps no clock. What counts as an answer is not judged here, and the brief says from where it counts.
 */
function answerClock({ messages, noResponseNeeded }: Conversation, language: Language): BriefFacts['amazonClock'] {
  const last = messages.findLastIndex(({ from }) => from === 'seller');
  const start = messages.slice(last + 1).find(({ from }) => from === 'buyer')?.at;
  if (start == null || noResponseNeeded) return null;
  return { dueAt: start + 24 * hour, origin: nameOrigin('answer-buyer', briefClockWords.counted, language) };
}

/** What the brief knows beside the visit. */
export interface BriefSurroundings {
  readonly now: Instant;
  readonly address: URL;
  readonly isPractice: boolean;
}

/** The brief of what is on show, in both flavours; null where there is nothing to brief about. */
export function briefOfVisit(visit: Visit, { now, address, isPractice }: BriefSurroundings): Flavours | null {
  const conversation = shownConversation(visit);
  const verdict = shownVerdict(visit);
  if (!conversation || !verdict) return null;
  const { who, reading, briefLanguage: language, confirmedMood } = visit;
  const store = storeOf(visit);
  const personName = who?.personName ?? null;
  const orderId = conversation.orderIds[0];
  const brief = buildBrief({
    language,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now,
    conversation,
    verdict,
    order: visit.pasted ? null : (reading?.order ?? null),
    claim: reading?.claims.find((claim) => orderId !== undefined && claim.orderId === orderId) ?? null,
    store: store.how === 'unknown' ? null : { name: store.store, statedBy: store.how === 'stated' ? store.by : null },
    link: pageLink(address),
    amazonClock: (visit.pasted ? null : nearestClock(visit.clocks, language)) ?? answerClock(conversation, language),
    confirmedMood: confirmedMood ? { mood: confirmedMood, by: personName } : null,
    personName,
    playbook: visit.settings.playbook,
    isPractice,
  });
  return { plain: printBriefText(brief), html: printBriefHtml(brief) };
}
