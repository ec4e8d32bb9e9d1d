import type { Block } from './box.ts';
import type { TextMap } from './text-map.ts';

/** Joins blocks into one text, each on its own line. */
export function joinBlocks(blocks: readonly Block[]): TextMap {
  let text = '';
  const pieces = blocks.flatMap((block) => {
    if (text) text += '\n';
    const offset = text.length;
    text += block.text;
    return block.pieces.map((piece) => ({ ...piece, start: piece.start + offset }));
  });
  return { text, pieces };
}
