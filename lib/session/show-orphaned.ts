import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Orphaned } from '#components/overlay/orphaned.tsx';
import type { Language } from '#lib/core/words/say.ts';
import { addOverlayHost } from './overlay-host.ts';

/** Says that Firebreak was updated under this page and protects it no longer, until the person reloads or closes the note. */
export function showOrphaned(document: Document, language: Language): void {
  const host = addOverlayHost(document);
  const root = createRoot(host.container);
  const close = () => {
    root.unmount();
    host.remove();
  };
  root.render(createElement(Orphaned, { language, close }));
}
