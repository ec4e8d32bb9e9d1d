import { findLanguage } from '../find-language.ts';
import type { ReplyText, Span } from '../reply-text.ts';

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The whole text when it is surely in another language than the buyer's and no paragraph of it is in the buyer's. */
export function findWrongLanguage({ original, folded }: ReplyText, buyers: string | undefined): Span[] {
  if (!buyers) return [];
  const wanted = primary(buyers);
  const found = findLanguage(original);
  if (found === null || found === wanted) return [];
  const paragraphs = original.split(/\n\s*\n|\n/);
  if (paragraphs.length > 1 && paragraphs.some((paragraph) => findLanguage(paragraph) === wanted)) return [];
  return [{ start: 0, end: folded.length }];
}
