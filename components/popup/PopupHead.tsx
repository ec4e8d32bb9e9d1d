import type { Clock } from '#lib/core/deadlines/clock.ts';
import { type DeadlineKind, deadlineKinds } from '#lib/core/deadlines/deadline.ts';
import type { ClockFilter } from '#lib/core/deadlines/groups.ts';
import { deadlineKindWords } from '#lib/core/words/deadline-words.ts';
import { popupWords } from '#lib/core/words/popup-words.ts';
import { type Language, say } from '#lib/core/words/say.ts';
import type { PopupActions } from './popup-props.ts';

interface Props {
  readonly clocks: readonly Clock[];
  readonly stores: readonly string[];
  readonly filter: ClockFilter;
  readonly actions: PopupActions;
  readonly language: Language;
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly choose: (value: string | null) => void;
}

function Choice({ label, all, value, options, choose }: ChoiceProps) {
  return (
    <select aria-label={label} value={value ?? ''} onChange={(event) => choose(event.target.value || null)}>
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

function LanguageSwitch({ language, actions }: Pick<Props, 'language' | 'actions'>) {
  return (
    <fieldset className="language">
      <legend className="unseen">{say(popupWords.language, language)}</legend>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => actions.setLanguage('en')}>
        EN
      </button>
      <button type="button" lang="zh" aria-pressed={language === 'zh'} onClick={() => actions.setLanguage('zh')}>
        中文
      </button>
    </fieldset>
  );
}

const plain = (values: readonly string[]) => values.map((value) => ({ value, text: value }));

/** Name, filters and language. A filter with nothing to choose is not shown. */
export function PopupHead({ clocks, stores, filter, actions, language }: Props) {
  const kinds = deadlineKinds.filter((kind) => clocks.some((clock) => clock.kind === kind));
  const marketplaces = [...new Set(clocks.flatMap(({ marketplace }) => marketplace ?? []))].sort();
  const kindOptions = kinds.map((kind) => ({ value: kind, text: say(deadlineKindWords[kind], language) }));
  return (
    <header>
      <h1>{say(popupWords.title, language)}</h1>
      <div className="filters">
        {stores.length > 1 && (
          <Choice
            label={say(popupWords.store, language)}
            all={say(popupWords.allStores, language)}
            value={filter.store}
            options={plain(stores)}
            choose={(store) => actions.setFilter({ ...filter, store })}
          />
        )}
        {kinds.length > 1 && (
          <Choice
            label={say(popupWords.kind, language)}
            all={say(popupWords.allKinds, language)}
            value={filter.kind}
            options={kindOptions}
            choose={(kind) => actions.setFilter({ ...filter, kind: kind as DeadlineKind | null })}
          />
        )}
        {marketplaces.length > 1 && (
          <Choice
            label={say(popupWords.marketplace, language)}
            all={say(popupWords.allMarketplaces, language)}
            value={filter.marketplace}
            options={plain(marketplaces)}
            choose={(marketplace) => actions.setFilter({ ...filter, marketplace })}
          />
        )}
      </div>
      <LanguageSwitch language={language} actions={actions} />
    </header>
  );
}
