// @vitest-environment node

import { expect, test } from 'vitest';
import { builtInRules } from '#lib/core/alerts/rules/built-in.ts';
import { deadlineRules } from '#lib/core/deadlines/rules.ts';
import { protocol } from '#lib/core/messages/protocol.ts';
import { shippedTemplates } from '#lib/core/templates/library/library.ts';

const declared = import.meta.glob<Record<string, Record<string, object>>>('../../lib/core/messages/*-messages.ts', {
  eager: true,
});

/** What stands more than once in a list. */
const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

test('what stands twice is found', () => expect(repeated(['a', 'b', 'a'])).toEqual(['a']));

test('no two messages have one name, and every declared one is spoken', () => {
  const names = Object.values(declared)
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith('Messages'))
    .flatMap(([, messages]) => Object.keys(messages));
  expect(repeated(names)).toEqual([]);
  expect(names.sort()).toEqual(Object.keys(protocol).sort());
});

test('no two alert rules have one id', () => {
  expect(builtInRules.length).toBeGreaterThan(20);
  expect(repeated(builtInRules.map(({ id }) => id))).toEqual([]);
});

test('no two templates and no two deadline rules have one id', () => {
  expect(shippedTemplates.length).toBeGreaterThan(10);
  expect(repeated(shippedTemplates.map(({ id }) => id))).toEqual([]);
  expect(deadlineRules.length).toBeGreaterThan(3);
  expect(repeated(deadlineRules.map(({ id }) => id))).toEqual([]);
});
