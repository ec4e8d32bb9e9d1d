import { expect, test } from 'vitest';
import { fillTicketLink, findTicketHost } from '#lib/core/playbook/sections/ticket-link.ts';

const facts = { level: 'red', store: 'Nord & Süd', case: 'c/1', order: '902-1234567-1234567' };

test.each([
  ['', 'desk.example', null],
  [
    'https://desk.example/new?l={level}&s={store}',
    'desk.example',
    'https://desk.example/new?l=red&s=Nord%20%26%20S%C3%BCd',
  ],
  ['https://desk.example/{case}/{order}', 'desk.example', 'https://desk.example/c%2F1/902-1234567-1234567'],
  ['https://desk.example/new', 'other.example', null],
  ['https://desk.example/new', null, null],
])('%s, confirmed %s', (address, confirmed, expected) => {
  expect(fillTicketLink(address, confirmed, facts)).toBe(expected);
});

test('the host to confirm is the one the address leads to', () => {
  expect(findTicketHost('https://desk.example:8443/new?x={store}')).toBe('desk.example:8443');
  expect(findTicketHost('')).toBeNull();
});
