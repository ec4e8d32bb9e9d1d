/** A run of a text node's characters that stands in the read text at `start`. */
export interface TextPiece {
  readonly node: Text;
  readonly nodeStart: number;
  readonly length: number;
  readonly start: number;
}

/** Read text together with where each character stands in the page. Pieces are in text order and do not overlap. */
export interface TextMap {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** The page's ranges that show `text.slice(start, end)`; one for each text node touched, so that no shadow border is crossed. */
export function findRanges(map: TextMap, start: number, end: number): StaticRange[] {
  return map.pieces.flatMap((piece) => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) return [];
    const offset = piece.nodeStart - piece.start;
    return [
      new StaticRange({
        startContainer: piece.node,
        startOffset: from + offset,
        endContainer: piece.node,
        endOffset: to + offset,
      }),
    ];
  });
}
