import { readPage } from '#lib/page/read-page.ts';
import { watchPage } from '#lib/page/watch-page.ts';
import { builtInPageWords } from '#lib/page/words/built-in.ts';
import { takePageWords } from '#lib/page/words/page-words.ts';
import { type BenchLine, median, milliseconds, times } from '../../measuring/bench-line.ts';

const messageCount = 2_000;
const rounds = 5;
const unrelatedChanges = 500;

const address = new URL('https://sellercentral.amazon.com/messaging/inbox?cc=11111111-2222-4333-8444-555555555555');
const openRoot = (element: Element) => element.shadowRoot;

/** A conversation of bubbles on two sides with a time each, in a pane beside an order. */
function buildPage(): void {
  const bubble = (index: number) => {
    const isBuyer = index % 2 === 0;
    const day = 1 + Math.floor(index / 80);
    const clock = `${String(index % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    return `<div style="display:flex;justify-content:flex-${isBuyer ? 'start' : 'end'}"><div style="background:#eee;max-width:60%;padding:8px"><p>Message ${index}: it is not what I ordered, and nobody answers me.</p><small>${day} Jul 2026 ${clock}</small></div></div>`;
  };
  const bubbles = Array.from({ length: messageCount }, (_, index) => bubble(index)).join('');
  document.body.innerHTML = `<div style="display:flex"><main style="width:900px"><h2>Maria</h2>${bubbles}<textarea aria-label="Reply to buyer"></textarea></main><aside>Order ID: 902-1234567-1234567</aside><div id="busy"></div></div>`;
}

function walkText(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).length;
  return length;
}

const read = () => readPage({ document, address, openRoot, now: Date.UTC(2026, 7, 1) }).reading;

function changeOne(): void {
  const text = document.querySelector('main p')?.firstChild;
  if (text) text.textContent = `Message 0: changed ${performance.now()}.`;
}

/** How often a page that changes beside the conversation without end is read, and what share of the time that takes. */
async function measureBusy(): Promise<{ reads: number; share: number }> {
  const busy = document.querySelector('#busy');
  const life = new AbortController();
  let spent = 0;
  let reads = 0;
  const changed = () => {
    const began = performance.now();
    read();
    spent += performance.now() - began;
    reads += 1;
  };
  watchPage({ document, openRoot, ownHost: null, changed, signal: life.signal });
  const began = performance.now();
  for (let index = 0; index < unrelatedChanges; index++) {
    if (busy) busy.textContent = String(index);
    await new Promise((soon) => setTimeout(soon, 4));
  }
  life.abort();
  return { reads, share: spent / (performance.now() - began) };
}

/** Reading and re-reading 2,000 messages beside a bare walk over the same text, and the cost of changes that do not concern us. */
export async function run(): Promise<BenchLine[]> {
  takePageWords(builtInPageWords);
  buildPage();
  const walk = await median(rounds, walkText);
  const began = performance.now();
  const found = read().conversation?.messages.length ?? 0;
  const first = performance.now() - began;
  const again = await median(rounds, () => {
    changeOne();
    read();
  });
  const { reads, share } = await measureBusy();
  return [
    { what: 'bare walk over the text', value: milliseconds(walk) },
    {
      what: `reading ${found} messages, the first time`,
      value: milliseconds(first),
      beside: `${times(first, walk)} the walk`,
    },
    {
      what: `reading ${found} messages again after one changed`,
      value: milliseconds(again),
      beside: `${times(again, walk)} the walk`,
    },
    { what: `${unrelatedChanges} changes beside the conversation: readings`, value: String(reads) },
    { what: 'share of that time spent reading', value: `${Math.round(share * 100)} %` },
  ];
}
