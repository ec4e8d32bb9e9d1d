import * as z from 'zod/mini';
import { bothTexts } from '../plain-text.ts';
import { listSection } from '../section.ts';

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const canBeZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

/** One duty: who is there by task, not by name, on which weekdays (1 is Monday) and when, over midnight where `to` is the smaller. */
export const dutySchema = z.object({
  duty: bothTexts(80),
  days: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(7))),
  from: timeOfDay,
  to: timeOfDay,
  /** IANA name of the zone the times are meant in. */
  zone: z.string().check(z.refine(canBeZone, { error: 'wrong-form' })),
});
export type Duty = z.infer<typeof dutySchema>;

/** Who is on duty when. Empty until a lead fills it: Firebreak cannot know a team's shifts. */
export const rosterSection = listSection<Duty>('roster', /^[a-z0-9][a-z0-9-]{0,60}$/, dutySchema, {});
