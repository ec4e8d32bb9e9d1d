import type { PageReading, Problem } from '#lib/core/reading/page-reading.ts';
import { kindOfAddress } from './address.ts';
import type { Anchors } from './anchors.ts';
import type { Box } from './box.ts';
import { findInterposed } from './detect-page.ts';
import type { PageView } from './page-view.ts';
import { readClaims } from './read-claims.ts';
import { readMessaging } from './read-messaging.ts';
import { readOrder } from './read-order.ts';
import { readRendered } from './rendered.ts';
import { noReplyBox } from './reply-box.ts';
import { findStoreName } from './store-name.ts';

/** What was read, and where it stands in the page. */
export interface PageResult {
  readonly reading: PageReading;
  readonly anchors: Anchors;
}

/** The parts of a result that differ from those of a page with nothing on it. */
export interface PartialResult {
  readonly reading: Partial<PageReading> & Pick<PageReading, 'page'>;
  readonly anchors?: Partial<Anchors>;
}

function complete({ reading, anchors }: PartialResult): PageResult {
  const empty = {
    storeName: null,
    conversation: null,
    claims: [],
    order: null,
    list: null,
    rows: [],
    replyBox: noReplyBox.facts,
    how: {},
    problems: [],
  };
  return {
    reading: { ...empty, ...reading },
    anchors: { messages: [], thread: null, replyBox: null, sendButtons: [], rows: [], ...anchors },
  };
}

const other = (problem: Problem): PageResult => complete({ reading: { page: 'other', problems: [problem] } });

function readKind(view: PageView, page: Box): PartialResult {
  const kind = kindOfAddress(view.address);
  if (kind === 'claims') return readClaims(view, page);
  if (kind === 'order') return readOrder(view, page);
  return readMessaging(view, page, kind === 'contact');
}

/** Reads what the page shows now. Never throws on a page it does not know: then the reading is 'other' and says why. */
export function readPage(view: PageView): PageResult {
  if (kindOfAddress(view.address) === 'other') return other({ id: 'notAPage' });
  const page = readRendered(view);
  if (!page) return other({ id: 'nothingRendered' });
  const interposed = findInterposed(page);
  if (interposed) return other({ id: interposed });
  const result = complete(readKind(view, page));
  return { ...result, reading: { ...result.reading, storeName: findStoreName(page) } };
}
