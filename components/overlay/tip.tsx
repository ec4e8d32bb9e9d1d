import { demotionWords } from '#lib/core/words/demotions.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayView } from './overlay-view.ts';

const width = 300;

/** The reason of one mark, beside it. The list in the overlay says the same. */
export function Tip({ view }: { readonly view: OverlayView }) {
  const { tip, verdict, language } = view;
  const alert = tip ? verdict?.alerts[tip.alert] : undefined;
  if (!tip || !alert) return null;
  const left = Math.max(8, Math.min(tip.left, innerWidth - width - 8));
  const isLow = tip.top > innerHeight - 120;
  const style = isLow ? { left, bottom: innerHeight - tip.top + 28 } : { left, top: tip.top + 6 };
  return (
    <div className="tip" role="tooltip" style={style}>
      {alert.reason[language]}
      {alert.demotedBy ? ` ${say(demotionWords[alert.demotedBy], language)}` : ''}
    </div>
  );
}
