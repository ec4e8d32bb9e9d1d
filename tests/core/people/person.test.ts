import { expect, test } from 'vitest';
import { personSchema } from '#lib/core/people/person.ts';

test.each([
  [true, { name: 'Li Na', role: 'agent' }],
  [true, { name: '王芳', role: 'lead' }],
  [false, { name: '', role: 'agent' }],
  [false, { name: ' Li', role: 'agent' }],
  [false, { name: 'Li\nNa', role: 'agent' }],
  [false, { name: 'x'.repeat(61), role: 'agent' }],
  [false, { name: 'Li', role: 'boss' }],
])('%s: %j', (isRight, person) => {
  expect(personSchema.safeParse(person).success).toBe(isRight);
});
