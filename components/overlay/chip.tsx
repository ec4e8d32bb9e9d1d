import { levelWords } from '#lib/core/words/levels.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { say } from '#lib/core/words/say.ts';
import { printPause } from './head.tsx';
import type { OverlayView } from './overlay-view.ts';
import { Shape, shapeOfFace } from './shape.tsx';

function nameOf(view: OverlayView): string {
  const { face, language, verdict } = view;
  if (face === 'handled') return say(overlayWords.handledOpen, language);
  if (face === 'paused') return printPause(view);
  if (face === 'red' || face === 'claims')
    return say(overlayWords.levelOpen, language, { level: levelWords.red[language] });
  if (face === 'amber') return say(overlayWords.levelOpen, language, { level: levelWords.amber[language] });
  if (face === 'calm' && verdict) return say(overlayWords.calmOpen, language);
  return say(overlayWords.levelOpen, language, { level: say(overlayWords.waitHead, language) });
}

/** Words that must be seen without opening anything: where 'calm' would be wrong. */
function pillWords({ face, verdict, language }: OverlayView): string | null {
  if (face === 'unread') return say(overlayWords.notRead, language);
  if (face !== 'note') return null;
  return say(verdict?.notes.includes('only-pictures') ? overlayWords.onlyPictures : overlayWords.noRules, language);
}

/** The small calm chip; with words in it where the page is neither calm nor alarming. */
export function Chip({ view, open }: { readonly view: OverlayView; readonly open: () => void }) {
  const words = pillWords(view);
  const name = words ?? nameOf(view);
  return (
    <button
      type="button"
      className={words ? `chip pill face-${view.face}` : `chip face-${view.face}`}
      title={name}
      aria-label={name}
      aria-expanded="false"
      onClick={open}
    >
      <Shape name={shapeOfFace[view.face]} size={16} />
      {words ? <span>{words}</span> : null}
    </button>
  );
}
