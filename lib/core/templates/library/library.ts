import type { Template } from '../template.ts';
import { holdingTemplates } from './holding.ts';
import { parcelTemplates } from './parcel.ts';

/** Every template Firebreak ships: suggestions until the team's lead approves them. */
export const shippedTemplates: readonly Template[] = [...parcelTemplates, ...holdingTemplates];
