import { Shape, type ShapeName } from '#components/overlay/shape.tsx';
import { type EmptyFace, findEmptyFace } from '#lib/core/deadlines/freshness.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Phrase, say } from '#lib/core/words/say.ts';
import type { TimePrinter } from '#lib/core/words/time-printer.ts';
import { printNear } from './describe-clock.ts';
import type { PopupFacts } from './popup-props.ts';
import type { TickingClock } from './use-now.ts';

interface Props {
  readonly facts: PopupFacts;
  readonly print: TimePrinter;
  readonly time: TickingClock;
}

const faces: Readonly<Record<EmptyFace, { shape: ShapeName; head: Phrase }>> = {
  checked: { shape: 'tick', head: popupWords.nothingChecked },
  'not-checked-since': { shape: 'triangle', head: popupWords.nothingOld },
  'never-checked': { shape: 'ring', head: popupWords.nothingNever },
};

function sayWhy(face: EmptyFace, { facts, print, time }: Props): string {
  const { language } = print;
  if (face === 'never-checked') return say(popupWords.nothingNeverWhy, language);
  if (face === 'not-checked-since') return say(popupWords.nothingOldWhy, language);
  const last = Math.max(...facts.lists.map(({ readAt }) => readAt));
  return say(popupWords.nothingCheckedWhy, language, { time: printNear(last, time.now(), print) });
}

/** No clock is running: checked and nothing due, not checked lately, or never checked. */
export function Nothing(props: Props) {
  const face = findEmptyFace(props.facts.lists);
  const { shape, head } = faces[face];
  return (
    <div className={`nothing is-${face}`}>
      <Shape name={shape} size={20} />
      <div>
        <p className="kind">{say(head, props.print.language)}</p>
        <p>{sayWhy(face, props)}</p>
      </div>
    </div>
  );
}
