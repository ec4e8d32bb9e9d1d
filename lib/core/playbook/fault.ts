import type * as z from 'zod/mini';

/** Why a value was refused: a key of the catalogue in words/playbook-faults.ts. */
export const faultReasons = [
  'not-json',
  'too-large',
  'not-a-playbook',
  'newer-format',
  'unknown-section',
  'unknown-key',
  'too-many',
  'cannot-be-taken-out',
  'missing',
  'wrong-kind',
  'too-small',
  'too-big',
  'not-in-list',
  'wrong-form',
  'control-characters',
  'not-https',
  'unknown-blank',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** One refusal: where in the playbook, why, and what would have been right where that can be said. */
export interface Fault {
  readonly place: readonly string[];
  readonly reason: FaultReason;
  readonly detail?: string;
}

type Issue = z.core.$ZodIssue;

const isReason = (text: string): text is FaultReason => (faultReasons as readonly string[]).includes(text);

/** The value at a path, undefined where the path leads nowhere. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function reasonOf(issue: Issue, value: unknown): Omit<Fault, 'place'> {
  if (isReason(issue.message)) return { reason: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(value, issue.path) === undefined
        ? { reason: 'missing' }
        : { reason: 'wrong-kind', detail: issue.expected };
    case 'too_small':
      return { reason: 'too-small', detail: String(issue.minimum) };
    case 'too_big':
      return { reason: 'too-big', detail: String(issue.maximum) };
    case 'invalid_value':
      return { reason: 'not-in-list', detail: issue.values.map(String).join(', ') };
    default:
      return { reason: 'wrong-form' };
  }
}

/** Says in our own terms what a schema found wrong with a value that stands at `place`. */
export function faultsOf(error: z.core.$ZodError, value: unknown, place: readonly string[]): Fault[] {
  return error.issues.map((issue) => ({ place: [...place, ...issue.path.map(String)], ...reasonOf(issue, value) }));
}
