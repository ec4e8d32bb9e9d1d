import type { WordLists } from '../rule.ts';

/** English. */
export const english: WordLists = {
  language: 'en',
  ideas: {
    lawyer: 'lawyer*, attorney*, solicitor*, legal (team/counsel)',
    sue: 'sue you, (small claims/) court, lawsuit*, legal action',
  },
};
