import Mark from 'mark.js';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { builtInWords } from '#lib/core/alerts/ideas/built-in.ts';
import { judgeConversation } from '#lib/core/alerts/judge-conversation.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import { splitTerms } from '#lib/core/alerts/match/notation.ts';
import type { Conversation, Message } from '#lib/core/reading/conversation.ts';
import { createPainter, type Mark as PaintedMark } from '#lib/page/paint-marks.ts';
import { findRanges, type TextMap, type TextPiece } from '#lib/page/text-map.ts';
import { type BenchLine, median, milliseconds, times } from '../../measuring/bench-line.ts';
import { buildParagraph, buildThread } from './long-thread.ts';

const messageCount = 200;
const paragraphs = 40;
const rounds = 7;

function nodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The text of a message with a line end after each node, and where each piece stands. */
function mapOf(element: Element): TextMap {
  const pieces: TextPiece[] = [];
  let text = '';
  for (const node of nodesOf(element)) {
    pieces.push({ node, nodeStart: 0, length: node.data.length, start: text.length });
    text += `${node.data}\n`;
  }
  return { text, pieces };
}

const messageOf = (text: string): Message => ({
  from: 'buyer',
  text,
  at: null,
  atText: null,
  pictures: 0,
  attachments: 0,
});

const conversationOf = (texts: readonly string[]): Conversation => ({
  conversationId: null,
  orderIds: [],
  asins: [],
  buyerName: null,
  marketplace: null,
  orderTotal: null,
  messages: texts.map(messageOf),
  loaded: { shown: texts.length, about: null },
});

/** Finds and paints a thread once; how many marks it made. */
function findAndPaint(thread: Element, painter: ReturnType<typeof createPainter>): number {
  const maps = [...thread.children].map(mapOf);
  const { alerts } = judgeConversation(conversationOf(maps.map(({ text }) => text)), {}, builtInJudging);
  const marks = alerts.flatMap(({ message, start, end, level, demotedBy }, id): PaintedMark[] => {
    const map = maps[message];
    return map && !demotedBy && level !== 'calm' ? [{ id, level, ranges: findRanges(map, start, end) }] : [];
  });
  painter.paint(marks);
  return marks.length;
}

function bareWalk(thread: Element): number {
  const lower = nodesOf(thread).map((node) => node.data.toLowerCase());
  return lower.filter((text) => text.indexOf('lawyer') >= 0).length;
}

const mostPhrases = 800;
/** What mark.js takes at a time without running out of stack: it calls itself for each phrase. */
const phrasesAtATime = 100;

/** Words and phrases of the built-in lists without gap and choice, evenly chosen: what mark.js can look for. */
function plainPhrases(): string[] {
  const terms = builtInWords.flatMap(({ ideas }) => Object.values(ideas).flatMap((list) => splitTerms(list ?? '')));
  const all = [...new Set(terms.map((term) => term.replaceAll('*', '')))].filter((term) => !/\.\.|[(){}]/.test(term));
  const step = Math.max(1, Math.ceil(all.length / mostPhrases));
  return all.filter((_, at) => at % step === 0);
}

async function measureMarkJs(thread: Element, phrases: readonly string[]): Promise<number> {
  const start = performance.now();
  for (let from = 0; from < phrases.length; from += phrasesAtATime) {
    const some = phrases.slice(from, from + phrasesAtATime);
    await new Promise<number>((done) => {
      new Mark(thread).mark(some, { separateWordSearch: false, diacritics: false, done });
    });
  }
  return performance.now() - start;
}

/** One more message in a conversation of 2,000 that was judged before, and the same message alone. */
async function measureOneMore(): Promise<BenchLine> {
  const known = Array.from({ length: 2_000 }, (_, at) => buildParagraph(9_000_000 + at));
  judgeConversation(conversationOf(known), {}, builtInJudging);
  let seed = 10_000_000;
  const more = await median(rounds, () =>
    judgeConversation(conversationOf([...known, buildParagraph(seed++)]), {}, builtInJudging),
  );
  const alone = await median(rounds, () =>
    judgeConversation(conversationOf([buildParagraph(seed++)]), {}, builtInJudging),
  );
  return {
    what: 'one message added to 2,000 judged before',
    value: milliseconds(more),
    beside: `the message alone ${milliseconds(alone)}`,
  };
}

/** Finding and painting 1 MB in 8,000 text nodes, beside a walk with one `indexOf`, and mark.js with the same phrases. */
export async function run(): Promise<BenchLine[]> {
  const loading = performance.now();
  judgeMessage({ text: 'Hello' }, builtInJudging);
  const loaded = performance.now() - loading;
  const thread = document.body.appendChild(document.createElement('div'));
  const painter = createPainter();
  let marks = 0;
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    thread.innerHTML = buildThread(messageCount, paragraphs, round * 100_000);
    const start = performance.now();
    marks = findAndPaint(thread, painter);
    if (round > 0) ours.push(performance.now() - start);
  }
  const found = ours.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const bare = await median(rounds, () => bareWalk(thread));
  const size = `${(thread.textContent.length / 1e6).toFixed(2)} MB in ${nodesOf(thread).length.toLocaleString('en')} nodes`;
  painter.clear();
  const phrases = plainPhrases();
  const markJs = await measureMarkJs(thread, phrases);
  return [
    { what: 'rule loading (first judgement)', value: milliseconds(loaded), beside: 'aim: 10 ms' },
    { what: `${size}: walk, lower-case, one indexOf`, value: milliseconds(bare) },
    {
      what: `${size}: found and painted, ${marks} marks`,
      value: milliseconds(found),
      beside: `${times(found, bare)} the walk (aim 10, at most 20)`,
    },
    {
      what: `${size}: mark.js with ${phrases.length} phrases`,
      value: milliseconds(markJs),
      beside: `${times(markJs, found)} as long as Firebreak (aim 500)`,
    },
    await measureOneMore(),
  ];
}
