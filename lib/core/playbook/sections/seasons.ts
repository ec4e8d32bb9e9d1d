import * as z from 'zod/mini';
import { bothTexts, plainText } from '../plain-text.ts';
import { listSection } from '../section.ts';

const dayOfYear = z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A busy time of the year, MM-DD to MM-DD, over new year where `until` is the smaller. */
export const seasonSchema = z.object({
  name: bothTexts(80),
  from: dayOfYear,
  until: dayOfYear,
  /** How many weeks before it the team begins to prepare (F68: a month or more). */
  prepareWeeks: z.number().check(z.int(), z.minimum(0), z.maximum(26)),
  /** What buyers are told to expect, by language code; templates take it in where they have the blank. */
  note: z.record(z.string().check(z.regex(/^[a-z]{2}$/)), plainText(500)),
});
export type Season = z.infer<typeof seasonSchema>;

/** The yearly peaks of most marketplaces. Prime Day moves from year to year: the lead sets its days once Amazon names them. */
export const seasonsSection = listSection<Season>('seasons', /^[a-z0-9][a-z0-9-]{0,60}$/, seasonSchema, {
  'prime-day': {
    name: { en: 'Prime Day', zh: 'Prime Day 会员日' },
    from: '07-08',
    until: '07-20',
    prepareWeeks: 5,
    note: {},
  },
  'black-friday': {
    name: { en: 'Black Friday week', zh: '黑五网一' },
    from: '11-18',
    until: '12-05',
    prepareWeeks: 6,
    note: {},
  },
  'year-end': {
    name: { en: 'Year end and returns', zh: '年末与退货季' },
    from: '12-06',
    until: '01-31',
    prepareWeeks: 6,
    note: {},
  },
});
