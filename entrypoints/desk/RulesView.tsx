import { useMemo, useState } from 'react';
import { RuleCard, type RuleParts } from '#components/desk/playbook/RuleCard.tsx';
import type { Entry } from '#components/desk/playbook/SectionCard.tsx';
import { TryOut } from '#components/desk/TryOut.tsx';
import { Card } from '#components/shared/Card.tsx';
import { judgeMessage } from '#lib/core/alerts/judge-message.ts';
import type { Rule } from '#lib/core/alerts/rule.ts';
import { families } from '#lib/core/alerts/verdict.ts';
import { judgingOf } from '#lib/core/playbook/check-examples.ts';
import { type FormSchema, formOf } from '#lib/core/playbook/form-schema.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { layersOf } from '#lib/core/playbook/layers.ts';
import type { SectionName } from '#lib/core/playbook/playbook.ts';
import { type OwnExamples, ownExamplesSchema } from '#lib/core/playbook/sections/examples.ts';
import { familyWords } from '#lib/core/words/families.ts';
import { sectionWords, playbookWords as w } from '#lib/core/words/playbook-page.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import { actionsOf, entriesOf } from './PlaybookSection.tsx';
import type { Live } from './use-live.ts';

interface RulesViewProps {
  readonly live: Live;
  readonly draft: Layer;
  readonly set: (section: SectionName, key: string, value: unknown) => void;
}

const exampleForm = formOf(ownExamplesSchema);
const noExamples: OwnExamples = { must: [], mustNot: [] };

/** Of a rule, level and reason are changed in the form; its words and examples have forms of their own. */
const shortForm = ({ properties = {}, ...form }: FormSchema): FormSchema => ({
  ...form,
  properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name === 'level' || name === 'reason')),
});

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'needs' in value;

/** The ideas a rule looks for, its first need first. */
const ideasOf = (rule: Rule) => [...new Set(rule.needs.flatMap((need) => need.split('|').map((idea) => idea.trim())))];

const matches = (entry: Entry, typed: string, language: Language) => {
  const reason = isRule(entry.value) ? entry.value.reason[language] : '';
  return `${entry.key} ${reason}`.toLowerCase().includes(typed.toLowerCase());
};

function ownWordsOf(draft: Layer, live: Live): Record<string, string> {
  const layers = layersOf(live.policy.playbook, { ...live.values.playbook, machine: draft });
  const words = layers.flatMap(({ layer }) => Object.entries(layer.words ?? {}));
  return Object.fromEntries(words.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function examplesOf(draft: Layer, live: Live, rule: string): OwnExamples {
  const layers = layersOf(live.policy.playbook, { ...live.values.playbook, machine: draft });
  const found = layers
    .map(({ layer }) => ownExamplesSchema.safeParse(layer.examples?.[rule]))
    .findLast(({ success }) => success);
  return found?.data ?? noExamples;
}

/** Families and rules as people read them, the team's words and examples for each, and a try-out. */
export function RulesView({ live, draft, set }: RulesViewProps) {
  const { language, policy, values } = live;
  const [typed, setTyped] = useState('');
  const judging = useMemo(
    () => judgingOf(layersOf(policy.playbook, { ...values.playbook, machine: draft })),
    [policy.playbook, values.playbook, draft],
  );
  const entries = entriesOf({ live, name: 'rules', draft }).map((entry) => ({ ...entry, form: shortForm(entry.form) }));
  const words = ownWordsOf(draft, live);
  const actions = actionsOf({ name: 'rules', set });
  const partsOf = (rule: Rule): RuleParts => ({
    ideas: ideasOf(rule),
    words,
    examples: examplesOf(draft, live, rule.id),
    exampleForm,
    setWords: (key, text) => set('words', key, text === '' ? undefined : text),
    setExamples: (examples) =>
      set('examples', rule.id, examples.must.length + examples.mustNot.length === 0 ? undefined : examples),
  });
  const familyOf = (entry: Entry) => (isRule(entry.value) ? entry.value.family : null);
  const shown = entries.filter((entry) => matches(entry, typed, language));
  const groups = [...families, null].map((family) => ({
    family,
    list: shown.filter((entry) => familyOf(entry) === family),
  }));
  return (
    <>
      <Card title={say(w.tryOut, language)}>
        <p className="note">{say(w.tryOutHint, language)}</p>
        <TryOut judge={(text) => judgeMessage({ text }, judging)} />
      </Card>
      <label className="row">
        {say(w.search, language)}
        <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {groups
        .filter(({ list }) => list.length > 0)
        .map(({ family, list }) => (
          <Card key={family ?? ''} title={say(family ? familyWords[family] : sectionWords.rules.name, language)}>
            <ul className="entries">
              {list.map((entry) => (
                <RuleCard
                  key={entry.key}
                  entry={entry}
                  actions={actions}
                  parts={isRule(entry.value) ? partsOf(entry.value) : null}
                />
              ))}
            </ul>
          </Card>
        ))}
    </>
  );
}
