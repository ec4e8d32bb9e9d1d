import { useEffect, useRef } from 'react';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { say } from '#lib/core/words/say.ts';
import type { OverlayActions, OverlayView } from './overlay-view.ts';

/** Text that could not be copied, selected so that one key copies it. */
function SelectedText({ text, label }: { readonly text: string; readonly label: string }) {
  const field = useRef<HTMLTextAreaElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is selected anew
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea readOnly rows={6} aria-label={label} value={text} ref={field} />;
}

/** What just happened, in words, and the text that could not be copied. */
export function Notice({ view, actions }: { readonly view: OverlayView; readonly actions: OverlayActions }) {
  const { notice, selectedText, language } = view;
  if (!notice && selectedText === null) return null;
  return (
    <div className="notice">
      {notice ? <p>{notice}</p> : null}
      {selectedText === null ? null : <SelectedText text={selectedText} label={say(overlayWords.copyText, language)} />}
      <button type="button" className="link" onClick={() => actions.dismissNotice()}>
        {say(overlayWords.close, language)}
      </button>
    </div>
  );
}
