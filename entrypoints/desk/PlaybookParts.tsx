import { useLanguage } from '#components/shared/language.ts';
import type { SectionName } from '#lib/core/playbook/playbook.ts';
import { sectionWords, playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';

const sectionParts = [
  'rules',
  'thresholds',
  'compound',
  'freshness',
  'route',
  'roster',
  'authority',
  'deadlineRules',
  'reminderHours',
  'seasons',
  'brief',
  'masking',
  'ticketLink',
] as const satisfies readonly SectionName[];

/** The parts of the playbook page: sections with forms, versions, sharing. */
export type PlaybookPart = (typeof sectionParts)[number] | 'versions' | 'sharing';

const parts: readonly PlaybookPart[] = [...sectionParts, 'versions', 'sharing'];

const isSection = (part: PlaybookPart): part is (typeof sectionParts)[number] =>
  part !== 'versions' && part !== 'sharing';

/** Chooses which part of the playbook is shown. */
export function PlaybookParts({
  part,
  choose,
}: {
  readonly part: PlaybookPart;
  readonly choose: (part: PlaybookPart) => void;
}) {
  const language = useLanguage();
  return (
    <nav className="parts" aria-label={say(w.title, language)}>
      {parts.map((one) => (
        <button key={one} type="button" aria-pressed={one === part} onClick={() => choose(one)}>
          {say(isSection(one) ? sectionWords[one].name : w[one], language)}
        </button>
      ))}
    </nav>
  );
}
