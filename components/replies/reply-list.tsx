import { lockWords, repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { ReplyRow } from './reply-source.ts';

interface ReplyListProps {
  readonly language: Language;
  readonly rows: readonly ReplyRow[];
  /** Index of the row that Enter takes. */
  readonly current: number;
  readonly choose: (row: ReplyRow) => void;
  readonly mark: (row: ReplyRow) => void;
}

/** What is said under a title: why it is offered, what kind it is, and what stands in its way. */
function describeRow({ answers, use, isRecent, lock, standing }: ReplyRow, language: Language): string {
  const parts = [
    lock ? lockWords[lock] : null,
    use === 'routine' ? null : repliesWords[use],
    answers && !lock ? repliesWords.fits : null,
    isRecent ? repliesWords.recent : null,
    lock === null && standing === 'suggested' ? repliesWords.notApproved : null,
    lock === null && standing === 'changed-since-approval' ? repliesWords.changed : null,
  ];
  return parts.flatMap((words) => (words ? [say(words, language)] : [])).join(' · ');
}

/** A locked template stays to be seen, with the reason, and opens only where its form can lift the lock. */
export const isOpenable = ({ lock }: ReplyRow) =>
  lock === null || lock === 'copy-only' || lock === 'crisis-needs-supervisor';

/** The rows of the picker; keys stay in the search field, which says which row is current. */
export function ReplyList({ language, rows, current, choose, mark }: ReplyListProps) {
  return (
    <ul className="reply-rows">
      {rows.map((row, index) => (
        <li key={row.id} className={index === current ? 'reply-row is-current' : 'reply-row'}>
          <button
            type="button"
            className="reply-choice"
            id={`reply-${row.id}`}
            tabIndex={-1}
            aria-current={index === current}
            disabled={!isOpenable(row)}
            onClick={() => choose(row)}
          >
            <span>{row.title[language]}</span>
            <span className="note">{describeRow(row, language)}</span>
          </button>
          <button
            type="button"
            className="icon"
            tabIndex={-1}
            aria-pressed={row.isFavourite}
            aria-label={say(row.isFavourite ? repliesWords.notFavourite : repliesWords.favourite, language)}
            title={say(row.isFavourite ? repliesWords.notFavourite : repliesWords.favourite, language)}
            onClick={() => mark(row)}
          >
            <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
              <path
                className="star"
                d="M8 1.8l1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.6l-3.8 2 .7-4.3-3.1-3 4.3-.6z"
                fill={row.isFavourite ? 'currentcolor' : 'none'}
              />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
