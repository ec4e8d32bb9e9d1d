import { fieldWords, statusLike, timeLeft } from './field-words.ts';
import { fromWords, namelessBuyer, roleTokens, roleWords, toWords } from './roles.ts';
import { boilerplateLines, headerLine, quoteHeaders, sectionWords, statusLines } from './sections.ts';

/** Every word Seller Central's interface is recognised by. Never reached from the page script: see page-words.ts. */
export const builtInPageWords = {
  fieldWords,
  statusLike,
  timeLeft,
  roleWords,
  roleTokens,
  fromWords,
  toWords,
  namelessBuyer,
  sectionWords,
  quoteHeaders,
  boilerplateLines,
  statusLines,
  headerLine,
};

export type PageWords = typeof builtInPageWords;
