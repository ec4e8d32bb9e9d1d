/** A piece of a template's text: words, a blank, or a part that stands only under a plain condition. */
export type TemplatePart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'blank'; readonly id: string }
  | { readonly kind: 'when'; readonly id: string; readonly is: string; readonly parts: readonly TemplatePart[] };

/** What `is` says when any value will do, and when there must be none. */
export const anyValue = '';
export const noValue = '!';

/** `{{id}}`, `{{?id}}`, `{{?id=choice}}`, `{{^id}}` (where nothing is filled) and `{{/id}}`. */
const tag = /\{\{([?^/]?)([a-z][A-Za-z0-9]*)(?:=([a-z0-9-]+))?\}\}/g;

/**
 * Reads a template's text into its parts. A tag that closes nothing, or is never closed, stays words, so that a
 * damaged text is seen by the reader instead of swallowing what follows.
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const tokens = [...text.matchAll(tag)];
  let at = 0;
  let next = 0;

  function readUntil(closing: string | null): { parts: TemplatePart[]; closed: boolean } {
    const parts: TemplatePart[] = [];
    const addWords = (until: number) => {
      if (until > at) parts.push({ kind: 'words', words: text.slice(at, until) });
    };
    for (let token = tokens[next]; token; token = tokens[next]) {
      const [whole, sign = '', id = '', choice] = token;
      addWords(token.index);
      at = token.index + whole.length;
      next += 1;
      if (sign === '/' && id === closing) return { parts, closed: true };
      if (sign === '/') parts.push({ kind: 'words', words: whole });
      else if (sign === '') parts.push({ kind: 'blank', id });
      else {
        const inner = readUntil(id);
        if (inner.closed)
          parts.push({ kind: 'when', id, is: sign === '^' ? noValue : (choice ?? anyValue), parts: inner.parts });
        else parts.push({ kind: 'words', words: whole }, ...inner.parts);
      }
    }
    addWords(text.length);
    at = text.length;
    return { parts, closed: closing === null };
  }

  return readUntil(null).parts;
}

/** The ids of every blank a text names, in conditions too, each once. */
export function findBlankIds(text: string): readonly string[] {
  return [...new Set([...text.matchAll(tag)].map(([, , id = '']) => id))];
}
