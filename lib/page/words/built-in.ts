import { fieldWords, statusLike, timeLeft } from './field-words.ts';
import { accountWords, namedInText, signInWords } from './headings.ts';
import { countWords, nameWords } from './places.ts';
import { notForBuyer, sendWords, toAmazon, toBuyer } from './reply-box.ts';
import { isAnswered, needsAnswer, noResponse } from './response.ts';
import { fromWords, namelessBuyer, roleTokens, roleWords, toWords } from './roles.ts';
import { boilerplateLines, headerLine, headingWords, quoteHeaders, sectionWords, statusLines } from './sections.ts';

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
  headingWords,
  needsAnswer,
  isAnswered,
  noResponse,
  notForBuyer,
  toBuyer,
  toAmazon,
  sendWords,
  signInWords,
  accountWords,
  countWords,
  nameWords,
  namedInText,
};

export type PageWords = typeof builtInPageWords;
