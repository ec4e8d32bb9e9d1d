import { type Fault, faultsOf } from './fault.ts';
import type { Layer } from './layer.ts';
import type { LayerName, Section } from './section.ts';

/** A layer with its name; given from the weakest to the strongest. */
export interface NamedLayer {
  readonly name: Exclude<LayerName, 'built-in'>;
  readonly layer: Layer;
}

/** One section in effect: its values, where each came from, and what was refused. */
export interface MergedSection<Values> {
  readonly values: Values;
  readonly from: Readonly<Record<string, LayerName>>;
  readonly faults: readonly Fault[];
}

type Change = { readonly value: unknown } | { readonly faults: readonly Fault[] } | 'taken-out';

/** Reads one changed entry of a section. */
function readChange(section: Section, key: string, value: unknown): Change {
  const place = [section.name, key];
  const schema = section.schemaOf(key);
  if (!schema) return { faults: [{ place, reason: 'unknown-key' }] };
  if (value === null) return section.canTakeOut ? 'taken-out' : { faults: [{ place, reason: 'cannot-be-taken-out' }] };
  const parsed = schema.safeParse(value);
  return parsed.success ? { value: parsed.data } : { faults: faultsOf(parsed.error, value, place) };
}

/** Puts the layers' entries over the built-in ones, key by key. An entry that does not parse leaves the one below in use. */
export function mergeSection<Values extends Readonly<Record<string, unknown>>>(
  section: Section<Values>,
  layers: readonly NamedLayer[],
): MergedSection<Values> {
  const values = new Map<string, unknown>(Object.entries(section.builtIn));
  const from = new Map<string, LayerName>(Object.keys(section.builtIn).map((key) => [key, 'built-in']));
  const faults: Fault[] = [];
  for (const { name, layer } of layers) {
    if (!Object.hasOwn(layer, section.name)) continue;
    for (const [key, value] of Object.entries(layer[section.name] ?? {})) {
      const change = readChange(section, key, value);
      if (change === 'taken-out') values.delete(key);
      else if ('value' in change) values.set(key, change.value);
      else faults.push(...change.faults.map((fault) => ({ ...fault, place: [name, ...fault.place] })));
      if (change === 'taken-out' || 'value' in change) from.set(key, name);
    }
  }
  return { values: Object.fromEntries(values) as Values, from: Object.fromEntries(from), faults };
}
