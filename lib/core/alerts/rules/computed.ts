import type { Rule } from '../rule.ts';

/** A disputed sum above the threshold of its currency; found by ../amounts, so it needs no ideas. */
export const amountRule: Rule = {
  id: 'amount-in-dispute',
  family: 'amount',
  level: 'red',
  needs: [],
  reason: { en: 'The sum in dispute is above the threshold.', zh: '争议金额超过设定的上限。' },
};

/** A term set with a demand; found by ../ultimatums, so it needs no ideas. */
export const ultimatumRule: Rule = {
  id: 'ultimatum',
  family: 'ultimatum',
  level: 'amber',
  needs: [],
  reason: { en: 'The buyer sets a term.', zh: '买家设定了期限。' },
};
