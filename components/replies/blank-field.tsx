import { useId } from 'react';
import { repliesWords, sourceWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { FilledReply } from './reply-source.ts';

type FilledBlank = FilledReply['blanks'][number];

interface BlankFieldProps {
  readonly language: Language;
  readonly filled: FilledBlank;
  /** What the person typed; undefined while the value still comes from a fact. */
  readonly typed: string | undefined;
  readonly type: (value: string) => void;
}

/** One blank of a template: its value, where it came from, and that it is still to fill. */
export function BlankField({ language, filled: { blank, value, printed, source }, typed, type }: BlankFieldProps) {
  const id = useId();
  const shown = typed ?? value ?? '';
  const isMissing = printed === null && !blank.optional;
  const common = {
    id,
    value: shown,
    'aria-invalid': isMissing,
    'aria-required': !blank.optional,
    onChange: ({ target }: { target: { value: string } }) => type(target.value),
  };
  return (
    <div className={isMissing ? 'blank is-missing' : 'blank'}>
      <label htmlFor={id}>
        {blank.label[language]}
        {printed !== null && source ? <span className="note"> · {say(sourceWords[source], language)}</span> : null}
      </label>
      {blank.type === 'choice' ? (
        <select {...common}>
          <option value="">{say(repliesWords.choose, language)}</option>
          {blank.choices?.map(({ id: choice, label }) => (
            <option key={choice} value={choice}>
              {label[language]}
            </option>
          ))}
        </select>
      ) : blank.isLong ? (
        <textarea rows={3} {...common} />
      ) : (
        <input
          type={blank.type === 'date' ? 'date' : 'text'}
          placeholder={blank.type === 'amount' ? say(repliesWords.amountHint, language) : undefined}
          {...common}
        />
      )}
    </div>
  );
}
