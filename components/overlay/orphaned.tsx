import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { Shape } from './shape.tsx';

/** The note of a page that lost its protection by an update; loud, because silence would look like calm. */
export function Orphaned({ language, close }: { readonly language: Language; readonly close: () => void }) {
  return (
    <div className="dock at-corner" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div className="panel orphan" role="alert">
        <Shape name="ring" size={16} />
        <p>{say(overlayWords.orphaned, language)}</p>
        <button type="button" className="link" onClick={close}>
          {say(overlayWords.close, language)}
        </button>
      </div>
    </div>
  );
}
