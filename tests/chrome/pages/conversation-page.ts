/** One bubble of a test page. */
export interface Bubble {
  readonly from: 'buyer' | 'seller';
  readonly html: string;
}

/** What a test page is made of; everything is invented, and no layout here is Amazon's. */
export interface ConversationPage {
  readonly bubbles: readonly Bubble[];
  /** HTML of the reply box; null: there is none. */
  readonly replyBox?: string;
  readonly head?: string;
  readonly script?: string;
}

/** The dangerous conversation that most tests use. */
export const redBubbles: readonly Bubble[] = [
  { from: 'buyer', html: 'Hello, I bought this lamp and have a question.' },
  { from: 'seller', html: 'Thank you for your message. How can we help you?' },
  { from: 'buyer', html: 'My lawyer will contact you and I am going to sue you in court.' },
];

/** The address most tests use. */
export const redPageAddress =
  'https://sellercentral.amazon.com/messaging/inbox?cc=5eed1111-1111-4111-8111-111111111111';

const bubbleHtml = ({ from, html }: Bubble, at: number) => `<div class="row ${from}"><div>
<div class="bubble">${html}</div><p class="by">${from === 'buyer' ? 'Dana' : 'You'} · ${at + 10} Nov 2026 10:35 am</p></div></div>`;

/** A page with one conversation, buyer left and seller right, and a reply box with its Send button below. */
export function conversationPage({ bubbles, replyBox, head = '', script = '' }: ConversationPage): string {
  const box = replyBox ?? '<textarea id="reply" rows="4" style="width:100%"></textarea>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Messages</title>${head}<style>
body { margin: 0; font: 15px/1.5 sans-serif; display: grid; grid-template-rows: 48px 1fr; min-height: 100vh }
header { background: #22303c; color: #fff; padding: 12px }
main { width: 760px; margin: 0 0 0 240px; display: flex; flex-direction: column; gap: 12px; padding: 16px }
.row { display: flex } .seller { justify-content: flex-end }
.by { margin: 2px 0; font-size: 12px }
.bubble { max-width: 480px; padding: 10px 14px; border: 1px solid #ccd; border-radius: 10px }
</style></head><body><header>Store: Cobalt Home</header><main>
<h2>Dana</h2><p>Order question from buyer Dana (Order: 902-1234567-1234567)</p>
<section id="thread">${bubbles.map(bubbleHtml).join('')}</section>
<section id="answer">${box}<div><button id="send" type="button">Send</button></div></section>
</main><script>${script}</script></body></html>`;
}
