import * as z from 'zod/mini';

/** Patterns as text, so that they can be stored and sent: name (with dots where they lie deeper) to source and flags. */
export const patternSourcesSchema = z.record(z.string(), z.array(z.string()));
export type PatternSources = z.infer<typeof patternSourcesSchema>;

type Patterns = { readonly [name: string]: RegExp | Patterns };

/** The patterns as text. */
export function printPatterns(patterns: Patterns, before = ''): PatternSources {
  return Object.fromEntries(
    Object.entries(patterns).flatMap(([name, one]) =>
      one instanceof RegExp
        ? [[before + name, [one.source, one.flags]]]
        : Object.entries(printPatterns(one, `${before}${name}.`)),
    ),
  );
}

/** The patterns that were printed, at most one level deep as `Shape` says. */
export function readPatterns<Shape>(sources: PatternSources): Shape {
  const patterns: Record<string, RegExp | Record<string, RegExp>> = {};
  for (const [path, [source = '', flags]] of Object.entries(sources)) {
    const [name = '', inner] = path.split('.');
    const pattern = new RegExp(source, flags);
    if (inner) patterns[name] = { ...(patterns[name] as Record<string, RegExp>), [inner]: pattern };
    else patterns[name] = pattern;
  }
  return patterns as Shape;
}
