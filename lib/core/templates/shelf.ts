import type { Answer, Request } from '../messages/protocol.ts';
import { checkOutgoing } from '../outgoing/check-outgoing.ts';
import { definitions } from '../outgoing/definitions.ts';
import { findLanguage } from '../outgoing/find-language.ts';
import type { Finding, OutgoingContext } from '../outgoing/finding.ts';
import { fillTemplate } from './fill-template.ts';
import { findAsks } from './find-asks.ts';
import { findLock, type Standing } from './find-lock.ts';
import { folders } from './folders.ts';
import { findAnswered, isFor, rankTemplates } from './rank.ts';
import { buildSearch, type TemplateSearch } from './search.ts';
import { findStanding, hashTemplate } from './standing.ts';
import { type Template, type TemplateLanguage, templateLanguages } from './template.ts';

/** Templates with all that can be worked out about them once: their hashes and the search over them. */
export interface Shelf {
  readonly templates: readonly Template[];
  readonly hashes: ReadonlyMap<string, string>;
  readonly search: TemplateSearch;
}

/** What a person has marked and used, and which day it is where they work (ISO date). */
export interface ShelfHabits {
  readonly favourites: readonly string[];
  readonly recent: readonly string[];
  readonly today: string;
}

/** Works out a shelf. Takes a second for a thousand templates: keep it. */
export async function buildShelf(templates: readonly Template[]): Promise<Shelf> {
  const hashes = await Promise.all(
    templates.map(async (template) => [template.id, await hashTemplate(template)] as const),
  );
  return { templates, hashes: new Map(hashes), search: buildSearch(templates) };
}

const standingOf = ({ hashes }: Shelf, template: Template, today: string): Standing =>
  findStanding(template, hashes.get(template.id) ?? '', today);

/** The language the buyer writes, newest message first, where it is one of the templates'. */
function findBuyerLanguage(buyerTexts: readonly string[]): TemplateLanguage | null {
  for (const text of [...buyerTexts].reverse()) {
    const found = findLanguage(text);
    if (found !== null) return templateLanguages.find((language) => language === found) ?? null;
  }
  return null;
}

function listFolders(templates: readonly Template[]): Answer<'findTemplates'>['folders'] {
  const used = new Set(templates.map(({ folder }) => folder));
  const shipped = Object.entries(folders).filter(([id]) => used.has(id));
  const own = [...used].filter((id) => !Object.hasOwn(folders, id)).sort();
  return [...shipped.map(([id, title]) => ({ id, title })), ...own.map((id) => ({ id, title: { en: id, zh: id } }))];
}

/** Answers the picker: rows for typed words, or with none typed what fits this conversation first. */
export function findOnShelf(
  shelf: Shelf,
  request: Request<'findTemplates'>,
  habits: ShelfHabits,
): Answer<'findTemplates'> {
  const { query, folder, conversation } = request;
  const { marketplace, writesTo, level, isBrakeLifted, role, buyerTexts } = conversation;
  const wanted = findAsks(buyerTexts);
  const here = shelf.templates.filter((template) => isFor(template, marketplace, writesTo));
  const byId = new Map(here.map((template) => [template.id, template]));
  const ranked =
    query.trim() === ''
      ? rankTemplates(here, { asks: wanted, level, ...habits, today: habits.today.slice(5) })
      : shelf.search.find(query).flatMap((id) => byId.get(id) ?? []);
  const rows = ranked
    .filter((template) => folder === null || template.folder === folder)
    .map((template) => {
      const standing = standingOf(shelf, template, habits.today);
      const isSafetyCase = false;
      const lock = findLock(template, { level, isBrakeLifted, role, standing, isSafetyCase });
      return {
        id: template.id,
        use: template.use,
        folder: template.folder,
        title: template.title,
        languages: templateLanguages.filter((language) => template.texts[language] !== undefined),
        standing,
        lock,
        isFavourite: habits.favourites.includes(template.id),
        isRecent: habits.recent.includes(template.id),
        answers: findAnswered(template, wanted),
      };
    });
  return { rows, folders: listFolders(here), buyerLanguage: findBuyerLanguage(buyerTexts) };
}

/** A finding with the words a person needs to mend it. */
export function explainFindings(text: string, findings: readonly Finding[]): Answer<'checkReply'>['findings'] {
  return findings.map((finding) => {
    const { title, breaks, mend } = definitions[finding.rule];
    return { ...finding, quote: text.slice(finding.start, finding.end), title, why: breaks, mend };
  });
}

/** Checks a text and explains what was found; the buyer's language is taken from the buyer's words where nobody says. */
export function checkOnShelf(
  text: string,
  context: OutgoingContext,
  buyerTexts: readonly string[] = [],
): Answer<'checkReply'> {
  const language = findBuyerLanguage(buyerTexts);
  const buyers = language === null ? {} : { language };
  return { findings: explainFindings(text, checkOutgoing(text, { ...buyers, ...context })) };
}

/** Answers with one template filled and checked; null when there is none of that id in that language. */
export function fillFromShelf(shelf: Shelf, request: Request<'fillTemplate'>, today: string): Answer<'fillTemplate'> {
  const { id, language, beside, facts, typed, conversation, context, signOff } = request;
  const template = shelf.templates.find((one) => one.id === id);
  const filled = template && fillTemplate(template, language, { facts, typed });
  if (!template || !filled) return null;
  const standing = standingOf(shelf, template, today);
  const { level, isBrakeLifted, role } = conversation;
  const besideText = beside === language ? undefined : fillTemplate(template, beside, { facts, typed })?.text;
  const toAmazon = template.to === 'amazon';
  return {
    id,
    use: template.use,
    title: template.title,
    note: template.note ?? null,
    text: filled.text,
    besideText: besideText ?? null,
    blanks: [...filled.blanks],
    missing: [...filled.missing],
    standing,
    lock: findLock(template, {
      level,
      isBrakeLifted,
      role,
      standing,
      isSafetyCase: context.safetyCase ?? false,
      signOff,
    }),
    findings:
      toAmazon || filled.missing.length > 0
        ? []
        : checkOnShelf(filled.text, { use: template.use, ...context }, conversation.buyerTexts).findings,
  };
}
