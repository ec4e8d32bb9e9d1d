import type { Problem } from '#lib/core/reading/page-reading.ts';
import { orderOfAddress } from './address.ts';
import { type Box, blocksOf } from './box.ts';
import { type ClaimPart, findClaimParts, findHeadings, readClaim } from './claims.ts';
import { regionOf } from './conversation-facts.ts';
import { isLoading } from './detect-page.ts';
import { readListFacts } from './list-facts.ts';
import { findEvidence } from './marketplace-evidence.ts';
import type { PageView } from './page-view.ts';
import type { PartialResult } from './read-page.ts';
import { findReplyBox, type ReplyBox } from './reply-box.ts';
import { createWhen } from './when.ts';

/** One claim's own page rather than a list: the address names it, or it is alone and has labels or an answer box of its own. */
function isDetail(
  view: PageView,
  page: Box,
  parts: readonly ClaimPart[],
  headings: number,
  replyBox: ReplyBox,
): boolean {
  const addressed = orderOfAddress(view.address);
  if (addressed && parts.some(({ orderId }) => orderId === addressed) && (parts.length === 1 || replyBox.element))
    return true;
  if (parts.length !== 1) return false;
  if (/detail|claim-?id|view-?claim/i.test(view.address.href) || replyBox.element) return true;
  const pairs = regionOf(page, new Set(), new Set()).pairs.length;
  return headings === 0 && pairs >= 3 && !page.element.querySelector('[role=tab],kat-tab');
}

/** Reads the pages of A-to-z claims: the list, or one claim. */
export function readClaims(view: PageView, page: Box): PartialResult {
  const when = createWhen(view);
  const all = findClaimParts(page);
  const headings = findHeadings(page, all);
  const replyBox = findReplyBox(page, view, { thread: null, isClaim: true });
  const detail = isDetail(view, page, all, headings.length, replyBox);
  const addressed = orderOfAddress(view.address);
  const parts = detail
    ? all
        .filter(({ orderId }) => all.length === 1 || orderId === addressed)
        .map((part) => (all.length === 1 ? { ...part, box: page, blocks: blocksOf(page) } : part))
    : all;
  const codes = [
    ...new Set(findEvidence(all.length === 1 ? [page] : [], new Set(), new Set()).map(({ code }) => code)),
  ];
  const read = parts.map((part) =>
    readClaim(part, detail ? [] : headings, when, codes.length === 1 ? (codes[0] ?? null) : null),
  );
  const claims = read.map(({ claim }) => claim);
  const problems: Problem[] = [
    ...read.flatMap((one) => one.problems),
    ...(claims.length ? [] : [{ id: 'noClaims' }]),
    ...(claims.some(({ respondBy }) => respondBy === null) ? [{ id: 'noRespondBy' }] : []),
    ...(isLoading(page) ? [{ id: 'stillLoading' }] : []),
  ];
  const list = detail ? null : readListFacts(page, claims.length, (text) => /\d{3}-\d{7}/.test(text));
  return {
    reading: {
      page: detail ? 'claim' : 'claim-list',
      claims,
      list,
      replyBox: replyBox.facts,
      how: { ...(read[0] ? { claims: read[0].how } : {}), ...(replyBox.how ? { replyBox: replyBox.how } : {}) },
      problems:
        list && !list.complete
          ? [...problems, { id: 'notAllLoaded', detail: `${list.shown} / ${list.about ?? '?'}` }]
          : problems,
    },
    anchors: { replyBox: replyBox.element, sendButtons: replyBox.sendButtons, thread: detail ? page.element : null },
  };
}
