// @vitest-environment node
import { expect, test } from 'vitest';
import { type Node, reachable } from './modules.ts';

const emptyKinds = new Set(['Map', 'Set', 'WeakMap', 'WeakSet']);

/** A value that can only be there to be filled later: `new Map()`, `[]`, `{}` with nothing in it. */
function isEmptyContainer(value: Node | null): boolean {
  if (value?.type === 'NewExpression')
    return emptyKinds.has(String((value.callee as Node).name)) && (value.arguments as unknown[]).length === 0;
  if (value?.type === 'ArrayExpression') return (value.elements as unknown[]).length === 0;
  return value?.type === 'ObjectExpression' && (value.properties as unknown[]).length === 0;
}

test('the worker keeps nothing in module variables, for it dies and forgets', () => {
  const broken = reachable('entrypoints/background.ts').flatMap(({ path, body }) =>
    body
      .map((node) => (node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : node))
      .filter((node): node is Node => node?.type === 'VariableDeclaration')
      .flatMap((declaration) =>
        (declaration.declarations as Node[])
          .filter(({ init }) => declaration.kind !== 'const' || isEmptyContainer(init as Node | null))
          .map(({ id }) => `${path}: ${(id as Node).name}`),
      ),
  );
  expect(broken).toEqual([]);
});
