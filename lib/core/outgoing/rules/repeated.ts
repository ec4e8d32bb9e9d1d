import { type ReplyText, readReply, type Span } from '../reply-text.ts';

/** Sentences long enough to be a template's own, without numbers, which differ from one filling to the next. */
const longSentences = ({ sentences }: ReplyText) =>
  sentences
    .map(({ text }) =>
      text
        .replace(/\d+/g, '')
        .replace(/[^\p{L}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text.length >= 15);

/** The whole text when most of it was already written earlier in the conversation. */
export function findRepetition(reply: ReplyText, earlier: readonly string[] = []): Span[] {
  const now = longSentences(reply);
  const total = now.reduce((sum, { length }) => sum + length, 0);
  const isRepeated = earlier.some((text) => {
    const before = new Set(longSentences(readReply(text)));
    const again = now.filter((sentence) => before.has(sentence)).reduce((sum, { length }) => sum + length, 0);
    return total >= 40 && again >= total * 0.6;
  });
  return isRepeated ? [{ start: 0, end: reply.folded.length }] : [];
}
