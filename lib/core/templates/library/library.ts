import type { Template } from '../template.ts';
import { claimTemplates } from './claims.ts';
import { crisisTemplates } from './crisis.ts';
import { holdingTemplates } from './holding.ts';
import { listingTemplates } from './listing.ts';
import { orderTemplates } from './order.ts';
import { parcelTemplates } from './parcel.ts';
import { productTemplates } from './product.ts';
import { returnTemplates } from './returns.ts';

/** Every template Firebreak ships: suggestions until the team's lead approves them. */
export const shippedTemplates: readonly Template[] = [
  ...parcelTemplates,
  ...returnTemplates,
  ...productTemplates,
  ...orderTemplates,
  ...holdingTemplates,
  ...crisisTemplates,
  ...claimTemplates,
  ...listingTemplates,
];
