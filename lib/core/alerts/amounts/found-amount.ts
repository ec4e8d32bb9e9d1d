/** What a sum is to the buyer: a price, something asked for, a loss, or something that was already paid back. */
export type AmountRole = 'price' | 'demanded' | 'lost' | 'settled';

/** A sum of money in a text. `start` and `end` are UTF-16 offsets into the original; `amount` is in major units. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A text beside its folded form (same length), and whose signs it uses. */
export interface AmountPlace {
  readonly text: string;
  readonly folded: string;
  readonly marketplace: string | null | undefined;
  /** What settles '¥' and 'pounds': the text's script; kana makes it 'kana' even beside Chinese characters. */
  readonly script: 'arabic' | 'kana' | 'han' | 'other';
}
