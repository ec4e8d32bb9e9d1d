import type { WordLists } from '../rule.ts';

/** Chinese, simplified; traditional characters are folded. */
export const chinese: WordLists = {
  language: 'zh',
  ideas: {
    lawyer: '律师',
    sue: '起诉, 打官司, 法庭, 告上法院',
  },
};
