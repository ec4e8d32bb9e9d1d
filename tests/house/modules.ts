import { posix } from 'node:path';
import { parseSync } from 'vite';
import { files, readText } from './files.ts';

/** One import or re-export: the file it means inside the repository, else the package's name. */
export interface Import {
  readonly specifier: string;
  readonly file: string | null;
  /** Only types come through, so nothing of it is in the built file. */
  readonly isType: boolean;
}

/** A syntax node as the parser gives it. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A source file: what it imports and its syntax tree. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly body: readonly Node[];
}

/** The repository's file that a specifier means, seen from `from`; null for a package. */
function resolve(from: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : null;
}

function readModule(path: string): Module {
  const text = readText(path);
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const toImport = (specifier: string, isType: boolean) => ({ specifier, file: resolve(path, specifier), isType });
  const allTypes = (entries: readonly { isType: boolean }[]) =>
    entries.length > 0 && entries.every((entry) => entry.isType);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) => toImport(moduleRequest.value, allTypes(entries))),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.moduleRequest ? [toImport(entry.moduleRequest.value, entry.isType)] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const literal = /^['"](.*)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
      return literal?.[1] ? [toImport(literal[1], false)] : [];
    }),
  ];
  return { path, imports, body: program.body as unknown as Node[] };
}

/** Every source file of the repository, tests and build files included. */
export const modules: readonly Module[] = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path)).map(readModule);

const byPath = new Map(modules.map((module) => [module.path, module]));

/** The files whose code ends up with `entry`: itself and all it imports for more than types. */
export function reachable(entry: string): readonly Module[] {
  const found = new Map<string, Module>();
  const visit = (path: string) => {
    const module = byPath.get(path);
    if (!module || found.has(path)) return;
    found.set(path, module);
    for (const { file, isType } of module.imports) if (file && !isType) visit(file);
  };
  visit(entry);
  return [...found.values()];
}

/** Calls back for every syntax node below `value`, with the node above it. */
export function walk(value: unknown, visit: (node: Node, above: Node | null) => void, above: Node | null = null): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit, above);
  else if (value && typeof value === 'object') {
    const node = 'type' in value && typeof value.type === 'string' ? (value as Node) : above;
    if (node && node !== above) visit(node, above);
    for (const item of Object.values(value)) if (typeof item === 'object') walk(item, visit, node);
  }
}

/** Names a module uses as values: identifiers and property names, not its types. */
export function usedNames({ body }: Module): Set<string> {
  const names = new Set<string>();
  walk(body, (node, above) => {
    if (node.type === 'Identifier' && !above?.type.startsWith('TS')) names.add(String(node.name));
    if (node.type === 'Literal' && above?.type === 'MemberExpression') names.add(String(node.value));
  });
  return names;
}
