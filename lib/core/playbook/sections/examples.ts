import * as z from 'zod/mini';
import { plainText } from '../plain-text.ts';
import { listSection } from '../section.ts';

const textsSchema = z.array(plainText(1_000)).check(z.maxLength(200));

/** Texts one rule must and must not find. Written anew by the team, never a buyer's own sentence. */
export const ownExamplesSchema = z.object({ must: textsSchema, mustNot: textsSchema });
export type OwnExamples = z.infer<typeof ownExamplesSchema>;

/** The team's examples by rule; a change that breaks one is not taken. Never in the page script. */
export const examplesSection = listSection<OwnExamples>('examples', /^[a-z0-9][a-z0-9-]{0,80}$/, ownExamplesSchema, {});
