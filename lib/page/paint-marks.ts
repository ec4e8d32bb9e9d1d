import { type MarkName, MarkSheets, markNames } from './mark-sheet.ts';

/** Something to be marked in the page: `id` is the caller's own, `ranges` show it, one for each text node. */
export interface Mark {
  readonly id: number;
  readonly level: 'red' | 'amber';
  readonly ranges: readonly StaticRange[];
}

/** Paints marks over the page's text without touching its nodes. */
export interface Painter {
  /** Shows these marks and no others. */
  paint(marks: readonly Mark[]): void;
  /** Shows one of the painted marks as the one the person is at; null shows none so. */
  point(id: number | null): void;
  readonly marks: readonly Mark[];
  /** Takes marks and style sheets away: the page is as it was. */
  clear(): void;
}

const documentOf = (range: StaticRange) => range.startContainer.ownerDocument;

/** Nodes may have left the page since they were read: such a range shows nothing and is left out. */
const isThere = ({ startContainer }: StaticRange) => startContainer.isConnected;

function setHighlight(name: MarkName, ranges: readonly StaticRange[], documents: Set<Document>): void {
  for (const document of documents) {
    const view = document.defaultView;
    if (!view) continue;
    const own = ranges.filter((range) => documentOf(range) === document && isThere(range));
    if (own.length > 0) view.CSS.highlights.set(name, new view.Highlight(...own));
    else view.CSS.highlights.delete(name);
  }
}

/** A painter for one page visit. Where the browser has no highlights it paints nothing and the overlay's list serves alone. */
export function createPainter(): Painter {
  const sheets = new MarkSheets();
  const documents = new Set<Document>();
  let marks: readonly Mark[] = [];
  const rangesOf = (level: Mark['level']) =>
    marks.filter((mark) => mark.level === level).flatMap(({ ranges }) => ranges);
  const prepare = (range: StaticRange) => {
    const document = documentOf(range);
    const root = range.startContainer.getRootNode();
    if (!document?.defaultView || !('adoptedStyleSheets' in root)) return;
    documents.add(document);
    sheets.adopt(root as Document | ShadowRoot);
  };
  return {
    get marks() {
      return marks;
    },
    paint(next) {
      marks = next;
      for (const { ranges } of marks) ranges.filter(isThere).forEach(prepare);
      setHighlight(markNames.amber, rangesOf('amber'), documents);
      setHighlight(markNames.red, rangesOf('red'), documents);
    },
    point(id) {
      const ranges = marks.find((mark) => mark.id === id)?.ranges ?? [];
      setHighlight(markNames.current, ranges, documents);
    },
    clear() {
      marks = [];
      for (const name of Object.values(markNames)) setHighlight(name, [], documents);
      sheets.release();
      documents.clear();
    },
  };
}
