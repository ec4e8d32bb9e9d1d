import type * as z from 'zod/mini';

type Raw = Readonly<Record<string, unknown>>;

/** How one kind of record is stored: its schema of today, and how records of earlier versions are lifted to it. */
export interface Shape<Value = unknown> {
  readonly schema: z.ZodMiniType<Value>;
  /** The version written today; records carry theirs as `version`. */
  readonly version: number;
  /** `lifts[n - 1]` turns a record of version n into one of version n + 1. */
  readonly lifts: readonly ((record: Raw) => Raw)[];
  /** Personal records go when their time is up; facts stay. */
  readonly part: 'facts' | 'personal';
  readonly indexes: readonly string[];
}

const isRecord = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function lift(shape: Shape, record: Raw): Raw | null {
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > shape.version) return null;
  return shape.lifts.slice(version - 1, shape.version - 1).reduce((older, step) => step(older), record);
}

/** A stored record as today's value, lifted from earlier versions where needed; null when it cannot be read. */
export function readRecord<Value>(shape: Shape<Value>, raw: unknown): Value | null {
  try {
    const lifted = isRecord(raw) ? lift(shape, raw) : null;
    const parsed = lifted && shape.schema.safeParse(lifted);
    return parsed?.success ? parsed.data : null;
  } catch {
    return null;
  }
}
