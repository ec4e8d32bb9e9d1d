import type { Fault } from './fault.ts';
import type { Layer } from './layer.ts';
import { mergeSection, type NamedLayer } from './merge.ts';
import type { LayerName, Section } from './section.ts';

/** One entry of a section while it is being changed. */
export interface DraftEntry {
  readonly key: string;
  /** As typed, right or not; undefined where it was taken out. */
  readonly value: unknown;
  readonly origin: LayerName;
  /** Where the value would come from without this machine's change; null where nothing of this machine is over it. */
  readonly under: LayerName | null;
  /** Not in use yet. */
  readonly isChanged: boolean;
  readonly faults: readonly Fault[];
}

/** The layers that matter while a playbook is changed. */
export interface DraftLayers {
  /** Company and team. */
  readonly below: readonly NamedLayer[];
  readonly inUse: Layer;
  readonly draft: Layer;
}

const hasEntry = (layer: Layer, section: string, key: string) =>
  Object.hasOwn(layer, section) && Object.hasOwn(layer[section] ?? {}, key);

/** The layer with one entry set; null takes the entry out. */
export function withEntry(layer: Layer, section: string, key: string, value: unknown): Layer {
  return { ...layer, [section]: { ...layer[section], [key]: value } };
}

/** The layer without its own word on an entry: what is under it holds again. */
export function withoutEntry(layer: Layer, section: string, key: string): Layer {
  const { [key]: _, ...others } = layer[section] ?? {};
  const { [section]: __, ...rest } = layer;
  return Object.keys(others).length === 0 ? rest : { ...rest, [section]: others };
}

/** Every entry of a section as the person sees it while changing: values as typed, origins, what is not in use, what is wrong. */
export function listEntries(section: Section, { below, inUse, draft }: DraftLayers): DraftEntry[] {
  const { name } = section;
  const under = mergeSection(section, below);
  const over = mergeSection(section, [...below, { name: 'machine', layer: draft }]);
  const keys = [...new Set([...Object.keys(under.values), ...Object.keys(draft[name] ?? {})])];
  return keys.map((key) => {
    const isOwn = hasEntry(draft, name, key);
    const typed = isOwn ? draft[name]?.[key] : under.values[key];
    const origin = under.from[key] ?? 'built-in';
    const isNew = !Object.hasOwn(under.values, key);
    return {
      key,
      value: typed === null && section.canTakeOut ? undefined : typed,
      origin: isOwn ? 'machine' : origin,
      under: isOwn && !isNew ? origin : null,
      isChanged:
        JSON.stringify(draft[name]?.[key]) !== JSON.stringify(inUse[name]?.[key]) ||
        isOwn !== hasEntry(inUse, name, key),
      faults: over.faults.filter(({ place }) => place[2] === key),
    };
  });
}

/** What a file and this machine both change to something else: section and key of each. */
export function findConflicts(machine: Layer, file: Layer): readonly (readonly [section: string, key: string])[] {
  return Object.entries(machine).flatMap(([section, entries]) =>
    Object.entries(entries)
      .filter(
        ([key, value]) =>
          hasEntry(file, section, key) && JSON.stringify(file[section]?.[key]) !== JSON.stringify(value),
      )
      .map(([key]) => [section, key] as const),
  );
}

/** This machine's changes without those a file also makes, so that the file's hold. */
export function withoutThoseOf(machine: Layer, file: Layer): Layer {
  return Object.entries(file).reduce(
    (layer, [section, entries]) =>
      Object.keys(entries).reduce(
        (rest, key) => (hasEntry(rest, section, key) ? withoutEntry(rest, section, key) : rest),
        layer,
      ),
    machine,
  );
}
