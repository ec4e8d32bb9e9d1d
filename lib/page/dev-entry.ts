export { printReading } from '../core/reading/print-reading.ts';
export { readPage } from './read-page.ts';

import { factsOf } from './block-facts.ts';
import { blocksOf } from './box.ts';
import { readRendered } from './rendered.ts';
import { findSections } from './sections.ts';
import { findThread } from './thread.ts';
export const dump = (view: never) => {
  const p = readRendered(view);
  if (!p) return [];
  const sections = findSections(p);
  const th = findThread(p, (q) => sections.has(q));
  return [
    ...blocksOf(p).map((b) => [b.text.slice(0, 60), JSON.stringify(factsOf(b))]),
    ...(th?.units ?? []).map((u) => ['UNIT', u.blocks.map((b) => b.text.slice(0, 20)).join('|')]),
  ];
};
