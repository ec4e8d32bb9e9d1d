import { Card } from '#components/shared/Card.tsx';
import { useLanguage } from '#components/shared/language.ts';
import { definitions, findEffect, printSource } from '#lib/core/outgoing/definitions.ts';
import { outgoingRules } from '#lib/core/outgoing/finding.ts';
import { say } from '#lib/core/words/say.ts';
import { templatesPageWords as w } from '#lib/core/words/templates-page.ts';

/** Every rule of outgoing text: what breaks it, what does not, on whose word, and what it does. */
export function RulesTable() {
  const language = useLanguage();
  return (
    <Card title={say(w.rulesTitle, language)}>
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              {[w.rule, w.breaks, w.quiet, w.source].map((heading) => (
                <th key={heading.en} scope="col">
                  {say(heading, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outgoingRules.map((rule) => {
              const { title, breaks, quiet } = definitions[rule];
              const effect = findEffect(rule) === 'block' ? w.blocks : w.warns;
              return (
                <tr key={rule}>
                  <th scope="row">
                    {title[language]} <span className="note">{say(effect, language)}</span>
                  </th>
                  <td>{breaks[language]}</td>
                  <td>{quiet[language]}</td>
                  <td className="note">{printSource(rule)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
