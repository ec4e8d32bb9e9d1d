import * as z from 'zod/mini';

/** The part of a JSON schema that forms are made from. */
export interface FormSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, FormSchema>>;
  readonly additionalProperties?: FormSchema | boolean;
  readonly items?: FormSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly FormSchema[];
  readonly required?: readonly string[];
}

/** The form of a playbook value, from the schema that will judge it. */
export function formOf(schema: z.ZodMiniType): FormSchema {
  return z.toJSONSchema(schema, { unrepresentable: 'any' }) as FormSchema;
}

/** The inner form where a value may also be null; null where it may not. */
export function optionalPart({ anyOf }: FormSchema): FormSchema | null {
  const others = anyOf?.filter(({ type }) => type !== 'null');
  return anyOf && others?.length === 1 && anyOf.length === 2 ? (others[0] ?? null) : null;
}

/** The names of a choice between forms of one number each, such as hours or days; empty where it is none. */
export function unitsOf({ anyOf = [] }: FormSchema): string[] {
  const units = anyOf.map(({ properties = {} }) => Object.keys(properties));
  return units.length > 0 && units.every((names) => names.length === 1) ? units.flat() : [];
}

/** A value to begin with when something new is added. */
export function blankOf(form: FormSchema): unknown {
  const inner = form.anyOf?.[0];
  if (inner) return optionalPart(form) ? null : (inner.const ?? blankOf(inner));
  if (form.enum) return form.enum[0];
  switch (form.type) {
    case 'object': {
      const needed = Object.entries(form.properties ?? {}).filter(([name]) => form.required?.includes(name));
      return Object.fromEntries(needed.map(([name, part]) => [name, blankOf(part)]));
    }
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return form.minimum ?? 0;
    case 'boolean':
      return false;
    default:
      return '';
  }
}
