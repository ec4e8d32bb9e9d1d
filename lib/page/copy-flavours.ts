/** One text in the two forms that other programs take from the clipboard. */
export interface Flavours {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Writes both flavours at once in the `copy` event of the person's own click or keydown. The page's permission policy has
 * no say in it and no permission is needed. False when the browser did not let it happen: then show the text selected.
 */
export function copyFlavours(document: Document, { plain, html }: Flavours): boolean {
  const view = document.defaultView;
  if (!view) return false;
  let isWritten = false;
  const write = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    isWritten = true;
  };
  const allow = (event: Event) => event.preventDefault();
  view.addEventListener('copy', write, true);
  view.addEventListener('beforecopy', allow, true);
  try {
    return document.execCommand('copy') && isWritten;
  } finally {
    view.removeEventListener('copy', write, true);
    view.removeEventListener('beforecopy', allow, true);
  }
}
