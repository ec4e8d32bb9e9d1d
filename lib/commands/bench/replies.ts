import { checkOutgoing } from '#lib/core/outgoing/check-outgoing.ts';
import { shippedTemplates } from '#lib/core/templates/library/library.ts';
import { buildSearch } from '#lib/core/templates/search.ts';
import type { Template } from '#lib/core/templates/template.ts';
import { type BenchLine, median, milliseconds } from '../measuring/bench-line.ts';
import type { Measure } from '../measuring/tools.ts';

const typed = ['w', 'wh', 'whe', 'where', 'retour', '退款', '届かない', 'rembours', 'paquete perdido'];

/** A thousand templates in seven languages: the shipped ones over and over, each with a word of its own. */
function buildTemplates(count: number): Template[] {
  return Array.from({ length: count }, (_none, index) => {
    const template = shippedTemplates[index % shippedTemplates.length];
    if (!template) throw new Error('no templates');
    return { ...template, id: `bench-${index}`, title: { en: `${template.title.en} ${index}`, zh: template.title.zh } };
  });
}

/** A reply of about so many characters with nothing wrong in it. */
const longReply = (characters: number) =>
  'I have asked the carrier where the parcel is, and you will have my answer by Friday at noon. '
    .repeat(Math.ceil(characters / 93))
    .slice(0, characters);

/** What a key press in the picker and in the reply box costs the worker; measured in Node, on the same engine. */
export const measure: Measure = async () => {
  const templates = buildTemplates(1_000);
  const start = performance.now();
  const search = buildSearch(templates);
  const built = performance.now() - start;
  const searches = await median(10, () => typed.map((query) => search.find(query)));
  const text = longReply(4_000);
  const check = await median(10, () => checkOutgoing(text, { language: 'en', orderIds: [] }));
  const lines: BenchLine[] = [
    { what: 'search over 1,000 templates in 7 languages, a key press', value: milliseconds(searches / typed.length) },
    { what: 'index of 1,000 templates, once for each life of the worker', value: milliseconds(built) },
    { what: 'check of a reply of 4,000 characters, a pause in typing', value: milliseconds(check) },
  ];
  return lines;
};
