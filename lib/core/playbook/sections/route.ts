import * as z from 'zod/mini';
import { familySchema, levelSchema } from '../../alerts/verdict.ts';
import { moneySchema } from '../../reading/money.ts';
import { bothTexts } from '../plain-text.ts';
import { listSection } from '../section.ts';

/** One step of the way up: whom to tell, in which cases, and how long they have before the next is told. */
export const routeStepSchema = z.object({
  /** A duty or a group, such as 'Supervisor on duty'; not a person's name. */
  whom: bothTexts(80),
  /** Where they are told, such as 'group chat'; empty where the team knows. */
  channel: z.string().check(z.maxLength(120)),
  minutes: z.number().check(z.int(), z.minimum(1), z.maximum(7 * 24 * 60)),
  /** Steps are told in this order. */
  place: z.number().check(z.int(), z.minimum(1), z.maximum(20)),
  levels: z.array(levelSchema),
  /** Empty: every family. */
  families: z.array(familySchema),
  /** Marketplace codes; empty: everywhere. */
  marketplaces: z.array(z.string()),
  /** Only where the amount in dispute is above this. */
  above: z.nullable(moneySchema),
});
export type RouteStep = z.infer<typeof routeStepSchema>;

const always: Omit<RouteStep, 'whom' | 'minutes' | 'place'> = {
  channel: '',
  levels: ['red'],
  families: [],
  marketplaces: [],
  above: null,
};

/** Who is told of a red conversation: the supervisor at once, the lead when half an hour passed in silence. */
export const routeSection = listSection<RouteStep>('route', /^[a-z0-9][a-z0-9-]{0,60}$/, routeStepSchema, {
  supervisor: { ...always, whom: { en: 'Supervisor on duty', zh: '值班主管' }, minutes: 30, place: 1 },
  lead: { ...always, whom: { en: 'Team lead', zh: '团队负责人' }, minutes: 60, place: 2 },
});
