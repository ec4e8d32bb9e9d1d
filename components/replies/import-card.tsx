import { useState } from 'react';
import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { type ImportedFile, importTexts } from '#lib/core/templates/import-texts.ts';
import type { Template } from '#lib/core/templates/template.ts';
import { say } from '#lib/core/words/say.ts';
import { templatesPageWords as w } from '#lib/core/words/templates-page.ts';

const readFiles = (files: FileList | null): Promise<ImportedFile[]> =>
  Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name, text: await file.text() })));

/** Takes the team's own texts from files or a paste, shows what was read, and adds it as suggestions. */
export function ImportCard({ add }: { readonly add: (templates: readonly Template[]) => void }) {
  const language = useLanguage();
  const [pasted, setPasted] = useState('');
  const [files, setFiles] = useState<readonly ImportedFile[]>([]);
  const given = [...files, ...(pasted.trim() ? [{ name: 'paste.txt', text: pasted }] : [])];
  const templates = importTexts(given);
  return (
    <Card title={say(w.importTitle, language)}>
      <p className="note">{say(w.importHelp, language)}</p>
      <label className="stack">
        {say(w.choose, language)}
        <input
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.md,text/plain,text/csv"
          onChange={({ target }) => void readFiles(target.files).then(setFiles)}
        />
      </label>
      <label className="stack">
        {say(w.paste, language)}
        <textarea rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      {given.length > 0 && templates.length === 0 ? <p className="note">{say(w.nothingRead, language)}</p> : null}
      <ul className="plain-list">
        {templates.map(({ id, title, texts }) => (
          <li key={id}>
            <details>
              <summary>{title[language]}</summary>
              <p className="shelf-text">{Object.values(texts).join('\n\n')}</p>
            </details>
          </li>
        ))}
      </ul>
      {templates.length > 0 ? (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              add(templates);
              setPasted('');
              setFiles([]);
            }}
          >
            {say(w.add, language, { count: templates.length })}
          </button>
        </p>
      ) : null}
    </Card>
  );
}
