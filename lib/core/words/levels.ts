import type { Level } from '../alerts/verdict.ts';
import type { Phrase } from './say.ts';

/** What each level is called. */
export const levelWords = {
  red: { en: 'Red', zh: '红色' },
  amber: { en: 'Amber', zh: '黄色' },
  calm: { en: 'Calm', zh: '平静' },
} as const satisfies Record<Level, Phrase>;
