import { describe, expect, test } from 'vitest';
import { mergeSection, type NamedLayer } from '#lib/core/playbook/merge.ts';
import { mergePlaybook } from '#lib/core/playbook/playbook.ts';
import { freshnessSection } from '#lib/core/playbook/sections/freshness.ts';
import { routeSection } from '#lib/core/playbook/sections/route.ts';

const layer = (name: NamedLayer['name'], section: string, entries: Record<string, unknown>): NamedLayer => ({
  name,
  layer: { [section]: entries },
});

describe('merging the layers of a playbook', () => {
  test('without layers everything is built in', () => {
    const { values, from, faults } = mergeSection(freshnessSection, []);
    expect(values).toEqual(freshnessSection.builtIn);
    expect(new Set(Object.values(from))).toEqual(new Set(['built-in']));
    expect(faults).toEqual([]);
  });

  test('the stronger layer wins, and each value says where it came from', () => {
    const { values, from } = mergeSection(freshnessSection, [
      layer('company', 'freshness', { inbox: 3, order: 48 }),
      layer('team', 'freshness', { inbox: 2 }),
      layer('machine', 'freshness', { claim: 12 }),
    ]);
    expect([values.inbox, values.order, values.claim]).toEqual([2, 48, 12]);
    expect([from.inbox, from.order, from.claim, from.contact]).toEqual(['team', 'company', 'machine', 'built-in']);
  });

  test('a value that does not parse leaves the one below in use and is named', () => {
    const { values, from, faults } = mergeSection(freshnessSection, [
      layer('company', 'freshness', { inbox: 3 }),
      layer('team', 'freshness', { inbox: 0, order: 24 }),
    ]);
    expect([values.inbox, values.order]).toEqual([3, 24]);
    expect(from.inbox).toBe('company');
    expect(faults).toEqual([{ place: ['team', 'freshness', 'inbox'], reason: 'too-small', detail: '1' }]);
  });

  test('an entry can be taken out, and put back by a stronger layer', () => {
    const lead = routeSection.builtIn.lead;
    const out = layer('team', 'route', { lead: null });
    expect(Object.keys(mergeSection(routeSection, [out]).values)).toEqual(['supervisor']);
    expect(mergeSection(routeSection, [out, layer('machine', 'route', { lead })]).values.lead).toEqual(lead);
  });

  test('a fixed field can be changed but not taken out, and none can be added', () => {
    const { values, faults } = mergeSection(freshnessSection, [layer('team', 'freshness', { inbox: null, mail: 2 })]);
    expect(values).toEqual(freshnessSection.builtIn);
    expect(faults.map(({ reason }) => reason)).toEqual(['cannot-be-taken-out', 'unknown-key']);
  });

  test('the whole playbook merges section by section', () => {
    const { playbook, sections } = mergePlaybook([layer('machine', 'masking', { buyerName: 'initial' })]);
    expect(playbook.masking).toEqual({ buyerName: 'initial', orderId: 'shown' });
    expect(sections.masking.from).toEqual({ buyerName: 'machine', orderId: 'built-in' });
  });
});
