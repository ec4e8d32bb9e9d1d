import { useLanguage } from '#components/shared/language.ts';
import type { Standing } from '#lib/core/templates/find-lock.ts';
import type { Template, TemplateLanguage } from '#lib/core/templates/template.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { repliesWords } from '#lib/core/words/replies.ts';
import { say } from '#lib/core/words/say.ts';
import { templatesPageWords as w } from '#lib/core/words/templates-page.ts';

interface TemplateCardProps {
  readonly template: Template;
  readonly standing: Standing;
  readonly shownIn: TemplateLanguage;
  /** Null where this person may not approve. */
  readonly approve: (() => void) | null;
}

/** One template of the shelf: what it is for, who stands behind it, its text on demand. */
export function TemplateCard({ template, standing, shownIn, approve }: TemplateCardProps) {
  const language = useLanguage();
  const { title, use, approval, note, texts } = template;
  const kind = use === 'routine' ? null : say(repliesWords[use], language);
  const words =
    standing === 'approved' && approval
      ? say(w.approved, language, { name: approval.by, time: printTime(approval.at, language) })
      : say(
          { approved: w.suggested, suggested: w.suggested, 'changed-since-approval': w.changed, expired: w.expired }[
            standing
          ],
          language,
        );
  return (
    <li className="stack">
      <details>
        <summary>
          {title[language]} <span className="note">{[kind, words].filter(Boolean).join(' · ')}</span>
        </summary>
        {note ? <p className="note">{note[language]}</p> : null}
        <p className="shelf-text" lang={shownIn}>
          {texts[shownIn] ?? say(w.noText, language)}
        </p>
      </details>
      {approve && standing !== 'approved' ? (
        <p>
          <button
            type="button"
            className="link"
            onClick={approve}
            aria-label={`${say(w.approve, language)}: ${title[language]}`}
          >
            {say(w.approve, language)}
          </button>
        </p>
      ) : null}
    </li>
  );
}
