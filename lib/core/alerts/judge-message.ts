import type { Instant } from '../reading/instant.ts';
import { type Engine, engineFor } from './engine.ts';
import type { Facts } from './facts.ts';
import { findAlerts, type TextFinds } from './find-alerts.ts';
import type { JudgeOptions } from './judge-options.ts';
import { type JudgedText, judgeTexts } from './judge-texts.ts';
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
export function judgeMessage(input: MessageInput, options?: JudgeOptions): Verdict {
  const { text, at = null, marketplace = null, pictures = 0, facts = {} } = input;
  const engine = engineFor(options);
  const judged: JudgedText = { text, at, pictures, number: 0, finds: findsOf(text, engine) };
  return judgeTexts([judged], { marketplace, facts, options: options ?? {} });
}

/** The finds of a text, remembered per engine. */
export function findsOf(text: string, engine: Engine): TextFinds {
  const known = engine.judged.get(text);
  if (known) return known;
  if (engine.judged.size > 5_000) engine.judged.clear();
  const finds = findAlerts(text, engine);
  engine.judged.set(text, finds);
  return finds;
}
