import * as z from 'zod/mini';

/**
 * What one source changes: section name to key to value, where null takes an entry out. Values are read by the schema
 * of their section when layers are merged, so that one bad value never spoils the others.
 */
export const layerSchema = z.record(z.string(), z.record(z.string(), z.unknown()));
export type Layer = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
