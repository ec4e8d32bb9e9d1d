import * as z from 'zod/mini';
import { type Fault, faultsOf } from './fault.ts';
import { type Layer, layerSchema } from './layer.ts';
import { mergeSection } from './merge.ts';
import type { Section } from './section.ts';

/** More characters than any team's playbook has; a larger file is refused before it is looked at. */
const longestFile = 4_000_000;
const mostEntries = 5_000;
const format = 'firebreak-playbook';

const fileSchema = z.object({
  format: z.literal(format),
  schema: z.number(),
  version: z.number().check(z.int(), z.minimum(0)),
  sections: layerSchema,
});

/** A team's playbook as it travels: the team's version number and everything that differs from the built-in playbook. */
export interface PlaybookFile {
  readonly version: number;
  readonly sections: Layer;
}

/** A file that was read, or why it was refused as a whole. */
export type FileReading =
  | { readonly file: PlaybookFile; readonly faults: readonly [] }
  | { readonly file: null; readonly faults: readonly Fault[] };

const refuse = (faults: readonly Fault[]): FileReading => ({ file: null, faults });

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What is wrong with a layer's sections, every value looked at by its section's schema. */
export function findFaults(sections: readonly Section[], layer: Layer): Fault[] {
  const faults = Object.entries(layer).flatMap(([name, entries]): Fault[] => {
    const section = sections.find((one) => one.name === name);
    if (!section) return [{ place: [name], reason: 'unknown-section' }];
    if (Object.keys(entries).length > mostEntries)
      return [{ place: [name], reason: 'too-many', detail: String(mostEntries) }];
    const { faults: inside } = mergeSection(section, [{ name: 'team', layer }]);
    return inside.map((fault) => ({ ...fault, place: fault.place.slice(1) }));
  });
  return faults;
}

/** Names that schemas pass over in silence because they would change what an object is; they are refused aloud. */
function findForbiddenNames(raw: unknown, place: readonly string[], depth: number): Fault[] {
  if (typeof raw !== 'object' || raw === null || depth === 0) return [];
  return Object.entries(raw).flatMap(([key, value]): Fault[] => {
    if (key !== '__proto__') return findForbiddenNames(value, [...place, key], depth - 1);
    return [{ place: [...place, key], reason: place.length === 0 ? 'unknown-section' : 'unknown-key' }];
  });
}

/** Reads a playbook file. One fault anywhere refuses it whole, with every place and reason; nothing is half taken. */
export function readPlaybookFile(text: string, sections: readonly Section[]): FileReading {
  if (text.length > longestFile) return refuse([{ place: [], reason: 'too-large', detail: String(longestFile / 1e6) }]);
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!json) return refuse([{ place: [], reason: 'not-json' }]);
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return refuse([{ place: [], reason: 'not-a-playbook' }]);
  if ('schema' in value && typeof value.schema === 'number' && value.schema > 1)
    return refuse([{ place: ['schema'], reason: 'newer-format' }]);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return refuse(faultsOf(parsed.error, value, []));
  const raw = (value as { sections?: unknown }).sections;
  const faults = [...findForbiddenNames(raw, [], 2), ...findFaults(sections, parsed.data.sections)];
  if (faults.length > 0) return refuse(faults);
  return { file: { version: parsed.data.version, sections: parsed.data.sections }, faults: [] };
}

/** A playbook file's text: indented, so that a person can read it and compare two. */
export function printPlaybookFile({ version, sections }: PlaybookFile): string {
  return `${JSON.stringify({ format, schema: 1, version, sections }, null, 2)}\n`;
}

/** Several layers as one, the later over the earlier, entry by entry. */
export function joinLayers(layers: readonly Layer[]): Layer {
  const names = [...new Set(layers.flatMap((layer) => Object.keys(layer)))];
  return Object.fromEntries(
    names.map((name) => [name, Object.fromEntries(layers.flatMap((layer) => Object.entries(layer[name] ?? {})))]),
  );
}
