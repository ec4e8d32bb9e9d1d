import * as z from 'zod/mini';

/** Invisible control and direction characters that a person cannot see in what they approve; line breaks and tabs may stand. */
const hidden = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A text a person wrote, of one to `longest` characters. It is shown as text and never becomes markup. */
export const plainText = (longest: number) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(longest))
    .check(z.refine((text) => !hidden.test(text.replace(/[\n\t]/g, '')), { error: 'control-characters' }));

/** A short text in both interface languages. */
export const bothTexts = (longest: number) => z.object({ en: plainText(longest), zh: plainText(longest) });
