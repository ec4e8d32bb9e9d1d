import { loadPlaybookLayers } from '#lib/browser/playbook-layers.ts';
import type { ReminderHours } from '#lib/core/deadlines/reminders.ts';
import type { DeadlineRule } from '#lib/core/deadlines/rules.ts';
import { mergeSection } from '#lib/core/playbook/merge.ts';
import { deadlineRulesSection } from '#lib/core/playbook/sections/deadline-rules.ts';
import { reminderHoursSection } from '#lib/core/playbook/sections/reminder-hours.ts';

/** The rules by which clocks are counted and reminded of. */
export interface LoadedRules {
  readonly rules: readonly DeadlineRule[];
  readonly reminderHours: ReminderHours;
}

/** The rules in effect, as the playbook's layers have them. */
export async function loadDeadlineRules(): Promise<LoadedRules> {
  const layers = await loadPlaybookLayers();
  return {
    rules: Object.values(mergeSection(deadlineRulesSection, layers).values),
    reminderHours: mergeSection(reminderHoursSection, layers).values,
  };
}
