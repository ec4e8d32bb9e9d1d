import * as z from 'zod/mini';
import { type DeadlineKind, deadlineKinds } from '../../deadlines/deadline.ts';
import { defaultReminderHours } from '../../deadlines/reminders.ts';
import { fieldSection } from '../section.ts';

/** Hours before the end, at most ten of them; 0 reminds of the end itself. */
const hoursSchema = z.array(z.number().check(z.minimum(0), z.maximum(24 * 30))).check(z.maxLength(10));

type Hours = Record<DeadlineKind, readonly number[]>;

const everyKind = <Value>(value: Value) =>
  Object.fromEntries(deadlineKinds.map((kind) => [kind, value])) as Record<DeadlineKind, Value>;

/** When each kind of clock is reminded of. */
export const reminderHoursSection = fieldSection<Hours>(
  'reminderHours',
  everyKind<z.ZodMiniType<readonly number[]>>(hoursSchema),
  everyKind(defaultReminderHours),
);
