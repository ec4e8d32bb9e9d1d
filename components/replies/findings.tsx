import { repliesWords } from '#lib/core/words/replies.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { ReplyFinding } from './reply-source.ts';

interface FindingsProps {
  readonly language: Language;
  readonly findings: readonly ReplyFinding[];
  /** Over the list: what it is about. */
  readonly title: string;
}

/** What the check of outgoing text found: what, where, how to mend it, and on whose word. Nothing where there is nothing. */
export function Findings({ language, findings, title }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <section className="findings" aria-label={title}>
      <p className="note">{title}</p>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule}-${finding.start}`} className={`finding finding-${finding.level}`}>
            <strong>{finding.title[language]}</strong>
            <q>{finding.quote.length > 80 ? `${finding.quote.slice(0, 80)}…` : finding.quote}</q>
            <span>{finding.mend[language]}</span>
            <details className="note">
              <summary>{finding.why[language]}</summary>
              {say(repliesWords.source, language, { source: finding.source })}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
