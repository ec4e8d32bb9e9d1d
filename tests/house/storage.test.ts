// @vitest-environment node
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Setting } from '#lib/core/settings/setting.ts';
import { settings } from '#lib/core/settings/settings.ts';
import { type Module, modules, type Node, walk } from './modules.ts';

/** Words that a field of a person, a buyer or an order would carry. */
const personal = /name|person|buyer|order|conversation|claim|mail|phone|address|quote|transcript|picture|message/i;

/** Every field name below a JSON schema, whatever the nesting. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

test.each(Object.entries(settings as Record<string, Setting>))(
  '%s holds no personal field',
  (name, { key, schema }) => {
    const fields = [name, key, ...fieldsOf(z.toJSONSchema(schema, { unrepresentable: 'any' }))];
    expect(fields.filter((field) => personal.test(field) && field !== 'inOrder')).toEqual([]);
  },
);

/** Does a module reach for `chrome.storage`? */
function usesStorage({ body }: Module): boolean {
  let isFound = false;
  walk(body, (node) => {
    const { object, property } = node as { object?: Node; property?: Node };
    if (node.type === 'MemberExpression' && object?.name === 'chrome' && property?.name === 'storage') isFound = true;
  });
  return isFound;
}

test('only lib/browser reaches for the extension storage', () => {
  const others = modules.filter(
    ({ path }) => /^(lib|entrypoints|components)\//.test(path) && !path.startsWith('lib/browser/'),
  );
  expect(others.filter(usesStorage).map(({ path }) => path)).toEqual([]);
  expect(modules.filter(usesStorage).length).toBeGreaterThan(0);
});
