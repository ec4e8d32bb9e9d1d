import type { Message } from '../reading/conversation.ts';
import { isAutomaticReply } from './automatic-reply.ts';

/** How long Amazon gives for an answer, weekends included (Seller Central help 202152030). */
export const hoursToAnswer = 24;

/** Did a person of ours write this message? An automatic reply is no answer. */
export const isAnswer = ({ from: author, text }: Message): boolean => author === 'seller' && !isAutomaticReply(text);

/** Number of the first buyer message that no person has answered; -1 where all are answered. */
export function findFirstUnanswered(messages: readonly Message[]): number {
  const lastAnswer = messages.findLastIndex(isAnswer);
  return messages.findIndex(({ from: author }, index) => index > lastAnswer && author === 'buyer');
}
