import * as z from 'zod/mini';
import { plainText } from '../plain-text.ts';
import { fieldSection } from '../section.ts';

/** How a brief begins, and how many of the buyer's sentences it quotes. */
export interface BriefLayout extends Readonly<Record<string, unknown>> {
  readonly tagEn: string;
  readonly tagZh: string;
  readonly quotes: number;
}

/** The tags of F29. */
export const briefLayoutSection = fieldSection<BriefLayout>(
  'brief',
  { tagEn: plainText(60), tagZh: plainText(60), quotes: z.number().check(z.int(), z.minimum(1), z.maximum(10)) },
  { tagEn: '[URGENT] [ESCALATED]', tagZh: '【紧急】【升级】', quotes: 3 },
);
