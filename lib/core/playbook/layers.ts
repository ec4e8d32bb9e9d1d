import * as z from 'zod/mini';
import type { StoredPlaybook } from '../settings/settings.ts';
import { type Layer, layerSchema } from './layer.ts';
import type { NamedLayer } from './merge.ts';

const sectionsSchema = z.object({ sections: layerSchema });

/** The sections of a playbook file's text, taken as far as it goes; null where it is no playbook at all. */
export function readLayerText(text: string): Layer | null {
  try {
    const parsed = sectionsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.sections : null;
  } catch {
    return null;
  }
}

/** The layers over the built-in playbook, from the weakest to the strongest: the company's policy, the team's file, this machine. */
export function layersOf(companyText: string | null, { team, machine }: StoredPlaybook): NamedLayer[] {
  const company = companyText === null ? null : readLayerText(companyText);
  return [
    ...(company ? [{ name: 'company', layer: company } as const] : []),
    ...(team ? [{ name: 'team', layer: team } as const] : []),
    { name: 'machine', layer: machine },
  ];
}
