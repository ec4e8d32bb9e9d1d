import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import type { Difference } from '#lib/core/playbook/difference.ts';
import { shortFingerprint } from '#lib/core/playbook/short-fingerprint.ts';
import type { PlaybookVersion } from '#lib/core/playbook/version.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { say } from '#lib/core/words/say.ts';
import { DifferenceList } from './DifferenceList.tsx';

/** A version with what it changed against the one before. */
export interface ShownVersion {
  readonly version: PlaybookVersion;
  readonly differences: readonly Difference[];
}

interface VersionsCardProps {
  readonly versions: readonly ShownVersion[];
  readonly current: number;
  /** Null where the person may not put versions in use. */
  readonly comeBack: ((version: PlaybookVersion) => void) | null;
}

/** Every version: who, when, why, what it changed, and back to it in one click. */
export function VersionsCard({ versions, current, comeBack }: VersionsCardProps) {
  const language = useLanguage();
  return (
    <Card title={say(w.versions, language)}>
      {versions.length === 0 ? <p>{say(w.noVersions, language)}</p> : null}
      <ul className="entries">
        {versions.map(({ version, differences }) => (
          <li className="entry" key={version.id}>
            <div className="entry-head">
              <h3>{say(w.version, language, { number: version.number })}</h3>
              <span className="note number">{shortFingerprint(version.fingerprint)}</span>
            </div>
            <p className="note">
              {say(w.byWhom, language, {
                time: printTime(version.at, language),
                by: version.by || say(w.unnamed, language),
                why: version.why,
              })}
            </p>
            <details>
              <summary>{say(w.differences, language, { count: differences.length })}</summary>
              <DifferenceList differences={differences} />
            </details>
            {version.number === current ? (
              <p className="note">{say(w.current, language)}</p>
            ) : comeBack ? (
              <div className="row">
                <button type="button" onClick={() => comeBack(version)}>
                  {say(w.comeBack, language)}
                </button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
