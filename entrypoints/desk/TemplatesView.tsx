import { useEffect, useMemo, useState } from 'react';
import { ImportCard } from '#components/replies/import-card.tsx';
import { RulesTable } from '#components/replies/rules-table.tsx';
import { TemplateCard } from '#components/replies/template-card.tsx';
import { Card } from '#components/shared/Card.tsx';
import { Notice } from '#components/shared/Notice.tsx';
import { withEntry } from '#lib/core/playbook/draft.ts';
import { folders } from '#lib/core/templates/folders.ts';
import { approveTemplate, findStanding, hashTemplate } from '#lib/core/templates/standing.ts';
import { type Template, type TemplateLanguage, templateLanguages } from '#lib/core/templates/template.ts';
import { languageNames } from '#lib/core/words/replies.ts';
import { say } from '#lib/core/words/say.ts';
import { templatesPageWords as w } from '#lib/core/words/templates-page.ts';
import { putInUse } from './playbook-actions.ts';
import type { Live } from './use-live.ts';
import { playbookWith } from './use-playbook.ts';

/** Every template's present hash by id; empty until they are worked out. */
function useHashes(templates: readonly Template[]): ReadonlyMap<string, string> {
  const [hashes, setHashes] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const all = templates.map(async (template) => [template.id, await hashTemplate(template)] as const);
    void Promise.all(all).then((found) => setHashes(new Map(found)));
  }, [templates]);
  return hashes;
}

const folderTitle = (folder: string, language: Live['language']) =>
  Object.hasOwn(folders, folder) ? say(folders[folder as keyof typeof folders], language) : folder;

/** The team's templates: read, approve one or a folder, bring in one's own; and the rules of outgoing text. */
export function TemplatesView({ live }: { readonly live: Live }) {
  const { language, values, person } = live;
  const [shownIn, setShownIn] = useState<TemplateLanguage>(language);
  const [problem, setProblem] = useState<string | null>(null);
  const templates = useMemo(
    () => Object.values(playbookWith(live, values.playbook).templates),
    [live, values.playbook],
  );
  const hashes = useHashes(templates);
  const isLead = person?.role === 'lead';
  const today = new Date().toISOString().slice(0, 10);
  const standingOf = (template: Template) => findStanding(template, hashes.get(template.id) ?? '', today);

  const keep = async (changed: readonly Template[], why: string) => {
    const { team, machine } = values.playbook;
    const layer = changed.reduce((all, template) => withEntry(all, 'templates', template.id, template), machine);
    setProblem(await putInUse(live, { team, machine: layer }, why));
  };
  const approve = async (chosen: readonly Template[]) => {
    const by = person?.name ?? '';
    const approved = await Promise.all(chosen.map((template) => approveTemplate(template, by, Date.now())));
    const names = chosen.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ');
    await keep(approved, say(w.approveWhy, language, { names }));
  };

  return (
    <>
      <div className="stack">
        <h1>{say(w.title, language)}</h1>
        <p>{say(w.intro, language)}</p>
        {isLead ? null : <p className="note">{say(w.onlyLead, language)}</p>}
        <label className="row">
          {say(w.shownIn, language)}
          <select value={shownIn} onChange={({ target }) => setShownIn(target.value as TemplateLanguage)}>
            {templateLanguages.map((one) => (
              <option key={one} value={one}>
                {languageNames[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {problem ? <Notice kind="red">{problem}</Notice> : null}
      {[...new Set(templates.map(({ folder }) => folder))].map((folder) => {
        const inFolder = templates.filter((template) => template.folder === folder);
        const open = inFolder.filter((template) => standingOf(template) !== 'approved');
        return (
          <Card key={folder} title={folderTitle(folder, language)}>
            <ul className="plain-list">
              {inFolder.map((template) => (
                <TemplateCard
                  key={template.id}
                  template={template}
                  standing={standingOf(template)}
                  shownIn={shownIn}
                  approve={isLead ? () => void approve([template]) : null}
                />
              ))}
            </ul>
            {isLead && open.length > 1 ? (
              <p>
                <button type="button" onClick={() => void approve(open)}>
                  {say(w.approveFolder, language)}
                </button>
              </p>
            ) : null}
          </Card>
        );
      })}
      {isLead ? (
        <ImportCard add={(added) => void keep(added, say(w.importWhy, language, { count: added.length }))} />
      ) : null}
      <RulesTable />
    </>
  );
}
