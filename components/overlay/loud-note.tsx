import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, type Phrase, say } from '#lib/core/words/say.ts';
import { Shape } from './shape.tsx';

interface LoudNoteProps {
  readonly phrase: Phrase;
  readonly language: Language;
  readonly close: () => void;
}

/** The note of a page that is not protected; loud, because silence would look like calm. */
export function LoudNote({ phrase, language, close }: LoudNoteProps) {
  return (
    <div className="dock at-corner" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <div className="panel loud-note" role="alert">
        <Shape name="ring" size={16} />
        <p>{phrase[language]}</p>
        <button type="button" className="link" onClick={close}>
          {say(overlayWords.close, language)}
        </button>
      </div>
    </div>
  );
}
