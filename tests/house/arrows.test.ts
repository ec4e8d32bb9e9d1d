// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { files } from './files.ts';
import { modules, usedNames } from './modules.ts';

/** Which folders a folder may import besides itself (architecture.md); the longest matching name counts. */
const mayImport: Record<string, readonly string[]> = {
  entrypoints: ['components', 'lib/session', 'lib/page', 'lib/browser', 'lib/markup', 'lib/core'],
  'entrypoints/background.ts': ['lib/worker', 'lib/store', 'lib/page', 'lib/browser', 'lib/core'],
  'entrypoints/popup': ['components', 'lib/store', 'lib/browser', 'lib/core'],
  'entrypoints/desk': ['components', 'lib/store', 'lib/page', 'lib/browser', 'lib/markup', 'lib/core'],
  components: ['lib/core'],
  'lib/core': [],
  'lib/session': ['components', 'lib/page', 'lib/markup', 'lib/core'],
  'lib/page': ['lib/core'],
  'lib/browser': ['lib/core'],
  'lib/store': ['lib/core'],
  'lib/worker': ['lib/store', 'lib/browser', 'lib/core'],
  'lib/markup': ['lib/core'],
  'lib/commands': ['lib/core', 'lib/page', 'lib/session', 'lib/markup', 'entrypoints/practice'],
};

/** Which packages a folder may use. Pure packages for lib/core: no DOM, no network, no Node. */
const mayUse: Record<string, RegExp> = {
  entrypoints: /^(wxt\/utils\/|react$|react-dom\/|tinykeys$)/,
  components: /^(react|react-dom|tinykeys|minisearch)$/,
  'lib/core': /^(zod\/mini|canonicalize|fflate|minisearch|papaparse)$/,
  'lib/session': /^(react|react-dom|react-dom\/client|tinykeys)$/,
  'lib/page': /^text-field-edit$/,
  'lib/browser': /^(zod\/mini|@webext-core\/messaging)$/,
  'lib/store': /^(zod\/mini|idb)$/,
  'lib/worker': /^zod\/mini$/,
  'lib/markup': /^dompurify$/,
  'lib/commands': /./,
};

const shipped = modules.filter(({ path }) => /^(entrypoints|components|lib)\//.test(path));

/** The rule for a file: the entry whose name is the longest beginning of its path. */
function ruleFor<Rule>(rules: Record<string, Rule>, path: string): [string, Rule] {
  const names = Object.keys(rules).filter((name) => path === name || path.startsWith(`${name}/`));
  const name = names.sort((a, b) => b.length - a.length)[0];
  if (!name) throw new Error(`${path}: no rule says what this folder may import`);
  return [name, rules[name] as Rule];
}

/** The part of a path that counts as one place: an entrypoint, or a folder of lib. */
const placeOf = (path: string) => /^(lib\/[^/]+|entrypoints\/[^/]+|components|public|tests)/.exec(path)?.[1] ?? path;

describe('who may import whom', () => {
  test('only the arrows of the architecture', () => {
    const broken = shipped.flatMap(({ path, imports }) => {
      const [, allowed] = ruleFor(mayImport, path);
      return imports
        .filter(({ file }) => file !== null && placeOf(file) !== placeOf(path))
        .filter(({ file }) => !allowed.some((folder) => file?.startsWith(`${folder}/`)))
        .map(({ file }) => `${path} imports ${file}`);
    });
    expect(broken).toEqual([]);
  });

  test('only the packages meant for the folder', () => {
    const broken = shipped.flatMap(({ path, imports }) =>
      imports
        .filter(({ file, specifier }) => file === null && !ruleFor(mayUse, path)[1].test(specifier))
        .map(({ specifier }) => `${path} uses ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  test('lib/page and lib/browser never meet, and nothing shipped reaches the commands or the tests', () => {
    const broken = shipped
      .filter(({ path }) => !path.startsWith('lib/commands/'))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ file }) => file && /^(lib\/commands|tests)\//.test(file))
          .map(({ file }) => `${path} imports ${file}`),
      );
    expect(broken).toEqual([]);
  });

  test('every import inside the repository means a file that is there, with its extension', () => {
    const broken = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ file }) => file !== null && !files.includes(file))
        .map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(broken).toEqual([]);
  });
});

describe('what a folder may touch', () => {
  const using = (folder: RegExp, names: readonly string[]) =>
    shipped
      .filter(({ path }) => folder.test(path))
      .flatMap((module) => {
        const used = usedNames(module);
        return names.filter((name) => used.has(name)).map((name) => `${module.path} uses ${name}`);
      });

  test('lib/core is pure: no page, no browser, no chance', () => {
    const impure = [
      'document',
      'window',
      'chrome',
      'browser',
      'navigator',
      'process',
      'fetch',
      'randomUUID',
      'getRandomValues',
    ];
    expect(using(/^lib\/core\//, [...impure, 'localStorage', 'indexedDB', 'setTimeout', 'setInterval'])).toEqual([]);
  });

  test('components and page code know nothing of Chrome', () => {
    expect(using(/^(components|lib\/page|lib\/session|lib\/markup)\//, ['chrome', 'browser', 'indexedDB'])).toEqual([]);
  });

  test('nothing shipped can make a network request', () => {
    const network = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'RTCPeerConnection',
      'importScripts',
    ];
    expect(using(/^(entrypoints|components|lib\/(?!commands))/, network)).toEqual([]);
  });

  test('lib/core has no clock of its own', () => {
    const broken = shipped
      .filter(({ path }) => path.startsWith('lib/core/'))
      .flatMap(({ path, body }) => {
        const text = JSON.stringify(body);
        const now =
          /"object":\{"type":"Identifier"[^{}]*"name":"Date"[^{}]*\},"property":\{"type":"Identifier"[^{}]*"name":"now"/;
        const empty =
          /"type":"NewExpression"[^{}]*"callee":\{"type":"Identifier"[^{}]*"name":"Date"[^{}]*\},"arguments":\[\]/;
        return now.test(text) || empty.test(text) ? [path] : [];
      });
    expect(broken).toEqual([]);
  });
});

test('only named exports, but where a tool insists on a default one', () => {
  const insists = /^(entrypoints\/|[^/]+\.config\.ts$|tests\/chrome\/build-once\.ts$)/;
  const broken = modules
    .filter(({ path, body }) => !insists.test(path) && body.some(({ type }) => type === 'ExportDefaultDeclaration'))
    .map(({ path }) => path);
  expect(broken).toEqual([]);
});
