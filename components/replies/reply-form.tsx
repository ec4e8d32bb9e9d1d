import { useEffect, useRef, useState } from 'react';
import { languageNames, lockWords, repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { BlankField } from './blank-field.tsx';
import { Findings } from './findings.tsx';
import type { FilledReply, ReplyLanguage, ReplyRow, ReplySource } from './reply-source.ts';
import { emptySignOff, SignOffFields } from './sign-off-fields.tsx';
import { useLatest } from './use-latest.ts';

interface ReplyFormProps {
  readonly language: Language;
  readonly row: ReplyRow;
  readonly buyerLanguage: ReplyLanguage | null;
  readonly source: ReplySource;
  readonly back: () => void;
  /** The text stands in the reply box. */
  readonly done: () => void;
}

const isReady = ({ missing, lock, findings }: FilledReply) =>
  missing.length === 0 && lock === null && findings.every(({ level }) => level !== 'block');

function Standing({ filled, language }: { readonly filled: FilledReply; readonly language: Language }) {
  if (filled.standing === 'approved' || filled.standing === 'expired') return null;
  const words = filled.standing === 'suggested' ? repliesWords.notApproved : repliesWords.changed;
  return <p className="note mark">{say(words, language)}</p>;
}

/** The text with the names of blanks where they are still to fill. */
function nameBlanks({ text, blanks }: FilledReply, language: Language): string {
  const names = new Map(blanks.map(({ blank }) => [`{{${blank.id}}}`, blank.label[language]]));
  return text.replace(/\{\{\w+\}\}/g, (tag) => (names.has(tag) ? `[${names.get(tag)}]` : tag));
}

/** What stands in the way of inserting: blanks by name, the lock, what the check found. */
function Hindrances({ filled, language }: { readonly filled: FilledReply; readonly language: Language }) {
  const names = filled.blanks
    .filter(({ blank }) => filled.missing.includes(blank.id))
    .map(({ blank }) => blank.label[language]);
  const isBlocked = filled.findings.some(({ level }) => level === 'block');
  return (
    <div aria-live="polite">
      {names.length > 0 ? (
        <p className="note">
          {say(repliesWords.missing, language, { names: names.join(language === 'zh' ? '、' : ', ') })}
        </p>
      ) : null}
      {filled.lock ? <p className="note">{say(lockWords[filled.lock], language)}</p> : null}
      <Findings
        language={language}
        findings={filled.findings}
        title={say(isBlocked ? repliesWords.blocked : repliesWords.warned, language)}
      />
    </div>
  );
}

/**
 * The chosen template: its blanks with where each value came from, the text in the buyer's language with the agent's
 * beside it, what the check found, and Insert. The first thing still to do has the focus.
 */
export function ReplyForm({ language, row, buyerLanguage, source, back, done }: ReplyFormProps) {
  const first = row.languages.find((one) => one === buyerLanguage) ?? row.languages.find((one) => one === language);
  const [textLanguage, setTextLanguage] = useState<ReplyLanguage>(first ?? row.languages[0] ?? 'en');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [signOff, setSignOff] = useState(emptySignOff);
  const needsSignOff = row.use === 'crisis';
  const wish = { id: row.id, language: textLanguage, typed, signOff: needsSignOff ? signOff : null };
  const { value: filled, hasFailed } = useLatest(() => source.fill(wish), JSON.stringify([wish, source.stamp()]));
  const form = useRef<HTMLDivElement>(null);
  const isShown = filled !== null;

  useEffect(() => {
    if (!isShown) return;
    const fields = '[aria-invalid="true"], .sign-off input, button.primary:enabled, button.copy';
    form.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [isShown]);

  if (hasFailed && !filled) return <p className="note">{say(repliesWords.failed, language)}</p>;
  if (!filled) return null;
  return (
    <div className="preview" ref={form}>
      <p>
        <button type="button" className="link" onClick={back}>
          {say(repliesWords.back, language)}
        </button>
      </p>
      <p>
        <strong>{filled.title[language]}</strong>
      </p>
      {filled.note ? <p className="note">{filled.note[language]}</p> : null}
      <Standing filled={filled} language={language} />
      {filled.blanks.map((blank) => (
        <BlankField
          key={blank.blank.id}
          language={language}
          filled={blank}
          typed={typed[blank.blank.id]}
          type={(value) => setTyped({ ...typed, [blank.blank.id]: value })}
        />
      ))}
      {needsSignOff && filled.lock !== 'not-approved' ? (
        <SignOffFields language={language} signOff={signOff} isSafetyCase={source.isSafetyCase()} change={setSignOff} />
      ) : null}
      <label className="choices">
        {say(repliesWords.language, language)}
        <select value={textLanguage} onChange={({ target }) => setTextLanguage(target.value as ReplyLanguage)}>
          {row.languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="template-text" lang={textLanguage}>
        {nameBlanks(filled, language)}
      </p>
      {filled.besideText ? (
        <details>
          <summary className="note">{say(repliesWords.beside, language)}</summary>
          <p className="template-text">{filled.besideText}</p>
        </details>
      ) : null}
      <Hindrances filled={filled} language={language} />
      <div className="steps">
        {filled.lock === 'copy-only' ? null : (
          <button
            type="button"
            className="primary"
            disabled={!isReady(filled)}
            onClick={({ nativeEvent }) =>
              void source.insert(nativeEvent, filled, wish.signOff).then((isInserted) => isInserted && done())
            }
          >
            {say(repliesWords.insert, language)}
          </button>
        )}
        {filled.lock === null || filled.lock === 'copy-only' ? (
          <button
            type="button"
            className="copy"
            disabled={filled.missing.length > 0}
            onClick={({ nativeEvent }) => source.copy(nativeEvent, filled.text)}
          >
            {say(repliesWords.copy, language)}
          </button>
        ) : null}
      </div>
    </div>
  );
}
