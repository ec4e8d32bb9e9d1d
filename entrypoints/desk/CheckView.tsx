import { useCallback, useEffect, useMemo, useState } from 'react';
import { CheckList } from '#components/desk/CheckList.tsx';
import { CopyBox } from '#components/desk/CopyBox.tsx';
import { PageFactsCard } from '#components/desk/PageFactsCard.tsx';
import { TryOut } from '#components/desk/TryOut.tsx';
import { Card } from '#components/shared/Card.tsx';
import { readStructure } from '#lib/browser/tabs.ts';
import { builtInJudging } from '#lib/core/alerts/built-in-judging.ts';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import { checkAll } from '#lib/core/check/check.ts';
import { judgeOptionsOf } from '#lib/core/playbook/judge-options.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import { checkPageWords as w } from '#lib/core/words/check.ts';
import { printTime } from '#lib/core/words/print-time.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { type Checked, gather } from './gather-check.ts';
import { copyText, mendWith } from './mend.ts';
import type { Live } from './use-live.ts';

/** Checks when the page opens, when the window comes back to the front, and when asked. */
function useCheck(tabId: number | null): [Checked | null, () => void] {
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = useCallback(() => void gather(tabId).then(setChecked), [tabId]);
  useEffect(() => {
    check();
    addEventListener('focus', check);
    return () => removeEventListener('focus', check);
  }, [check]);
  return [checked, check];
}

function ReportCard({ tabId, language }: { readonly tabId: number | null; readonly language: Language }) {
  const [report, setReport] = useState<string | null>(null);
  const make = async () => setReport((tabId === null ? null : await readStructure(tabId)) ?? '');
  return (
    <Card title={say(w.report, language)}>
      <p className="note">{say(w.reportHint, language)}</p>
      <div className="row">
        <button type="button" disabled={tabId === null} onClick={() => void make()}>
          {say(w.makeReport, language)}
        </button>
        <span role="status">{report === '' ? say(w.noReport, language) : ''}</span>
      </div>
      {report ? <CopyBox label={say(w.report, language)} text={report} copy={copyText} /> : null}
    </Card>
  );
}

/** What works in this profile and on the open tab, what does not, and what to do about it. */
export function CheckView({ live }: { readonly live: Live }) {
  const { language, values, policy } = live;
  const [tabId, setTabId] = useState<number | null>(null);
  const [checked, check] = useCheck(tabId);
  const judging = useMemo(
    () => ({ ...builtInJudging, options: judgeOptionsOf(layersOf(policy.playbook, values.playbook)) }),
    [policy.playbook, values.playbook],
  );
  return (
    <>
      <div className="page-head">
        <h1>{say(w.title, language)}</h1>
        <p className="row note">
          {checked
            ? say(w.checkedAt, language, { time: printTime(checked.facts.now, language) })
            : say(w.checking, language)}
          <button type="button" onClick={check}>
            {say(w.again, language)}
          </button>
        </p>
      </div>
      <p>{say(w.intro, language)}</p>
      {checked ? (
        <div className="pile" data-checked-at={checked.facts.now}>
          <CheckList results={checkAll(checked.facts)} mend={(remedy) => void mendWith(remedy, checked).then(check)} />
          <PageFactsCard
            tabs={checked.tabs}
            tabId={checked.tabId}
            reading={checked.facts.page?.reading ?? null}
            choose={setTabId}
          />
          <ReportCard key={checked.tabId} tabId={checked.tabId} language={language} />
        </div>
      ) : null}
      <Card title={say(w.paste, language)}>
        <p className="note">{say(w.pasteHint, language)}</p>
        <TryOut judge={(text) => judgeMessage({ text }, judging)} />
      </Card>
    </>
  );
}
