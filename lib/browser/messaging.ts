import { type Answer, type Ask, type MessageName, protocol, type Request } from '#lib/core/messages/protocol.ts';
import { senderKind } from '#lib/core/messages/sender.ts';

type Sender = chrome.runtime.MessageSender;
type Handler<Name extends MessageName> = (request: Request<Name>, sender: Sender) => Promise<Answer<Name>>;

/** What goes back: the answer, or that the question could not be answered. */
type Reply = { readonly res: unknown } | { readonly err: string };

/** Registers the one handler of a message. A wrong sender or shape is dropped and logged without its text. */
export function handle<Name extends MessageName>(name: Name, handler: Handler<Name>): () => void {
  const { from, request } = protocol[name];
  const answer = async (data: unknown, sender: Sender): Promise<Reply> => {
    const kind = senderKind(sender, { id: chrome.runtime.id, address: chrome.runtime.getURL('') });
    const parsed = request.safeParse(data);
    if (!(from as readonly string[]).includes(kind) || !parsed.success) {
      console.warn(`Firebreak dropped a message: ${name}, from ${kind}, ${parsed.success ? 'right' : 'wrong'} shape`);
      return { err: 'dropped' };
    }
    return { res: await handler(parsed.data as Request<Name>, sender) };
  };
  // A message of another name is left to its own handler.
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void): boolean => {
    const { type, data } = Object(message) as { readonly type?: unknown; readonly data?: unknown };
    if (type !== name) return false;
    answer(data, sender).then(reply, (error: unknown) => reply({ err: String(error) }));
    return true;
  };
  chrome.runtime.onMessage.addListener(listener);
  return () => chrome.runtime.onMessage.removeListener(listener);
}

function parseReply<Name extends MessageName>(name: Name, reply: unknown): Answer<Name> {
  const { res, err } = Object(reply) as { readonly res?: unknown; readonly err?: unknown };
  if (err !== undefined) throw new Error(String(err));
  return protocol[name].answer.parse(res) as Answer<Name>;
}

/** Asks the worker. */
export const askWorker: Ask = async (name, request) =>
  parseReply(name, await chrome.runtime.sendMessage({ type: name, data: request }));

/** Asks the content script of a tab. */
export const askTab =
  (tabId: number): Ask =>
  async (name, request) =>
    parseReply(name, await chrome.tabs.sendMessage(tabId, { type: name, data: request }));

type Answers = { readonly [Name in MessageName]?: (request: Request<Name>) => Promise<Answer<Name>> };

/** Registers a handler for each message of a table; the sender matters to none of them. */
export function handleAll(answers: Answers): void {
  for (const [name, answer] of Object.entries(answers))
    handle(name as MessageName, answer as (request: unknown) => Promise<Answer<MessageName>>);
}
