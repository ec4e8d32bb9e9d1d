import type { Verdict } from '../alerts/verdict.ts';
import type { Conversation } from '../reading/conversation.ts';
import type { Instant } from '../reading/instant.ts';

const hour = 3_600_000;

/** When the term ends that the buyer gave; null where there is none, or where nobody can tell. */
export function endOfTerm({ messages }: Conversation, { ultimatum, alerts }: Verdict): Instant | null {
  if (!ultimatum) return null;
  if (ultimatum.at != null) return ultimatum.at;
  const said = alerts.findLast(({ family }) => family === 'ultimatum')?.message;
  const message = said === undefined ? messages.findLast(({ from }) => from === 'buyer') : messages[said];
  if (ultimatum.hours === undefined || message?.at == null) return null;
  return message.at + ultimatum.hours * hour;
}
