import { type Breach, findBreaches, says } from '../idea.ts';
import { change, declining, free, gift, refund, review, tie } from '../ideas.ts';
import type { ReplyText, Sentence, Span } from '../reply-text.ts';
import {
  asking,
  before,
  buyersReview,
  changedWhat,
  comesAbout,
  contact,
  given,
  hurting,
  mood,
  opinion,
  positive,
  promised,
  raising,
  reconsidering,
  requesting,
  sending,
  thanksForReview,
  thenYouGet,
  whatever,
  writing,
} from './review-ideas.ts';

const changing: readonly Breach[] = [
  { all: [raising], unless: [declining, thanksForReview] },
  { all: [change, review], within: 45, unless: [declining, changedWhat, whatever] },
  { all: [before, review], within: 60, unless: [declining] },
];

const steering: readonly Breach[] = [
  { all: [contact, review], within: 80, unless: [declining, thanksForReview, whatever] },
  { all: [mood, review, asking], within: 90, unless: [declining, whatever] },
  { all: [positive, asking], within: 70, unless: [declining, thanksForReview, whatever] },
  { all: [hurting, buyersReview], within: 60, unless: [declining] },
];

const rewarding: readonly Breach[] = [
  { all: [positive, writing, sending], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [review, gift], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [review, free, tie], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [opinion, gift], within: 90, unless: [declining, whatever] },
  { all: [opinion, free, tie], within: 90, unless: [declining, whatever] },
  { all: [writing, review, refund], within: 90, unless: [declining, thanksForReview, whatever, change] },
  { all: [positive, free], within: 90, unless: [declining, thanksForReview, whatever] },
  { all: [positive, refund, tie], within: 90, unless: [declining, whatever, change] },
];

const bargaining: readonly Breach[] = [
  { all: [raising, refund], within: 90, unless: [declining, whatever, given] },
  { all: [review, refund, tie], within: 90, unless: [declining, thanksForReview, whatever, given] },
  { all: [review, change, refund], within: 90, unless: [declining, whatever, given] },
  { all: [review, change, refund, promised], within: 90, unless: [declining, whatever] },
];

const hasWrittenThanks = (text: string) => says(text, thanksForReview);

/** Two sentences read as one where the first is about a review: 'Take down the review. Then you get your money back.' */
function withPairs(reply: ReplyText): readonly Sentence[] {
  const { sentences, folded } = reply;
  const pairs = sentences.slice(1).flatMap((second, index) => {
    const first = sentences[index];
    if (!first || hasWrittenThanks(first.text) || !says(first.text, review) || !says(second.text, thenYouGet))
      return [];
    return [{ start: first.start, text: folded.slice(first.start, second.start + second.text.length) }];
  });
  return [...sentences, ...pairs];
}

/** The sentences whose review is named in the one before them. */
function afterReview({ sentences }: ReplyText): readonly Sentence[] {
  return sentences.filter((_, index) => says(sentences[index - 1]?.text ?? '', buyersReview));
}

const isIn =
  ({ text, start }: Sentence) =>
  (span: Span) =>
    span.start < start + text.length && start < span.end;

/**
 * Asks to change, remove, hold back or steer a review, a wish for contact tied to one included. Silent where the sentence
 * is the bargain of another rule and asks for no change: a refund once a review is gone, a gift for a good one.
 */
export function findReviewChange(reply: ReplyText): Span[] {
  const refunds = findRefundForFeedback(reply);
  const rewards = findReviewReward(reply);
  const asked = reply.sentences.filter(
    (sentence) => !refunds.some(isIn(sentence)) || !says(sentence.text, comesAbout) || says(sentence.text, requesting),
  );
  const changed = findBreaches(reply, changing, asked);
  const steered = findBreaches(
    reply,
    steering,
    reply.sentences.filter((sentence) => ![...changed, ...refunds, ...rewards].some(isIn(sentence))),
  );
  const again = findBreaches(reply, [{ all: [reconsidering], unless: [declining] }], afterReview(reply));
  return [
    ...changed,
    ...steered,
    ...again.filter(({ start, end }) => ![...changed, ...steered].some((span) => span.start < end && start < span.end)),
  ];
}

/** Offers something of worth for a review. */
export const findReviewReward = (reply: ReplyText): Span[] => findBreaches(reply, rewarding, withPairs(reply));

/** Ties a refund or replacement to what the buyer does with a review. */
export const findRefundForFeedback = (reply: ReplyText): Span[] => findBreaches(reply, bargaining, withPairs(reply));
