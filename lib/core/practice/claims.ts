import type { Money } from '../reading/money.ts';

/** The tabs of the claims page; a claim stands under one of the first three, 'all' shows every claim. */
export const claimTabs = ['actionRequired', 'underReview', 'optionToAppeal', 'all'] as const;
export type ClaimTab = (typeof claimTabs)[number];

/** An invented claim of the practice site. */
export interface PracticeClaim {
  readonly orderId: string;
  readonly buyer: string;
  readonly amount: Money;
  readonly reason: 'notReceived' | 'notAsDescribed' | 'unsafe';
  readonly tab: Exclude<ClaimTab, 'all'>;
  readonly filedHoursAgo: number;
  /** Until when the seller may answer, in hours from the opening of the practice site; null where no answer is asked for. */
  readonly respondInHours: number | null;
}

/** The practice claims, all in the United States' marketplace. */
export const practiceClaims: readonly PracticeClaim[] = [
  {
    orderId: '904-8831205-4410927',
    buyer: 'Priya',
    amount: { amount: 64, currency: 'USD' },
    reason: 'notReceived',
    tab: 'actionRequired',
    filedHoursAgo: 22,
    respondInHours: 19.5,
  },
  {
    orderId: '909-3340871-5526093',
    buyer: 'Walter',
    amount: { amount: 129.9, currency: 'USD' },
    reason: 'notAsDescribed',
    tab: 'actionRequired',
    filedHoursAgo: 18,
    respondInHours: 54,
  },
  {
    orderId: '910-0027614-8843301',
    buyer: 'Simone',
    amount: { amount: 18.75, currency: 'USD' },
    reason: 'notAsDescribed',
    tab: 'underReview',
    filedHoursAgo: 100,
    respondInHours: null,
  },
];
