import type { Clock } from '#lib/core/deadlines/clock.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { familyWords } from '#lib/core/words/families.ts';
import { levelWords } from '#lib/core/words/levels.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { printLength, printTime } from '#lib/core/words/print-time.ts';
import { rankFamilies } from '#lib/core/words/rank-families.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayView } from './overlay-view.ts';
import { Shape, shapeOfFace } from './shape.tsx';

const shownFamilies = 2;

/** How long a clock has left or is overdue, in words. */
export function printLeft(clock: Clock, { now, language }: OverlayView): string {
  const phrase = clock.at >= now ? overlayWords.left : overlayWords.overdue;
  return say(phrase, language, { time: printLength(clock.at - now, language) });
}

/** How long Firebreak is quiet here. */
export function printPause({ pausedUntil, language }: OverlayView): string {
  if (pausedUntil === null) return say(overlayWords.pausedStore, language);
  return say(overlayWords.pausedUntil, language, { time: printTime(pausedUntil, language) });
}

function titleOf(view: OverlayView): string {
  const { face, verdict, language } = view;
  if (face === 'wait') return say(overlayWords.waitHead, language);
  if (face === 'unread') return say(overlayWords.notRead, language);
  if (face === 'note')
    return say(verdict?.notes.includes('only-pictures') ? overlayWords.onlyPictures : overlayWords.noRules, language);
  if (face === 'paused') return printPause(view);
  if (face === 'claims') return `${say(levelWords.red, language)} · ${say(familyWords['a-to-z'], language)}`;
  if (!verdict || verdict.level === 'calm') return say(overlayWords.calmHead, language);
  const names = rankFamilies(verdict.families).map((family) => say(familyWords[family], language));
  const level = say(levelWords[verdict.level], language);
  if (names.length === 0) return level;
  const more = names.length > shownFamilies ? ` +${names.length - shownFamilies}` : '';
  const families = names.slice(0, shownFamilies).join(say(overlayWords.comma, language)) + more;
  return say(overlayWords.head, language, { level, families });
}

function subtitleOf({ verdict, conversation, language, isPasted, isPractice }: OverlayView): string {
  const told = verdict && verdict.level !== 'calm' ? verdict : null;
  const messages = new Set(told?.alerts.filter(({ demotedBy }) => !demotedBy).map(({ message }) => message));
  const all = conversation?.messages.length ?? 0;
  return [
    told && say(overlayWords.priority, language, { priority: told.priority }),
    told && all > 0 && say(overlayWords.ofMessages, language, { count: messages.size, all }),
    isPasted && say(overlayWords.pasted, language),
    isPractice && say(overlayWords.practice, language),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The head line: shape, level, kinds of danger, priority, and the nearest clock of this conversation. */
export function Head({ view }: { readonly view: OverlayView }) {
  const clock = view.clocks[0];
  const subtitle = subtitleOf(view);
  return (
    <header className="head">
      <Shape name={shapeOfFace[view.face]} size={16} />
      <h2 title={view.verdict?.families.map((family) => say(familyWords[family], view.language)).join(', ')}>
        {titleOf(view)}
      </h2>
      {subtitle || clock ? (
        <p className="note">
          {subtitle}
          {clock ? (
            <span className="clock" title={say(deadlineKindWords[clock.kind], view.language)}>
              {printLeft(clock, view)}
            </span>
          ) : null}
        </p>
      ) : null}
    </header>
  );
}
