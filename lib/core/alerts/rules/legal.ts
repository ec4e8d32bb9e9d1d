import type { Rule } from '../rule.ts';

/** Lawyers and courts, threatened or done. */
export const legalRules: readonly Rule[] = [
  {
    id: 'lawyer',
    family: 'legal',
    level: 'red',
    needs: ['lawyer'],
    reason: { en: 'The buyer speaks of a lawyer.', zh: '买家提到律师。' },
  },
  {
    id: 'lawsuit',
    family: 'legal',
    level: 'red',
    needs: ['sue'],
    reason: { en: 'The buyer threatens or has begun legal action.', zh: '买家威胁或已经采取法律行动。' },
  },
];
