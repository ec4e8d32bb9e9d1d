import * as z from 'zod/mini';
import { type AlertLists, alertListsSchema } from '../alerts/lists.ts';
import { layerSchema } from '../playbook/layer.ts';
import { type Instant, instantSchema } from '../reading/instant.ts';
import { type PatternSources, patternSourcesSchema } from '../text/pattern-sources.ts';
import { type Language, languages } from '../words/say.ts';
import type { Setting } from './setting.ts';

const define = <Value>(key: string, schema: z.ZodMiniType<Value>, fallback: Value): Setting<Value> => ({
  key,
  version: 1,
  schema,
  fallback,
});

/** Minutes after midnight, in the time zone of the computer. */
const minuteOfDaySchema = z.number().check(z.int(), z.minimum(0), z.maximum(1439));

/** From one minute of the day to another, over midnight where `to` is the smaller. */
const quietHoursSchema = z.object({ from: minuteOfDaySchema, to: minuteOfDaySchema });
export type QuietHours = z.infer<typeof quietHoursSchema>;

/** Silence for one store, or for all of them where `store` is null; until an instant, or until told otherwise where that is null. */
const pauseSchema = z.object({ store: z.nullable(z.string()), until: z.nullable(instantSchema) });
export type Pause = z.infer<typeof pauseSchema>;

/** Where the overlay stands on a kind of page: pixels from the window's right edge and top. */
const overlayPlaceSchema = z.object({ right: z.number(), top: z.number(), isCollapsed: z.boolean() });
export type OverlayPlace = z.infer<typeof overlayPlaceSchema>;

/**
 * What changes the built-in playbook in this profile: the team's file, and over it what was changed on this machine.
 * The company's part comes by policy. `version` counts up with every change and travels with the team's file.
 */
const storedPlaybookSchema = z.object({
  version: z.number().check(z.int(), z.minimum(0)),
  team: z.nullable(layerSchema),
  machine: layerSchema,
});
export type StoredPlaybook = z.infer<typeof storedPlaybookSchema>;

/** Which templates a person likes and used, by id: no text, no buyer. */
const replyHabitsSchema = z.object({ favourites: z.array(z.string()), recent: z.array(z.string()) });
export type ReplyHabits = z.infer<typeof replyHabitsSchema>;

/** Version and fingerprint of the whole playbook in effect, worked out by the worker so that page scripts need not. */
const playbookStampSchema = z.object({ version: z.string(), fingerprint: z.string() });
export type PlaybookStamp = z.infer<typeof playbookStampSchema>;

const pageWordsSchema = z.object({ build: z.string(), patterns: patternSourcesSchema });
interface PageWordsKept {
  readonly build: string;
  readonly patterns: PatternSources;
}

/**
 * All that `storage.local` holds: how this profile is set up, never a name, an order or a word of a buyer.
 * One key each, so that a broken one takes no other along and two pages never overwrite each other.
 */
export const settings = {
  /** Null follows the browser's language. */
  language: define<Language | null>('language', z.nullable(z.enum(languages)), null),
  /** Firebreak is switched off in this profile: then no script reads, and popup and icon say so. */
  off: define('off', z.boolean(), false),
  pauses: define<readonly Pause[]>('pauses', z.array(pauseSchema), []),
  /** By kind of page. */
  overlayPlaces: define<Readonly<Record<string, OverlayPlace>>>(
    'overlay-places',
    z.record(z.string(), overlayPlaceSchema),
    {},
  ),
  /** No notification is shown between these times; the badge goes on counting. Null: no quiet hours. */
  quietHours: define<QuietHours | null>('quiet-hours', z.nullable(quietHoursSchema), null),
  /** Days after closing at which the personal part is deleted (product.md, 'What is kept'). */
  retentionDays: define('retention-days', z.number().check(z.int(), z.minimum(1), z.maximum(3650)), 30),
  lastBackupAt: define<Instant | null>('last-backup-at', z.nullable(instantSchema), null),
  playbook: define<StoredPlaybook>('playbook', storedPlaybookSchema, { version: 0, team: null, machine: {} }),
  /** The built-in lists, laid here by the worker for page scripts, which are too small to carry them; null until then. */
  alertLists: define<AlertLists | null>('alert-lists', z.nullable(alertListsSchema), null),
  /** The words Seller Central's interface is recognised by, laid here likewise; of the build that is named. */
  pageWords: define<PageWordsKept | null>('page-words', z.nullable(pageWordsSchema), null),
  /** Empty until the worker has run once. */
  playbookStamp: define<PlaybookStamp>('playbook-stamp', playbookStampSchema, { version: '', fingerprint: '' }),
  /** The host of the ticket link that a person confirmed on this machine; null: none. */
  ticketHost: define<string | null>('ticket-host', z.nullable(z.string()), null),
  /** Ids of templates this person marked, and of those used last, newest first. */
  replyHabits: define<ReplyHabits>('reply-habits', replyHabitsSchema, { favourites: [], recent: [] }),
  /** First run went through to its end. */
  isSetUp: define('set-up', z.boolean(), false),
};

export type SettingName = keyof typeof settings;

/** Settings that the worker works out by itself: large, and of one build, so no backup carries them. */
export const derivedSettings: readonly SettingName[] = ['alertLists', 'pageWords', 'playbookStamp'];
export type SettingValue<Name extends SettingName> = (typeof settings)[Name]['fallback'];
export type SettingValues = { [Name in SettingName]: SettingValue<Name> };
