import type { Instant } from '../reading/instant.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { findDisputedAmount } from './amounts/find-disputed-amount.ts';
import type { Engine } from './engine.ts';
import { findAlerts, type TextFinds } from './find-alerts.ts';
import { thresholdOf } from './find-dear-order.ts';
import { findNotes } from './find-notes.ts';
import type { JudgeOptions } from './judge-options.ts';
import type { JudgedText } from './judge-texts.ts';
import type { Rule } from './rule.ts';
import { amountRule, ultimatumRule } from './rules/computed.ts';
import { findUltimatum } from './ultimatums/find-ultimatum.ts';
import type { Alert } from './verdict.ts';

/** A buyer's text to be judged; `number` is its place in the conversation. */
export interface TextToJudge {
  readonly text: string;
  readonly at: Instant | null;
  readonly pictures: number;
  readonly number: number;
  readonly marketplace: string | null;
}

/** Everything one text says; what depends on the text alone is remembered per engine. */
export function judgeText(input: TextToJudge, engine: Engine, options: JudgeOptions): JudgedText {
  const { text, at, pictures, number, marketplace } = input;
  const key = `${marketplace ?? ''} ${at ?? ''} ${pictures} ${text}`;
  const known = engine.judged.get(key) ?? readAll(input, engine);
  if (engine.judged.size > 5_000) engine.judged.clear();
  engine.judged.set(key, known);
  const { amount } = known;
  return {
    ...known,
    number,
    finds:
      amount && !engine.silenced.has(amountRule.id)
        ? withAmount(known.finds, text, { marketplace, amount, options })
        : known.finds,
  };
}

function readAll({ text, at, pictures, number, marketplace }: TextToJudge, engine: Engine): JudgedText {
  const finds = findAlerts(text, engine);
  const isDispute = finds.alerts.some(({ level, demotedBy }) => level === 'red' && !demotedBy);
  const amount = findDisputedAmount(text, { cues: engine.lists.cues, marketplace, isDispute });
  const ultimatum = findUltimatum(text, { at, marketplace, words: engine.lists.terms });
  const place = ultimatum && !engine.silenced.has(ultimatumRule.id) ? text.indexOf(ultimatum.text) : -1;
  return {
    text,
    at,
    pictures,
    number,
    finds: ultimatum && place >= 0 ? withAlert(finds, ultimatumRule, place, ultimatum.text) : finds,
    amount,
    ultimatum,
    notes: findNotes(text, pictures, engine.smallWords),
  };
}

interface Disputed {
  readonly marketplace: string | null;
  readonly amount: { readonly amount: number; readonly currency: string };
  readonly options: JudgeOptions;
}

/** Adds the alert for a sum above the threshold. */
function withAmount(finds: TextFinds, text: string, { marketplace, amount, options }: Disputed): TextFinds {
  if (amount.amount <= thresholdOf(amount.currency, options)) return finds;
  const place = findAmounts(text, { marketplace }).find(
    (sum) => sum.amount === amount.amount && sum.currency === amount.currency,
  );
  return place ? withAlert(finds, amountRule, place.start, place.quote) : finds;
}

function withAlert(finds: TextFinds, { id, family, level, reason }: Rule, start: number, quote: string): TextFinds {
  const alert: Alert = { rule: id, family, level, message: 0, start, end: start + quote.length, quote, reason };
  return { ...finds, alerts: [...finds.alerts, alert].sort((a, b) => a.start - b.start) };
}
