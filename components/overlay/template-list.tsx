import { useEffect, useState } from 'react';
import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { overlayWords } from '#lib/core/words/overlay.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { useFirstFocus } from './use-first-focus.ts';

type Found = Answer<'findTemplates'>;
type Filled = NonNullable<Answer<'fillTemplate'>>;
type TemplateLanguage = Request<'fillTemplate'>['language'];

/** What the list asks for, and what becomes of the chosen text. */
export interface TemplateSource {
  find(query: string): Promise<Found>;
  fill(id: string, language: TemplateLanguage, typed: Readonly<Record<string, string>>): Promise<Filled | null>;
  insert(event: Event, filled: Filled): void;
}

interface TemplateListProps {
  readonly language: Language;
  readonly source: TemplateSource;
  readonly close: () => void;
}

/** The chosen text with its blanks: insertable once none is left. */
function Preview({
  filled,
  language,
  typed,
  type,
  insert,
}: {
  readonly filled: Filled;
  readonly language: Language;
  readonly typed: Readonly<Record<string, string>>;
  readonly type: (blank: string, value: string) => void;
  readonly insert: (event: Event) => void;
}) {
  const isBlocked =
    filled.missing.length > 0 || filled.lock !== null || filled.findings.some(({ level }) => level === 'block');
  return (
    <div className="preview">
      {filled.blanks
        .filter(({ blank, source }) => !blank.optional && (source === null || source === 'typed'))
        .map(({ blank }) => (
          <label key={blank.id}>
            {blank.label[language]}
            <input value={typed[blank.id] ?? ''} onChange={({ target }) => type(blank.id, target.value)} />
          </label>
        ))}
      <p className="template-text">{filled.text}</p>
      {filled.besideText ? <p className="note">{filled.besideText}</p> : null}
      {filled.findings.map((finding) => (
        <p key={`${finding.rule}-${finding.start}`} className="note">
          {finding.title[language]}: {finding.mend[language]}
        </p>
      ))}
      <button type="button" className="primary" disabled={isBlocked} onClick={({ nativeEvent }) => insert(nativeEvent)}>
        {say(overlayWords.insert, language)}
      </button>
    </div>
  );
}

/** Templates that fit this conversation, asked of the worker; locked ones say so and cannot be chosen. */
export function TemplateList({ language, source, close }: TemplateListProps) {
  const field = useFirstFocus<HTMLInputElement>();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [filled, setFilled] = useState<Filled | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    source.find(query).then(setFound, () => setFailed(true));
  }, [query, source]);
  useEffect(() => {
    if (!chosen || !found) return;
    source.fill(chosen, found.buyerLanguage ?? 'en', typed).then(setFilled, () => setFailed(true));
  }, [chosen, found, typed, source]);

  return (
    <div className="replies">
      <label>
        {say(overlayWords.findReply, language)}
        <input type="search" value={query} onChange={({ target }) => setQuery(target.value)} ref={field} />
      </label>
      {hasFailed ? <p className="note">{say(overlayWords.noTemplates, language)}</p> : null}
      <ul>
        {found?.rows.slice(0, 8).map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className="alert"
              disabled={row.lock !== null}
              aria-expanded={chosen === row.id}
              onClick={() => {
                setTyped({});
                setFilled(null);
                setChosen(row.id);
              }}
            >
              <span className="alert-words">
                <span className="quote">{row.title[language]}</span>
                {row.lock === 'brake' ? <span className="note">{say(overlayWords.rowLocked, language)}</span> : null}
              </span>
            </button>
            {chosen === row.id && filled?.id === row.id ? (
              <Preview
                filled={filled}
                language={language}
                typed={typed}
                type={(blank, value) => setTyped({ ...typed, [blank]: value })}
                insert={(event) => source.insert(event, filled)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={close}>
        {say(overlayWords.close, language)}
      </button>
    </div>
  );
}
