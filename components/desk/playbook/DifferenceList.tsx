import { useLanguage } from '#components/shared/language.ts';
import type { Difference } from '#lib/core/playbook/difference.ts';
import { printField, printValue } from '#lib/core/playbook/print-value.ts';
import { sectionWords } from '#lib/core/words/playbook-page.ts';
import type { Language } from '#lib/core/words/say.ts';

const printPlace = ([section = '', ...rest]: readonly string[], language: Language) => {
  const name = Object.hasOwn(sectionWords, section)
    ? sectionWords[section as keyof typeof sectionWords].name[language]
    : section;
  return [name, ...rest.map((part) => printField(part, language))].join(' › ');
};

/** What changes, one value a line: where, what it was, what it is. */
export function DifferenceList({ differences }: { readonly differences: readonly Difference[] }) {
  const language = useLanguage();
  return (
    <ul className="differences">
      {differences.map(({ place, before, after }) => (
        <li key={place.join(' ')}>
          <b>{printPlace(place, language)}</b> <del>{printValue(before, language)}</del> →{' '}
          <ins>{printValue(after, language)}</ins>
        </li>
      ))}
    </ul>
  );
}
