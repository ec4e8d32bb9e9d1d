import { defineExtensionMessaging } from '@webext-core/messaging';
import { type Answer, type Ask, type MessageName, protocol, type Request } from '#lib/core/messages/protocol.ts';
import { senderKind } from '#lib/core/messages/sender.ts';

type Sender = chrome.runtime.MessageSender;
type Handler<Name extends MessageName> = (request: Request<Name>, sender: Sender) => Promise<Answer<Name>>;

const { sendMessage, onMessage } = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** Registers the one handler of a message. A wrong sender or shape is dropped and logged without its text. */
export function handle<Name extends MessageName>(name: Name, handler: Handler<Name>): () => void {
  const { from, request } = protocol[name];
  return onMessage(name, async ({ data, sender }) => {
    const kind = senderKind(sender, { id: chrome.runtime.id, address: chrome.runtime.getURL('') });
    const parsed = request.safeParse(data);
    if (!(from as readonly string[]).includes(kind) || !parsed.success) {
      console.warn(`Firebreak dropped a message: ${name}, from ${kind}, ${parsed.success ? 'right' : 'wrong'} shape`);
      throw new Error('dropped');
    }
    return handler(parsed.data as Request<Name>, sender);
  });
}

/** Asks the worker. */
export const askWorker: Ask = async (name, request) =>
  protocol[name].answer.parse(await sendMessage(name, request)) as Answer<typeof name>;

/** Asks the content script of a tab. */
export const askTab =
  (tabId: number): Ask =>
  async (name, request) =>
    protocol[name].answer.parse(await sendMessage(name, request, tabId)) as Answer<typeof name>;

type Answers = { readonly [Name in MessageName]?: (request: Request<Name>) => Promise<Answer<Name>> };

/** Registers a handler for each message of a table; the sender matters to none of them. */
export function handleAll(answers: Answers): void {
  for (const [name, answer] of Object.entries(answers))
    handle(name as MessageName, answer as (request: unknown) => Promise<Answer<MessageName>>);
}
