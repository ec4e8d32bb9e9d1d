import type { JudgeOptions } from '../alerts/judge-options.ts';
import { judgeOptionsOf } from './judge-options.ts';
import { mergeSection, type NamedLayer } from './merge.ts';
import { type BriefLayout, briefLayoutSection } from './sections/brief-layout.ts';
import { freshnessSection } from './sections/freshness.ts';
import { type Masking, maskingSection } from './sections/masking.ts';
import { type RouteStep, routeSection } from './sections/route.ts';
import { ticketLinkSection } from './sections/ticket-link.ts';

/** What a page visit needs of the playbook; small, for it is merged in the page script before the first mark. */
export interface PagePlaybook {
  readonly judgeOptions: JudgeOptions;
  readonly freshness: typeof freshnessSection.builtIn;
  readonly brief: BriefLayout;
  readonly masking: Masking;
  /** In the order in which they are told. */
  readonly route: readonly RouteStep[];
  readonly ticketAddress: string;
}

/** Merges what a page visit needs; values that do not parse leave the ones below in use. */
export function readPagePlaybook(layers: readonly NamedLayer[]): PagePlaybook {
  return {
    judgeOptions: judgeOptionsOf(layers),
    freshness: mergeSection(freshnessSection, layers).values,
    brief: mergeSection(briefLayoutSection, layers).values,
    masking: mergeSection(maskingSection, layers).values,
    route: Object.values(mergeSection(routeSection, layers).values).sort((a, b) => a.place - b.place),
    ticketAddress: mergeSection(ticketLinkSection, layers).values.address,
  };
}
