/** Levels that are painted; neutral names, because the page can read them. */
export const markNames = { red: 'fb-2', amber: 'fb-1', current: 'fb-3' } as const;
export type MarkName = (typeof markNames)[keyof typeof markNames];

/** Ground and line together, never colour alone. The page is light whatever the overlay is. */
const css = `
::highlight(${markNames.amber}) { color: #1c2430; background-color: #ffe9b8; text-decoration: underline wavy #8a5300 1px; }
::highlight(${markNames.red}) { color: #1c2430; background-color: #ffd9d5; text-decoration: underline double #b3261e 1px; }
::highlight(${markNames.current}) { color: #1c2430; background-color: #ffb3ab; }
@media (forced-colors: active) {
  ::highlight(${markNames.amber}), ::highlight(${markNames.red}), ::highlight(${markNames.current}) { color: MarkText; background-color: Mark; }
}`;

type Root = Document | ShadowRoot;

/** Asked this way because a frame's document is of another realm. */
const documentOf = (root: Root): Document => root.ownerDocument ?? (root as Document);

/** Puts the marks' style sheet into each tree that holds marks, and takes it out again without a trace. */
export class MarkSheets {
  readonly #sheets = new Map<Document, CSSStyleSheet>();
  readonly #roots = new Set<Root>();

  /** A `::highlight()` rule reaches only its own tree: every shadow root and frame needs the sheet. */
  adopt(root: Root): void {
    const sheet = this.#sheetOf(documentOf(root));
    this.#roots.add(root);
    if (sheet && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  release(): void {
    for (const root of this.#roots) {
      const sheet = this.#sheetOf(documentOf(root));
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
    this.#roots.clear();
    this.#sheets.clear();
  }

  #sheetOf(document: Document): CSSStyleSheet | null {
    const known = this.#sheets.get(document);
    if (known || !document.defaultView) return known ?? null;
    const sheet = new document.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    this.#sheets.set(document, sheet);
    return sheet;
  }
}
