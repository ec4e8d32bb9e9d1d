import type { WordLists } from '../rule.ts';
import { english } from './en.ts';
import { chinese } from './zh.ts';

/** The word lists of every language, the common ones first. */
export const builtInWords: readonly WordLists[] = [{ language: 'any', ideas: {} }, english, chinese];
