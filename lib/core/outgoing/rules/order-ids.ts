import type { ReplyText, Span } from '../reply-text.ts';

const orderId = /(?<![\d-])(\d{3})\s?[-_ ./]\s?(\d{7})\s?[-_ ./]\s?(\d{7})(?![\d-])/g;
const unbroken =
  /(?:order|bestell\w*|commande|pedido|ordine|订单|注文)[^\d\n]{0,12}(?<!\d)(\d{3})(\d{7})(\d{7})(?!\d)/g;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Order ids that are not this conversation's, in any spelling. Silent where the conversation's own are not known. */
export function findOtherOrderIds({ folded }: ReplyText, own: readonly string[] | undefined): Span[] {
  if (!own || own.length === 0) return [];
  const known = new Set(own.map((id) => digitsOf(id.normalize('NFKC'))));
  const spans = [orderId, unbroken].flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .filter(([, one = '', two = '', three = '']) => !known.has(one + two + three))
      .map(({ index, 0: found, 1: first = '' }) => ({
        start: index + found.indexOf(first),
        end: index + found.length,
      })),
  );
  return spans;
}
