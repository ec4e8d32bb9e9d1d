import { findDeadlineLabel } from '#lib/core/dates/deadline-label.ts';
import { foldSameLength } from '#lib/core/text/fold-same-length.ts';
import { type FieldName, fieldWords, statusLike, timeLeft } from './page-words.ts';

/** A fact of an order or a claim that a label may announce. */
export type Field = FieldName | 'respondBy';

/** Labels of a time to act by are many: any short text without figures or sentence that speaks of a term. */
const isDeadlineLabel = (text: string) =>
  text.length < 40 &&
  !/\p{Nd}|[.!?。！？]/u.test(text) &&
  !statusLike.test(text) &&
  (beginsWord(text, findDeadlineLabel(foldSameLength(text))) || timeLeft.test(text));

const beginsWord = (text: string, index: number) => index >= 0 && !/[a-zß-ÿ]$/i.test(text.slice(0, index));

/** The fact a label announces; null where it is no label of ours. */
export function fieldOfLabel(text: string): Field | null {
  if (text.length > 60) return null;
  const plain = text.trim();
  if (asked.size > 5_000) asked.clear();
  const answer = asked.get(plain);
  if (answer !== undefined) return answer;
  const field = findField(plain);
  asked.set(plain, field);
  return field;
}

/** Labels repeat, and so does reading: each is looked up once. */
const asked = new Map<string, Field | null>();

function findField(plain: string): Field | null {
  const names = Object.keys(fieldWords) as FieldName[];
  const known = names.find((name) => fieldWords[name].test(plain));
  return known ?? (isDeadlineLabel(plain) ? 'respondBy' : null);
}
