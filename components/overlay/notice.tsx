import { overlayWords } from '#lib/core/words/overlay.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayActions, OverlayView } from './overlay-view.ts';

/** What just happened, in words; and text that could not be copied, selected so that one key copies it. */
export function Notice({ view, actions }: { readonly view: OverlayView; readonly actions: OverlayActions }) {
  const { notice, selectedText, language } = view;
  if (!notice && selectedText === null) return null;
  return (
    <div className="notice">
      {notice ? <p>{notice}</p> : null}
      {selectedText === null ? null : (
        <textarea
          readOnly
          rows={6}
          aria-label={say(overlayWords.copyText, language)}
          value={selectedText}
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
        />
      )}
      <button type="button" className="link" onClick={() => actions.dismissNotice()}>
        {say(overlayWords.close, language)}
      </button>
    </div>
  );
}
