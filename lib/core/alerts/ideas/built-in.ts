import type { WordLists } from '../rule.ts';
import { arabic } from './ar.ts';
import { common } from './common.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { swedish } from './sv.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';

/**
 * The word lists of every language, the common ones first. They are not bundled with the page script, which reads them
 * from `storage.local` (see judging.ts): completeness counts here, size does not.
 */
export const builtInWords: readonly WordLists[] = [
  common,
  english,
  chinese,
  german,
  french,
  spanish,
  italian,
  japanese,
  portuguese,
  dutch,
  polish,
  swedish,
  turkish,
  arabic,
];
