import type { PageWords } from './built-in.ts';

/** The names of facts that have labels of their own. */
export type FieldName = keyof PageWords['fieldWords'];

/** The sections that a heading may announce. */
export type Section = keyof PageWords['sectionWords'];

export let fieldWords: PageWords['fieldWords'];
export let statusLike: PageWords['statusLike'];
export let timeLeft: PageWords['timeLeft'];
export let roleWords: PageWords['roleWords'];
export let roleTokens: PageWords['roleTokens'];
export let fromWords: PageWords['fromWords'];
export let toWords: PageWords['toWords'];
export let namelessBuyer: PageWords['namelessBuyer'];
export let sectionWords: PageWords['sectionWords'];
export let quoteHeaders: PageWords['quoteHeaders'];
export let boilerplateLines: PageWords['boilerplateLines'];
export let statusLines: PageWords['statusLines'];
export let nameWords: PageWords['nameWords'];
export let countWords: PageWords['countWords'];
export let headerLine: PageWords['headerLine'];
export let headingWords: PageWords['headingWords'];
export let needsAnswer: PageWords['needsAnswer'];
export let isAnswered: PageWords['isAnswered'];
export let noResponse: PageWords['noResponse'];
export let notForBuyer: PageWords['notForBuyer'];
export let toBuyer: PageWords['toBuyer'];
export let toAmazon: PageWords['toAmazon'];
export let sendWords: PageWords['sendWords'];
export let signInWords: PageWords['signInWords'];
export let accountWords: PageWords['accountWords'];
export let namedInText: PageWords['namedInText'];

/**
 * Takes the words that the readers recognise a page by; to be called before the first reading. In 13 languages they are too
 * large for the page script, which is handed them from `storage.local`.
 */
export function takePageWords(words: PageWords): void {
  ({
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
  } = words);
}
