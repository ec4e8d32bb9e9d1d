import { useRef, useState } from 'react';
import { useLanguage } from '#components/shared/language.ts';
import { checkPageWords } from '#lib/core/words/check.ts';
import { say } from '#lib/core/words/say.ts';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
  readonly copy: (text: string) => Promise<boolean>;
}

/** A text to take along: shown whole, copied at a click; where copying fails it is selected, so that one key copies it. */
export function CopyBox({ label, text, copy }: CopyBoxProps) {
  const language = useLanguage();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const take = async () => {
    box.current?.select();
    setCopied(await copy(text));
  };
  return (
    <div className="stack">
      <textarea ref={box} readOnly rows={8} aria-label={label} value={text} />
      <div className="row">
        <button type="button" onClick={take}>
          {say(checkPageWords.copy, language)}
        </button>
        <span role="status">{isCopied ? say(checkPageWords.copied, language) : ''}</span>
      </div>
    </div>
  );
}
