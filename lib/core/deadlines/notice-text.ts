import type { Instant } from '../reading/instant.ts';
import { deadlineKindWords, noticeWords } from '../words/deadline-words.ts';
import { printLength, printTime } from '../words/print-time.ts';
import { type Language, say } from '../words/say.ts';
import type { Deadline } from './deadline.ts';
import { compareClocks } from './groups.ts';
import { printTimeLeft } from './time-left.ts';

/** What a notification says; nothing personal is in it. `lines` are those of a digest. */
export interface NoticeText {
  readonly title: string;
  readonly message: string;
  readonly lines: readonly { readonly title: string; readonly message: string }[];
  readonly buttons: readonly [open: string, snooze: string];
}

const shownLines = 5;

function textOfOne({ kind, store, at }: Deadline, now: Instant, language: Language) {
  const phrase = at <= now ? noticeWords.overdue : noticeWords.left;
  return {
    title: say(noticeWords.one, language, { kind: say(deadlineKindWords[kind], language), store }),
    message: say(phrase, language, { left: printLength(at - now, language), time: printTime(at, language) }),
  };
}

function textOfMany(deadlines: readonly Deadline[], now: Instant, language: Language) {
  const overdue = deadlines.filter(({ at }) => at <= now).length;
  return {
    title: say(noticeWords.digest, language, { count: deadlines.length }),
    message: say(noticeWords.counts, language, { overdue, soon: deadlines.length - overdue }),
  };
}

/** Writes a notification about one clock or a digest of several, most urgent first. */
export function writeNotice(deadlines: readonly Deadline[], now: Instant, language: Language): NoticeText {
  const [first, ...rest] = [...deadlines].sort(compareClocks);
  const isOne = first !== undefined && rest.length === 0;
  const text = isOne ? textOfOne(first, now, language) : textOfMany(deadlines, now, language);
  const isPractice = deadlines.every(({ practice }) => practice);
  return {
    ...text,
    title: isPractice ? say(noticeWords.practice, language, { title: text.title }) : text.title,
    lines: isOne
      ? []
      : [first, ...rest].slice(0, shownLines).flatMap((one) =>
          one
            ? {
                title: say(deadlineKindWords[one.kind], language),
                message: `${one.store} · ${printTimeLeft(one.at, now, language, false)}`,
              }
            : [],
        ),
    buttons: [say(noticeWords.open, language), say(noticeWords.snooze, language)],
  };
}
