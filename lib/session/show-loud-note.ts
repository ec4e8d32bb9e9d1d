import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { LoudNote } from '#components/overlay/loud-note.tsx';
import type { Language, Phrase } from '#lib/core/words/say.ts';
import { addOverlayHost } from './overlay-host.ts';

/** Says why this page is not protected, until the person closes the note or the returned function is called. */
export function showLoudNote(document: Document, phrase: Phrase, language: Language): () => void {
  const host = addOverlayHost(document);
  const root = createRoot(host.container);
  const close = () => {
    root.unmount();
    host.remove();
  };
  root.render(createElement(LoudNote, { phrase, language, close }));
  return close;
}
