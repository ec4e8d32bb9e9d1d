import * as z from 'zod/mini';
import { anyValue, noValue, parseTemplate, type TemplatePart } from './parse-template.ts';
import { printValue } from './print-value.ts';
import { type Blank, blankSchema, factNameSchema, type Template, type TemplateLanguage } from './template.ts';

/** Where a value came from; shown beside every blank. */
export const factSourceSchema = z.enum([
  'conversation',
  'order',
  'store',
  'person',
  'playbook',
  'case',
  'decision',
  'typed',
]);
export type FactSource = z.infer<typeof factSourceSchema>;

/** A known value in the form its blank takes (ISO date, '12.50 EUR') and its source. */
export const factSchema = z.object({ value: z.string(), source: factSourceSchema });
export const factsSchema = z.partialRecord(factNameSchema, factSchema);
export type Facts = z.infer<typeof factsSchema>;

/** What the agent typed or picked, by blank id. It wins over a fact. */
export const typedSchema = z.record(z.string(), z.string());
export type Typed = z.infer<typeof typedSchema>;

/** A blank with what fills it: null while nothing does. */
export const filledBlankSchema = z.object({
  blank: blankSchema,
  value: z.nullable(z.string()),
  printed: z.nullable(z.string()),
  source: z.nullable(factSourceSchema),
});
export type FilledBlank = z.infer<typeof filledBlankSchema>;

/** `missing` are ids of blanks without which the text must not be inserted; they stand in it as their tag. */
export interface Filled {
  readonly text: string;
  readonly blanks: readonly FilledBlank[];
  readonly missing: readonly string[];
}

function fillBlank(blank: Blank, language: TemplateLanguage, facts: Facts, typed: Typed): FilledBlank {
  const own = typed[blank.id];
  const fact = blank.from && facts[blank.from];
  const value = own !== undefined ? own : (fact?.value ?? null);
  const printed = printValue(blank, value ?? undefined, language);
  const source = value === null ? null : own !== undefined ? 'typed' : (fact?.source ?? null);
  return { blank, value, printed, source };
}

/** Fills a template in one language; undefined when it has no text in that language. */
export function fillTemplate(
  template: Template,
  language: TemplateLanguage,
  { facts, typed }: { readonly facts: Facts; readonly typed: Typed },
): Filled | undefined {
  const source = template.texts[language];
  if (source === undefined) return undefined;
  const blanks = template.blanks.map((blank) => fillBlank(blank, language, facts, typed));
  const byId = new Map(blanks.map((filled) => [filled.blank.id, filled]));
  const missing = new Set<string>();

  const holds = ({ id, is }: Extract<TemplatePart, { kind: 'when' }>) => {
    const filled = byId.get(id);
    const isFilled = filled?.printed != null;
    if (is === noValue) return !isFilled;
    return is === anyValue ? isFilled : isFilled && filled.value?.trim() === is;
  };
  const print = (parts: readonly TemplatePart[]): string =>
    parts
      .map((part) => {
        if (part.kind === 'words') return part.words;
        if (part.kind === 'when') return holds(part) ? print(part.parts) : '';
        const printed = byId.get(part.id)?.printed;
        if (printed != null) return printed;
        missing.add(part.id);
        return `{{${part.id}}}`;
      })
      .join('');

  const text = print(parseTemplate(source))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  for (const { blank, printed } of blanks) if (!blank.optional && printed === null) missing.add(blank.id);
  return { text, blanks, missing: [...missing] };
}
