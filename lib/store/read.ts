import type { Clock } from '#lib/core/deadlines/clock.ts';
import { isOpenRed } from '#lib/core/deadlines/conversation-facts.ts';
import type { ListFacts } from '#lib/core/deadlines/list-facts.ts';
import type { Person } from '#lib/core/people/person.ts';
import type { PlaybookVersion } from '#lib/core/playbook/version.ts';
import { listRunning } from './clocks.ts';
import { databaseName, look } from './database.ts';
import { loadPerson } from './people.ts';
import type { Aside } from './shapes.ts';
import { listVersions } from './versions.ts';

/** What the popup shows, read in one go. */
export interface Glance {
  readonly clocks: readonly Clock[];
  readonly lists: readonly ListFacts[];
  /** Red conversations that nobody has handled since their last red message. */
  readonly openRed: number;
  /** Records that could not be read. */
  readonly setAside: number;
}

/** Everything the popup needs. The one module through which pages look into the database: only the worker writes. */
export function readGlance(name = databaseName): Promise<Glance> {
  return look(async (tables) => {
    const [clocks, lists, red, aside] = await Promise.all([
      listRunning(tables),
      tables.lists.list(),
      tables.conversations.list('level', 'red'),
      tables.aside.list(),
    ]);
    const openRed = red.filter((facts) => isOpenRed(facts) && !facts.practice).length;
    return { clocks, lists: lists.filter(({ practice }) => !practice), openRed, setAside: aside.length };
  }, name);
}

/** The names of all stores that any record belongs to. */
export function readStores(name = databaseName): Promise<string[]> {
  return look(async (tables) => {
    const [deadlines, lists] = await Promise.all([tables.deadlines.list(), tables.lists.list()]);
    return [...new Set([...deadlines, ...lists].map(({ store }) => store))].sort();
  }, name);
}

/** The records that could not be read, for download. */
export function readSetAside(name = databaseName): Promise<Aside[]> {
  return look((tables) => tables.aside.list(), name);
}

/** Who works in this profile; null before first run. */
export function readPerson(name = databaseName): Promise<Person | null> {
  return look(loadPerson, name);
}

/** The playbook's versions, the newest first. */
export function readVersions(name = databaseName): Promise<PlaybookVersion[]> {
  return look(listVersions, name);
}
