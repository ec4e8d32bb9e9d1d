import * as z from 'zod/mini';

/** One thing kept in `storage.local`: its key, the version of its shape, its schema, and what holds until something is kept. */
export interface Setting<Value = unknown> {
  readonly key: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<Value>;
  readonly fallback: Value;
}

/** What lies in `storage.local` under a setting's key. */
const envelopeSchema = z.object({ version: z.number(), value: z.unknown() });
export type Envelope = z.infer<typeof envelopeSchema>;

/** What reading a setting gives: `broken` says that something lay there which could not be read, and `value` is the default. */
export interface SettingReading<Value> {
  readonly value: Value;
  readonly broken: boolean;
}

/** Reads what lay under a setting's key; nothing there is the default, anything unreadable is the default and `broken`. */
export function readSetting<Value>(setting: Setting<Value>, stored: unknown): SettingReading<Value> {
  if (stored === undefined) return { value: setting.fallback, broken: false };
  const envelope = envelopeSchema.safeParse(stored);
  if (!envelope.success || envelope.data.version !== setting.version) return { value: setting.fallback, broken: true };
  const parsed = setting.schema.safeParse(envelope.data.value);
  return parsed.success ? { value: parsed.data, broken: false } : { value: setting.fallback, broken: true };
}

/** What is written under a setting's key; throws where the value does not fit, so that nothing unreadable is ever kept. */
export function wrapSetting<Value>(setting: Setting<Value>, value: Value): Envelope {
  return { version: setting.version, value: setting.schema.parse(value) };
}
