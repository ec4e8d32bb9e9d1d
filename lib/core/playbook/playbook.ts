import { type MergedSection, mergeSection, type NamedLayer } from './merge.ts';
import type { Section } from './section.ts';
import { compoundSection, thresholdsSection, wordsSection } from './sections/alert-rules.ts';
import { authoritySection } from './sections/authority.ts';
import { briefLayoutSection } from './sections/brief-layout.ts';
import { deadlineRulesSection } from './sections/deadline-rules.ts';
import { examplesSection } from './sections/examples.ts';
import { freshnessSection } from './sections/freshness.ts';
import { maskingSection } from './sections/masking.ts';
import { reminderHoursSection } from './sections/reminder-hours.ts';
import { rosterSection } from './sections/roster.ts';
import { routeSection } from './sections/route.ts';
import { rulesSection } from './sections/rules.ts';
import { seasonsSection } from './sections/seasons.ts';
import { templatesSection } from './sections/templates.ts';
import { ticketLinkSection } from './sections/ticket-link.ts';

/**
 * The whole playbook: all that a lead may change. For the worker and our own pages; the page script merges single
 * sections and never imports this, so that no template text or example comes along.
 */
export const playbookSections = {
  rules: rulesSection,
  words: wordsSection,
  examples: examplesSection,
  thresholds: thresholdsSection,
  compound: compoundSection,
  freshness: freshnessSection,
  deadlineRules: deadlineRulesSection,
  reminderHours: reminderHoursSection,
  route: routeSection,
  roster: rosterSection,
  authority: authoritySection,
  templates: templatesSection,
  seasons: seasonsSection,
  brief: briefLayoutSection,
  masking: maskingSection,
  ticketLink: ticketLinkSection,
} as const;

export type SectionName = keyof typeof playbookSections;
export const sectionNames = Object.keys(playbookSections) as SectionName[];

type ValuesOf<Part> = Part extends Section<infer Values> ? Values : never;

/** Every section in effect. */
export type Playbook = { readonly [Name in SectionName]: ValuesOf<(typeof playbookSections)[Name]> };

/** The playbook in effect, and of each section where its values came from and what was refused. */
export interface MergedPlaybook {
  readonly playbook: Playbook;
  readonly sections: { readonly [Name in SectionName]: MergedSection<Playbook[Name]> };
}

/** Merges every section; layers from the weakest to the strongest. */
export function mergePlaybook(layers: readonly NamedLayer[]): MergedPlaybook {
  const sections = Object.fromEntries(
    sectionNames.map((name) => [name, mergeSection(playbookSections[name] as Section, layers)]),
  ) as unknown as MergedPlaybook['sections'];
  const playbook = Object.fromEntries(sectionNames.map((name) => [name, sections[name].values])) as unknown as Playbook;
  return { playbook, sections };
}
