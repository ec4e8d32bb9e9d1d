import * as z from 'zod/mini';
import type { Level } from '../alerts/verdict.ts';
import type { Role } from '../people/role.ts';
import type { Template } from './template.ts';

/** Whether the team's lead stands behind the exact text as it is now. */
export const standingSchema = z.enum(['approved', 'suggested', 'changed-since-approval', 'expired']);
export type Standing = z.infer<typeof standingSchema>;

/** Why a template cannot be inserted now. */
export const lockSchema = z.nullable(
  z.enum(['brake', 'crisis-needs-supervisor', 'not-approved', 'expired', 'role', 'copy-only']),
);
export type Lock = z.infer<typeof lockSchema>;

/** Who answers for a crisis text: a supervisor by name, a typed reason, and whether insurer or lawyer was told. */
export const signOffSchema = z.object({
  supervisor: z.string(),
  reason: z.string(),
  /** Asked in injury and damage cases only, else null. */
  insurer: z.nullable(z.enum(['yes', 'no', 'not-needed'])),
});
export type SignOff = z.infer<typeof signOffSchema>;

/** What decides about a lock. */
export interface LockFacts {
  readonly level: Level;
  readonly isBrakeLifted: boolean;
  readonly role: Role | null;
  readonly standing: Standing;
  readonly isSafetyCase: boolean;
  readonly signOff?: SignOff | undefined;
}

const isSigned = ({ signOff, isSafetyCase }: LockFacts) =>
  signOff !== undefined &&
  signOff.supervisor.trim() !== '' &&
  signOff.reason.trim() !== '' &&
  (!isSafetyCase || signOff.insurer !== null);

/**
 * The emergency brake and what else locks a template: in a red conversation routine texts, a crisis text without the
 * lead's approval and a supervisor's word, an expired text, a role that may not use it. Holding texts are never braked.
 */
export function findLock({ use, roles, copyOnly }: Template, facts: LockFacts): Lock {
  if (copyOnly) return 'copy-only';
  if (facts.standing === 'expired') return 'expired';
  if (roles.length > 0 && facts.role !== null && !roles.includes(facts.role)) return 'role';
  if (use === 'routine' && facts.level === 'red' && !facts.isBrakeLifted) return 'brake';
  if (use !== 'crisis') return null;
  if (facts.standing !== 'approved') return 'not-approved';
  return isSigned(facts) ? null : 'crisis-needs-supervisor';
}
