import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinLayers, printPlaybookFile, readPlaybookFile } from '#lib/core/playbook/file.ts';
import type { Layer } from '#lib/core/playbook/layer.ts';
import { mergePlaybook, playbookSections, sectionNames } from '#lib/core/playbook/playbook.ts';
import { printFault } from '#lib/core/playbook/print-fault.ts';
import type { Section } from '#lib/core/playbook/section.ts';

const sections = Object.values(playbookSections) as Section[];
const read = (text: string) => readPlaybookFile(text, sections);
const fileWith = (layer: Layer) => printPlaybookFile({ version: 3, sections: layer });
const season = { name: { en: 'Spring', zh: '春季' }, from: '03-01', until: '04-01', prepareWeeks: 4, note: {} };

/** Times: the long run (`npm run test:long`) does more. */
const runs = process.env.FIREBREAK_LONG ? 10_000 : 300;

describe('a playbook file', () => {
  test('is read as it was printed', () => {
    const layer = { freshness: { inbox: 2 }, seasons: { spring: season, 'prime-day': null } };
    expect(read(fileWith(layer))).toEqual({ file: { version: 3, sections: layer }, faults: [] });
  });

  test('of the whole built-in playbook is read', () => {
    const all = Object.fromEntries(sectionNames.map((name) => [name, playbookSections[name].builtIn]));
    expect(read(fileWith(all as Layer)).faults).toEqual([]);
  });

  test.each([
    ['{"format":', ['The file is not readable as JSON text.']],
    ['', ['The file is not readable as JSON text.']],
    ['[]', ['The file is not a Firebreak playbook.']],
    ['{"format":"other"}', ['The file is not a Firebreak playbook.']],
    [
      '{"format":"firebreak-playbook","schema":2}',
      ['schema: The file was made by a newer Firebreak. Update Firebreak, then take it.'],
    ],
    ['{"format":"firebreak-playbook","schema":1,"version":1}', ['sections: This value is missing.']],
    [fileWith({ rumours: {} }), ['rumours: There is no such part of the playbook.']],
    [fileWith({ freshness: { inbox: '4' } }), ['freshness › inbox: The value has the wrong kind; expected: number.']],
    [
      fileWith({ masking: { orderId: 'half' } }),
      ['masking › orderId: The value is not one of: shown, last-four, hidden.'],
    ],
    [
      fileWith({ seasons: { spring: { ...season, from: '13-01', name: { en: 'x', zh: 'a\u202eb' } } } }),
      [
        'seasons › spring › name › zh: The text holds invisible control characters.',
        'seasons › spring › from: The value is not written in the expected form.',
      ],
    ],
    [
      fileWith({ ticketLink: { address: 'http://a.example' } }),
      ['ticketLink › address: The address must begin with https:// and a fixed host.'],
    ],
    [
      fileWith({ ticketLink: { address: 'https://a.example/{text}' } }),
      ['ticketLink › address: The address may carry {level}, {store}, {case} and {order} only.'],
    ],
    [
      fileWith({ ticketLink: { address: 'https://{store}.example/' } }),
      ['ticketLink › address: The address must begin with https:// and a fixed host.'],
    ],
    [
      '{"format":"firebreak-playbook","schema":1,"version":1,"sections":{"__proto__":{"a":1}}}',
      ['__proto__: There is no such part of the playbook.'],
    ],
  ])('%s is refused with the place and the reason', (text, sentences) => {
    const { file, faults } = read(text);
    expect(file).toBeNull();
    expect(faults.map((fault) => printFault(fault, 'en'))).toEqual(sentences);
    expect(faults.map((fault) => printFault(fault, 'zh')).every((line) => /\p{Script=Han}/u.test(line))).toBe(true);
  });

  test('larger than any playbook is refused before it is parsed', () => {
    const large = ' '.repeat(50_000_000);
    expect(read(large).faults).toEqual(read('x'.repeat(4_000_001)).faults);
    expect(read('x'.repeat(4_000_001)).faults).toEqual([{ place: [], reason: 'too-large', detail: '4' }]);
  });

  test('deeply nested text is refused, not followed', () => {
    const deep = `{"format":"firebreak-playbook","schema":1,"version":1,"sections":{"route":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}`;
    expect(read(deep).faults[0]?.place).toEqual(['route', 'a']);
  });

  test(`never crashes and never half takes anything, ${runs} times`, () => {
    const entry = fc.oneof(fc.anything({ maxDepth: 3 }), fc.constantFrom(season, 4, null, '<img onerror=x>', '\u0000'));
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('inbox', 'spring', '__proto__', 'constructor', 'address', 'lead'),
    );
    const section = fc.oneof(fc.string(), fc.constantFrom(...sectionNames, '__proto__', 'toString'));
    const layers = fc.dictionary(section, fc.dictionary(key, entry));
    const whole = fc.record({
      format: fc.constant('firebreak-playbook'),
      schema: fc.constant(1),
      version: fc.nat(),
      sections: layers,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          whole.map((value) => JSON.stringify(value)),
          fc.string(),
          fc.json(),
        ),
        (text) => {
          const { file, faults } = read(text);
          expect(file === null).toBe(faults.length > 0);
          expect(faults.every((fault) => printFault(fault, 'en').length > 10)).toBe(true);
          if (file) {
            const merged = mergePlaybook([{ name: 'team', layer: file.sections }]);
            expect(Object.values(merged.sections).flatMap((part) => part.faults)).toEqual([]);
          }
          expect(({} as Record<string, unknown>).a).toBeUndefined();
        },
      ),
      { numRuns: runs },
    );
  });
});

test('joined layers: the later entry over the earlier, others kept', () => {
  expect(
    joinLayers([{ freshness: { inbox: 2, order: 5 } }, { freshness: { inbox: 3 }, masking: { orderId: 'hidden' } }]),
  ).toEqual({
    freshness: { inbox: 3, order: 5 },
    masking: { orderId: 'hidden' },
  });
});
