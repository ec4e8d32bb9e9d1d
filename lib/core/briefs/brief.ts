import type { Verdict } from '../alerts/verdict.ts';
import type { Claim } from '../reading/claim.ts';
import type { Conversation } from '../reading/conversation.ts';
import type { Instant } from '../reading/instant.ts';
import type { Order } from '../reading/order.ts';
import type { Language } from '../words/say.ts';
import type { Mood } from './mood.ts';

/** All that a brief is made of. What nobody knows is null: the brief shows it as missing. */
export interface BriefFacts {
  readonly language: Language;
  /** IANA name of the zone in which times are printed. */
  readonly zone: string;
  readonly now: Instant;
  readonly conversation: Conversation;
  readonly verdict: Verdict;
  readonly order: Order | null;
  readonly claim: Claim | null;
  /** `statedBy` names the person who said which store it is; null where the page shows it. */
  readonly store: { readonly name: string; readonly statedBy: string | null } | null;
  readonly link: string;
  /** The nearest clock of Amazon's, with where it comes from in the brief's language. */
  readonly amazonClock: { readonly dueAt: Instant; readonly origin: string } | null;
  /** Null as long as only Firebreak's suggestion is known. */
  readonly confirmedMood: { readonly mood: Mood; readonly by: string | null } | null;
  readonly personName: string | null;
  readonly playbook: { readonly version: string; readonly fingerprint: string };
  readonly isPractice: boolean;
}

/** One fact of a brief: `source` says where the value comes from, and is null where the value says so itself. */
export interface BriefField {
  readonly label: string;
  readonly value: string;
  readonly source: string | null;
  readonly isMissing: boolean;
  /** The value is an address that may be followed. */
  readonly isLink?: boolean;
}

/** What somebody wrote: the words, what they are about, and when. */
export interface BriefQuote {
  readonly words: string;
  readonly about: string;
}

/** A brief in one language, ready to be printed as text or HTML. */
export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** What, how bad, by when, what must be decided. */
  readonly opening: readonly BriefField[];
  readonly quotesLabel: string;
  readonly quotes: readonly BriefQuote[];
  readonly quotesNote: string | null;
  readonly doneLabel: string;
  readonly done: readonly BriefQuote[];
  readonly doneNote: string | null;
  readonly factsLabel: string;
  readonly facts: readonly BriefField[];
  readonly foot: string;
}
