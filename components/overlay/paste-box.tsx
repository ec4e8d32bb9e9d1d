import { useState } from 'react';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface PasteBoxProps {
  readonly language: Language;
  readonly check: (text: string) => void;
  readonly close: () => void;
}

/** The manual way: a conversation pasted by the person is checked as if the page had shown it. */
export function PasteBox({ language, check, close }: PasteBoxProps) {
  const [text, setText] = useState('');
  const field = useFirstFocus<HTMLTextAreaElement>();
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) check(text);
      }}
    >
      <label>
        {say(overlayWords.pasteLabel, language)}
        <textarea
          rows={5}
          value={text}
          placeholder={say(overlayWords.pasteHint, language)}
          onChange={({ target }) => setText(target.value)}
          ref={field}
        />
      </label>
      <div className="steps">
        <button type="submit" className="primary">
          {say(overlayWords.check, language)}
        </button>
        <button type="button" onClick={close}>
          {say(overlayWords.close, language)}
        </button>
      </div>
    </form>
  );
}
