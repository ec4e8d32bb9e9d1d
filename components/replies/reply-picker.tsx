import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { ReplyForm } from './reply-form.tsx';
import { isOpenable, ReplyList } from './reply-list.tsx';
import type { ReplyRow, ReplySource } from './reply-source.ts';
import { useLatest } from './use-latest.ts';

interface ReplyPickerProps {
  readonly language: Language;
  readonly source: ReplySource;
  readonly close: () => void;
}

/** Rows that are shown at once; typing finds the rest. */
const shown = 30;

/**
 * Templates for this conversation: type to find, arrows to move, Enter to choose, Enter again to insert. Escape goes back
 * to the list and then closes. Everything in it is text, never markup.
 */
export function ReplyPicker({ language, source, close }: ReplyPickerProps) {
  const [query, setQuery] = useState('');
  const [folder, setFolder] = useState<string | null>(null);
  const [current, setCurrent] = useState(0);
  const [chosen, setChosen] = useState<ReplyRow | null>(null);
  const [marks, setMarks] = useState(0);
  const { value: found, hasFailed } = useLatest(
    () => source.find(query, folder),
    JSON.stringify([query, folder, marks, source.stamp()]),
  );
  const field = useRef<HTMLInputElement>(null);
  const rows = found?.rows.slice(0, shown) ?? [];

  useEffect(() => {
    if (chosen === null) field.current?.focus();
  }, [chosen]);

  const choose = (row: ReplyRow | undefined) => row && isOpenable(row) && setChosen(row);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      return chosen ? setChosen(null) : close();
    }
    if (chosen || event.target !== field.current || event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setCurrent(Math.max(0, Math.min(rows.length - 1, current + step)));
    else if (event.key === 'Enter') choose(rows[current]);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields and buttons inside bubble here
    <div className="replies" onKeyDown={keys}>
      {chosen ? (
        <ReplyForm
          language={language}
          row={chosen}
          buyerLanguage={found?.buyerLanguage ?? null}
          source={source}
          back={() => setChosen(null)}
          done={close}
        />
      ) : (
        <>
          <div className="reply-search">
            <label>
              {say(repliesWords.find, language)}
              <input
                type="search"
                ref={field}
                value={query}
                aria-activedescendant={rows[current] ? `reply-${rows[current].id}` : undefined}
                onChange={({ target }) => {
                  setQuery(target.value);
                  setCurrent(0);
                }}
              />
            </label>
            <label>
              <span className="unseen">{say(repliesWords.folder, language)}</span>
              <select
                value={folder ?? ''}
                onChange={({ target }) => {
                  setFolder(target.value || null);
                  setCurrent(0);
                }}
              >
                <option value="">{say(repliesWords.allFolders, language)}</option>
                {found?.folders.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title[language]}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {hasFailed ? <p className="note">{say(repliesWords.failed, language)}</p> : null}
          {found && rows.length === 0 ? <p className="note">{say(repliesWords.none, language)}</p> : null}
          <ReplyList
            language={language}
            rows={rows}
            current={current}
            choose={choose}
            mark={(row) => void source.markFavourite(row.id, !row.isFavourite).then(() => setMarks(marks + 1))}
          />
          <button type="button" className="link" onClick={close}>
            {say(repliesWords.close, language)}
          </button>
        </>
      )}
    </div>
  );
}
