import { loadPlaybookLayers } from '#lib/browser/playbook-layers.ts';
import { loadSetting, saveSetting } from '#lib/browser/settings.ts';
import type { Answer, Request } from '#lib/core/messages/protocol.ts';
import { mergeSection, type NamedLayer } from '#lib/core/playbook/merge.ts';
import { authoritySection } from '#lib/core/playbook/sections/authority.ts';
import { seasonsSection } from '#lib/core/playbook/sections/seasons.ts';
import { templatesSection } from '#lib/core/playbook/sections/templates.ts';
import { changeHabits } from '#lib/core/templates/habits.ts';
import { findSeasonNote } from '#lib/core/templates/season-note.ts';
import { buildShelf, checkOnShelf, fillFromShelf, findOnShelf, type Shelf } from '#lib/core/templates/shelf.ts';
import { keepOverride } from '#lib/store/keep-override.ts';
import { changeTables } from './changing.ts';

/** The day where the seller works, as an ISO date. */
const findToday = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Keeps the last shelf while the worker lives and the playbook is the same; a worker that forgot builds it anew. */
function keepShelf(): (layers: readonly NamedLayer[]) => Promise<Shelf> {
  let kept: { readonly key: string; readonly shelf: Promise<Shelf> } | undefined;
  return (layers) => {
    const { values } = mergeSection(templatesSection, layers);
    const key = JSON.stringify(layers.map(({ layer }) => layer.templates ?? null));
    if (kept?.key !== key) kept = { key, shelf: buildShelf(Object.values(values)) };
    return kept.shelf;
  };
}

const loadShelf = keepShelf();

async function answerFind(request: Request<'findTemplates'>): Promise<Answer<'findTemplates'>> {
  const [layers, habits] = await Promise.all([loadPlaybookLayers(), loadSetting('replyHabits')]);
  return findOnShelf(await loadShelf(layers), request, { ...habits, today: findToday() });
}

async function answerFill(request: Request<'fillTemplate'>): Promise<Answer<'fillTemplate'>> {
  const layers = await loadPlaybookLayers();
  const today = findToday();
  const seasons = Object.values(mergeSection(seasonsSection, layers).values);
  const { role } = request.conversation;
  const ceiling = role ? { ceiling: mergeSection(authoritySection, layers).values[role].refundUpTo } : {};
  const facts = { ...findSeasonNote(seasons, request.language, today.slice(5)), ...request.facts };
  const context = { ...ceiling, ...request.context };
  return fillFromShelf(await loadShelf(layers), { ...request, facts, context }, today);
}

async function answerNote(request: Request<'noteTemplate'>): Promise<Answer<'noteTemplate'>> {
  await saveSetting('replyHabits', changeHabits(await loadSetting('replyHabits'), request));
  return {};
}

async function answerOverride(request: Request<'recordOverride'>): Promise<Answer<'recordOverride'>> {
  const { result } = await changeTables((tables, writing) => keepOverride(tables, request, writing));
  return { isKept: result ?? false };
}

/** What the worker answers about templates and about text that is about to be sent. */
export const templateAnswers = {
  findTemplates: answerFind,
  fillTemplate: answerFill,
  checkReply: async ({ text, context, buyerTexts }: Request<'checkReply'>) => checkOnShelf(text, context, buyerTexts),
  noteTemplate: answerNote,
  recordOverride: answerOverride,
};
