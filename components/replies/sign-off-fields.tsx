import { repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { ReplySignOff } from './reply-source.ts';

/** Nobody has agreed yet. */
export const emptySignOff: ReplySignOff = { supervisor: '', reason: '', insurer: null };

interface SignOffProps {
  readonly language: Language;
  readonly signOff: ReplySignOff;
  readonly isSafetyCase: boolean;
  readonly change: (signOff: ReplySignOff) => void;
}

/** Who answers for a crisis text, why, and in a safety case whether insurer or lawyer was told. */
export function SignOffFields({ language, signOff, isSafetyCase, change }: SignOffProps) {
  return (
    <fieldset className="sign-off">
      <label className="blank">
        {say(repliesWords.supervisor, language)}
        <input
          value={signOff.supervisor}
          maxLength={80}
          onChange={({ target }) => change({ ...signOff, supervisor: target.value })}
        />
      </label>
      <label className="blank">
        {say(repliesWords.reason, language)}
        <input
          value={signOff.reason}
          maxLength={200}
          onChange={({ target }) => change({ ...signOff, reason: target.value })}
        />
      </label>
      {isSafetyCase ? (
        <label className="blank">
          {say(repliesWords.insurer, language)}
          <select
            value={signOff.insurer ?? ''}
            onChange={({ target }) =>
              change({ ...signOff, insurer: (target.value || null) as ReplySignOff['insurer'] })
            }
          >
            <option value="">{say(repliesWords.choose, language)}</option>
            <option value="yes">{say(repliesWords.yes, language)}</option>
            <option value="no">{say(repliesWords.no, language)}</option>
            <option value="not-needed">{say(repliesWords.notNeeded, language)}</option>
          </select>
        </label>
      ) : null}
    </fieldset>
  );
}
