import { type ReactNode, useMemo, useState } from 'react';
import { DraftBar } from '#components/desk/playbook/DraftBar.tsx';
import { SharingCard } from '#components/desk/playbook/SharingCard.tsx';
import { VersionsCard } from '#components/desk/playbook/VersionsCard.tsx';
import { Card } from '#components/shared/Card.tsx';
import { Notice } from '#components/shared/Notice.tsx';
import { findBrokenExamples } from '#lib/core/playbook/check-examples.ts';
import { findDifferences } from '#lib/core/playbook/difference.ts';
import { withEntry, withoutEntry } from '#lib/core/playbook/draft.ts';
import { findFaults } from '#lib/core/playbook/file.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { mergePlaybook, playbookSections, type SectionName } from '#lib/core/playbook/playbook.ts';
import { printFault } from '#lib/core/playbook/print-fault.ts';
import type { Section } from '#lib/core/playbook/section.ts';
import { playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { say } from '#lib/core/words/say.ts';
import { type PlaybookPart, PlaybookParts } from './PlaybookParts.tsx';
import { PlaybookSection } from './PlaybookSection.tsx';
import { openPlaybook, putInUse, savePlaybook, takePlaybook } from './playbook-actions.ts';
import { RulesView } from './RulesView.tsx';
import type { Live } from './use-live.ts';
import { playbookWith, useDraft, useVersions } from './use-playbook.ts';

const sections = Object.values(playbookSections) as Section[];

/** What stands in the way of putting changes in use: wrong values, or examples that would break; null where nothing does. */
function findObstacle(live: Live, draft: Layer): ReactNode | null {
  const { language } = live;
  const faults = findFaults(sections, draft);
  if (faults.length > 0)
    return (
      <Notice kind="red">
        {say(w.refused, language)}{' '}
        {faults
          .slice(0, 5)
          .map((fault) => printFault(fault, language))
          .join(' ')}
      </Notice>
    );
  const broken = findBrokenExamples(layersOf(live.policy.playbook, { ...live.values.playbook, machine: draft }));
  if (broken.length === 0) return null;
  return (
    <Notice kind="red">
      <p>{say(w.brokenExamples, language)}</p>
      <ul className="plain-list">
        {broken.map(({ rule, text, kind }) => (
          <li key={`${rule} ${text}`}>
            {say(kind === 'must' ? w.brokenMust : w.brokenMustNot, language, { rule, text })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function RefusedValues({ live }: { readonly live: Live }) {
  const { language } = live;
  const faults = useMemo(() => {
    const merged = mergePlaybook(layersOf(live.policy.playbook, live.values.playbook));
    return Object.values(merged.sections).flatMap((section) => section.faults);
  }, [live.policy.playbook, live.values.playbook]);
  if (faults.length === 0) return null;
  return (
    <Card title={say(w.refusedValues, language)}>
      <ul className="plain-list">
        {faults.map((fault) => (
          <li key={printFault(fault, language)}>{printFault(fault, language)}</li>
        ))}
      </ul>
    </Card>
  );
}

/** All that a lead may change, its versions, and sharing it by file. */
export function PlaybookView({ live }: { readonly live: Live }) {
  const { language, values, person } = live;
  const { playbook } = values;
  const [part, setPart] = useState<PlaybookPart>('rules');
  const [draft, changeDraft] = useDraft(live);
  const [obstacle, setObstacle] = useState<ReactNode | null>(null);
  const versions = useVersions(live);
  const isLead = person?.role === 'lead';
  const differences = useMemo(
    () => findDifferences(playbookWith(live, playbook), playbookWith(live, { team: playbook.team, machine: draft })),
    [live, playbook, draft],
  );
  const set = (section: SectionName, key: string, value: unknown) => {
    setObstacle(null);
    changeDraft((layer) =>
      value === undefined ? withoutEntry(layer, section, key) : withEntry(layer, section, key, value),
    );
  };
  const submit = async (why: string) => {
    const found = findObstacle(live, draft);
    const problem = found ? null : await putInUse(live, { team: playbook.team, machine: draft }, why);
    setObstacle(found ?? (problem ? <Notice kind="red">{problem}</Notice> : null));
  };
  const comeBack = async (old: Parameters<typeof putInUse>[1], why: string) => {
    const problem = await putInUse(live, old, why);
    setObstacle(problem ? <Notice kind="red">{problem}</Notice> : null);
  };
  const isDirty = JSON.stringify(draft) !== JSON.stringify(playbook.machine);
  return (
    <>
      <div className="stack">
        <h1>{say(w.title, language)}</h1>
        <p>{say(w.intro, language)}</p>
      </div>
      <RefusedValues live={live} />
      {isDirty ? null : obstacle}
      <PlaybookParts part={part} choose={setPart} />
      {part === 'rules' ? <RulesView live={live} draft={draft} set={set} /> : null}
      {part === 'versions' ? (
        <VersionsCard
          versions={versions}
          current={playbook.version}
          comeBack={isLead ? (old) => void comeBack(old, say(w.comeBackWhy, language, { number: old.number })) : null}
        />
      ) : null}
      {part === 'sharing' ? (
        <SharingCard
          canTake={isLead}
          save={() => savePlaybook(live, playbook.machine, 'firebreak-playbook')}
          open={(file) => openPlaybook(live, file)}
          take={(file, keepsOwn) => takePlaybook(live, file, keepsOwn)}
        />
      ) : null}
      {part !== 'rules' && part !== 'versions' && part !== 'sharing' ? (
        <PlaybookSection live={live} name={part} draft={draft} set={set} />
      ) : null}
      {isDirty ? (
        <DraftBar
          differences={differences}
          canPutInUse={isLead}
          fault={obstacle}
          putInUse={(why) => void submit(why)}
          propose={() => savePlaybook(live, draft, 'firebreak-proposal')}
          discard={() => changeDraft(() => playbook.machine)}
        />
      ) : null}
    </>
  );
}
