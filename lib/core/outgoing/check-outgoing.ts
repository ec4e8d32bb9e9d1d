import { findEffect, printSource } from './definitions.ts';
import type { Finding, OutgoingContext, OutgoingRule } from './finding.ts';
import { type ReplyText, readReply, type Span, toOriginal } from './reply-text.ts';
import { findAdmission } from './rules/admission.ts';
import { findArgument } from './rules/argument.ts';
import { findAboveAuthority } from './rules/authority.ts';
import { findAskCancel } from './rules/cancel.ts';
import { findOrderConfirmation } from './rules/confirmation.ts';
import { findEmails } from './rules/email.ts';
import { findWrongLanguage } from './rules/language.ts';
import { findLeftoverBlanks } from './rules/leftover-blank.ts';
import { findExternalLinks } from './rules/links.ts';
import { findOffAmazon } from './rules/off-amazon.ts';
import { findOtherOrderIds } from './rules/order-ids.ts';
import { findPhones } from './rules/phone.ts';
import { findPromotion } from './rules/promotion.ts';
import { findRepetition } from './rules/repeated.ts';
import { findRefundForFeedback, findReviewChange, findReviewReward } from './rules/reviews.ts';
import { findAllCaps, findBlankLines, findEmojis } from './rules/style.ts';
import { findThanksOnly } from './rules/thanks-only.ts';

type Find = (reply: ReplyText, context: OutgoingContext) => Span[];

/** Rules that look at the folded text, whose spans are turned back into the original's. */
const inFolded: readonly (readonly [OutgoingRule, Find])[] = [
  ['email', findEmails],
  ['phone', findPhones],
  ['external-link', findExternalLinks],
  ['off-amazon', findOffAmazon],
  ['promotion', findPromotion],
  ['review-reward', findReviewReward],
  ['review-change', findReviewChange],
  ['refund-for-feedback', findRefundForFeedback],
  ['ask-cancel', findAskCancel],
  ['thanks-only', findThanksOnly],
  ['order-confirmation', findOrderConfirmation],
  ['other-order-id', (reply, { orderIds }) => findOtherOrderIds(reply, orderIds)],
  ['leftover-blank', findLeftoverBlanks],
  ['argument', findArgument],
  ['admission', (reply, { safetyCase }) => (safetyCase ? findAdmission(reply) : [])],
  ['authority', (reply, { ceiling }) => findAboveAuthority(reply, ceiling)],
  ['wrong-language', (reply, { language }) => findWrongLanguage(reply, language)],
  ['repeated-template', (reply, { sellerTexts }) => findRepetition(reply, sellerTexts)],
];

/** Rules that look at the text as written. */
const inOriginal: readonly (readonly [OutgoingRule, Find])[] = [
  ['all-caps', findAllCaps],
  ['emoji', findEmojis],
  ['blank-lines', findBlankLines],
  [
    'too-long',
    ({ original }, { limit }) =>
      limit !== undefined && original.length > limit ? [{ start: limit, end: original.length }] : [],
  ],
];

/** A link that is only the tail of an e-mail address, written or spelt out, is the address's finding. */
function isPartOfEmail(finding: Finding, findings: readonly Finding[]): boolean {
  return (
    finding.rule === 'external-link' &&
    findings.some(({ rule, start, end }) => rule === 'email' && finding.start < end && start < finding.end)
  );
}

/** What Amazon forbids, and what the team had better not say, in a text before it is sent. In reading order. */
export function checkOutgoing(text: string, context: OutgoingContext = {}): Finding[] {
  const reply = readReply(text);
  const report = (rule: OutgoingRule, { start, end }: Span): Finding => ({
    rule,
    level: findEffect(rule, context.effects?.[rule]),
    start,
    end,
    source: printSource(rule),
  });
  const findings = [
    ...inFolded.flatMap(([rule, find]) => find(reply, context).map((span) => report(rule, toOriginal(reply, span)))),
    ...inOriginal.flatMap(([rule, find]) => find(reply, context).map((span) => report(rule, span))),
  ];
  return findings
    .filter((finding) => !isPartOfEmail(finding, findings))
    .sort((one, two) => one.start - two.start || one.end - two.end);
}
