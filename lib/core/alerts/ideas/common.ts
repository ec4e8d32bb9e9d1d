import type { WordLists } from '../rule.ts';

/** Names that are the same in every language; they go together with the words of any of them. */
export const common: WordLists = {
  language: 'any',
  ideas: {
    amazon: 'amazon, amzn',
    bank: 'paypal, visa, mastercard, american express, amex, klarna',
    'a-to-z': '(amazon/) (a to z/atoz/a2z) (guarantee/claim*)',
    chargeback: 'chargeback*',
    agency: 'bbb, cpsc',
    product: 'fire (tv/stick/hd/7/8/10/max/tablet*/cube), firetv, firestick*, kindle fire, (guns/rolls) n roses',
  },
};
