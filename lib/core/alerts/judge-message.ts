import type { Instant } from '../reading/instant.ts';
import { engineFor } from './engine.ts';
import type { Facts } from './facts.ts';
import { judgeText } from './judge-text.ts';
import { judgeTexts } from './judge-texts.ts';
import type { Judging } from './judging.ts';
import type { Verdict } from './verdict.ts';

/** One message by itself, outside a conversation. */
export interface MessageInput {
  readonly text: string;
  /** When it was written; without it no ultimatum has an instant. */
  readonly at?: Instant | null;
  /** Marketplace code; decides what `$` means and in which zone a day ends. */
  readonly marketplace?: string | null;
  readonly pictures?: number;
  readonly facts?: Facts;
}

/** What Firebreak thinks of one message. */
export function judgeMessage(input: MessageInput, judging: Judging): Verdict {
  const { text, at = null, marketplace = null, pictures = 0, facts = {} } = input;
  const { options = {} } = judging;
  const judged = judgeText({ text, at, pictures, number: 0, marketplace }, engineFor(judging), options);
  return judgeTexts([judged], { facts, options });
}
