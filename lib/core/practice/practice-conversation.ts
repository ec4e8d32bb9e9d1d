import type { Level } from '../alerts/verdict.ts';
import type { Money } from '../reading/money.ts';

/** One message of a practice conversation, `hoursAgo` before the practice site was opened. */
export interface PracticeMessage {
  readonly from: 'buyer' | 'seller';
  readonly hoursAgo: number;
  readonly text: string;
  readonly pictures?: number;
}

/** What was bought. A question before buying has none. */
export interface PracticeOrder {
  readonly orderId: string;
  readonly total: Money;
  readonly boughtHoursAgo: number;
}

/** An invented conversation of the practice site; every id, name and word is ours. */
export interface PracticeConversation {
  readonly id: string;
  readonly buyer: string;
  /** Marketplace code (marketplaces.ts). */
  readonly marketplace: string;
  readonly asin: string;
  readonly product: string;
  readonly subject: string;
  readonly order: PracticeOrder | null;
  readonly isResolved: boolean;
  readonly messages: readonly PracticeMessage[];
  /** What a trained supervisor would call it. */
  readonly level: Level;
}
