import type { DueCount } from '#lib/core/deadlines/badge.ts';
import { badgeWords } from '#lib/core/words/deadline-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';

/** What the toolbar button tells. */
export interface BadgeFacts {
  readonly count: DueCount;
  /** Titles of open Seller Central tabs without a live script of ours. */
  readonly unprotected: readonly string[];
  readonly isOff: boolean;
  readonly language: Language;
}

const colours = { red: '#b3261e', amber: '#8a5300', grey: '#566072' } as const;

/** Text, colour and tooltip of the badge: off before unprotected tabs before the number of clocks. */
export function writeBadge({ count, unprotected, isOff, language }: BadgeFacts) {
  if (isOff)
    return { text: say(badgeWords.offSign, language), colour: colours.grey, title: say(badgeWords.off, language) };
  if (unprotected.length > 0) {
    const titles = unprotected.slice(0, 3).join(' · ');
    const title = say(badgeWords.unprotected, language, { count: unprotected.length, titles });
    return { text: '!', colour: colours.red, title };
  }
  const number = count.overdue + count.soon;
  const title = number === 0 ? say(badgeWords.none, language) : say(badgeWords.counts, language, { ...count });
  const text = number === 0 ? '' : number > 999 ? '999+' : String(number);
  return { text, colour: count.overdue > 0 ? colours.red : colours.amber, title };
}

type Action = Pick<typeof chrome.action, 'setBadgeText' | 'setBadgeBackgroundColor' | 'setBadgeTextColor' | 'setTitle'>;

/** Shows the badge. */
export async function showBadge(facts: BadgeFacts, action: Action = chrome.action): Promise<void> {
  const { text, colour, title } = writeBadge(facts);
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: colour }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title }),
  ]);
}
