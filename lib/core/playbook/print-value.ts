import { deadlineKindWords } from '../words/deadline-words.ts';
import { demotionWords } from '../words/demotions.ts';
import { roleWords } from '../words/desk.ts';
import { familyWords } from '../words/families.ts';
import { levelWords } from '../words/levels.ts';
import { choiceWords, fieldWords, playbookWords } from '../words/playbook-page.ts';
import { pageKindWords } from '../words/reading.ts';
import { type Language, type Phrase, say } from '../words/say.ts';
import type { SectionName } from './playbook.ts';

const choices: Readonly<Record<string, Phrase>> = {
  ...choiceWords,
  ...levelWords,
  ...familyWords,
  ...deadlineKindWords,
  ...demotionWords,
};

/** A word of a fixed list as people read it; anything else as it is. */
export function printChoice(value: string, language: Language): string {
  return Object.hasOwn(choices, value) ? (choices[value]?.[language] ?? value) : value;
}

/** The name of a field; one this version has no word for is shown as it is. */
export function printField(name: string, language: Language): string {
  const phrase: Phrase | undefined = Object.hasOwn(fieldWords, name)
    ? fieldWords[name as keyof typeof fieldWords]
    : undefined;
  return phrase?.[language] ?? name;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unitWords = { hours: true, days: true, businessDays: true } as const;

/** A label without its remark in brackets, which only helps while typing. */
const shorten = (label: string) => label.replace(/\s*[(（].*[)）]$/, '');

function printObject(value: Readonly<Record<string, unknown>>, language: Language): string {
  if (typeof value.en === 'string' && typeof value.zh === 'string') return String(value[language]);
  if (typeof value.amount === 'number' && typeof value.currency === 'string')
    return `${value.amount} ${value.currency}`;
  const [unit, ...others] = Object.keys(value);
  if (unit && others.length === 0 && Object.hasOwn(unitWords, unit))
    return `${value[unit]} ${printChoice(unit, language)}`;
  const colon = language === 'zh' ? '：' : ': ';
  return Object.entries(value)
    .filter(
      ([name, part]) => name !== 'id' && part !== '' && part !== null && !(Array.isArray(part) && part.length === 0),
    )
    .map(([name, part]) => `${shorten(printField(name, language))}${colon}${printValue(part, language)}`)
    .join(' · ');
}

/** A playbook value in one line, as people read it. */
export function printValue(value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '') return say(playbookWords.none, language);
  if (typeof value === 'boolean') return say(value ? playbookWords.yes : playbookWords.no, language);
  if (typeof value === 'string') return printChoice(value, language);
  if (Array.isArray(value))
    return value.length === 0
      ? say(playbookWords.none, language)
      : value.map((item) => printValue(item, language)).join(language === 'zh' ? '、' : ', ');
  return isObject(value) ? printObject(value, language) || say(playbookWords.none, language) : String(value);
}

/** Fields that an entry is called by, so that its line need not say them again. */
const titleFields = ['name', 'whom', 'duty', 'title', 'reason', 'kind', 'family'];

/** An entry's value in one line, without what its name says already. */
export function printEntry(value: unknown, language: Language): string {
  if (!isObject(value)) return printValue(value, language);
  const rest = Object.entries(value).filter(([name]) => !titleFields.includes(name));
  return printValue(rest.length === 0 ? value : Object.fromEntries(rest), language);
}

/** What an entry is called in its section: a title of its own where it has one, else its key in words. */
export function printEntryName(section: SectionName | string, key: string, value: unknown, language: Language): string {
  const title = isObject(value) ? (value.name ?? value.whom ?? value.duty ?? value.title ?? value.reason) : null;
  if (isObject(title) && typeof title[language] === 'string') return title[language];
  if (section === 'deadlineRules' && isObject(value)) return `${printChoice(String(value.kind), language)} (${key})`;
  if (section === 'freshness') return pageKindWords[key as keyof typeof pageKindWords]?.[language] ?? key;
  if (section === 'authority') return roleWords[key as keyof typeof roleWords]?.[language] ?? key;
  if (section === 'reminderHours') return printChoice(key, language);
  return printField(key, language);
}
