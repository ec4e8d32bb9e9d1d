import type { Instant } from '../reading/instant.ts';
import { timeLeftWords } from '../words/deadline-words.ts';
import { type Language, say } from '../words/say.ts';

const twoDigits = (count: number) => String(count).padStart(2, '0');

/**
 * Time left as a clock shows it: '11 d' from two days on, '5:21 h' from one hour on, below that '41:09 min', or '41 min'
 * where nothing may tick. Past times carry a minus.
 */
export function printTimeLeft(at: Instant, now: Instant, language: Language, ticks = true): string {
  const sign = at < now ? '−' : '';
  const seconds = Math.floor(Math.abs(at - now) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  if (hours >= 48) return sign + say(timeLeftWords.days, language, { days: Math.floor(hours / 24) });
  if (hours >= 1) return sign + say(timeLeftWords.hours, language, { time: `${hours}:${twoDigits(minutes)}` });
  const time = ticks ? `${minutes}:${twoDigits(seconds % 60)}` : String(minutes);
  return sign + say(timeLeftWords.minutes, language, { time });
}
