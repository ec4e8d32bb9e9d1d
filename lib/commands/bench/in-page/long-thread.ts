/** Sentences as buyers write them; the last five are dangerous and come once in sixty. */
const calm = [
  'Hello, I ordered this two weeks ago and it arrived on the day you said.',
  'Could you tell me whether the larger size is still available in grey?',
  'The instructions mention a second screw, and there was only one in the bag.',
  'My daughter likes it very much, so I am thinking about a second one for her cousin.',
  'Is there a way to change the delivery address before it is shipped?',
  'The colour is a little lighter than in the pictures, which is fine for us.',
  'I would like to return one of the two because we only need one after all.',
  'Please send me an invoice with the name of our company on it.',
  'The parcel was left with the neighbour and I picked it up this morning.',
  'How long does the battery last when the light is on the lowest step?',
  'It fits well, only the lid is rather hard to open with wet hands.',
  'We are away next week, so it would be good if it came on Monday.',
];
const dangerous = [
  'It started to smoke and then it burned my hand.',
  'If I do not hear from you within 48 hours I will call my lawyer.',
  'I have reported this to the consumer protection office.',
  'I will open an A-to-z claim tomorrow.',
  'My bank is already disputing the charge.',
];

/** A repeatable stream of numbers below one (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** About 130 characters of a buyer's words, different for every `seed`. */
export function buildParagraph(seed: number): string {
  const next = numbers(seed);
  const pick = (sentences: readonly string[]) => sentences[Math.floor(next() * sentences.length)] ?? '';
  const one = next() < 1 / 30 ? pick(dangerous) : pick(calm);
  const more = next() < 0.5 ? `${pick(calm)} ` : '';
  return `${one} ${more}Number ${Math.floor(next() * 1e6)}.`;
}

/** The HTML of a thread: so many messages, buyer left and seller right, each with so many text nodes of a paragraph. */
export function buildThread(messages: number, paragraphs: number, seed: number): string {
  const message = (number: number) => {
    const side = number % 4 === 3 ? 'margin-left:300px' : 'margin-right:300px';
    const lines = Array.from({ length: paragraphs }, (_, at) => buildParagraph(seed + number * paragraphs + at));
    return `<div class="message" style="${side}"><p>${lines.join('</p><p>')}</p></div>`;
  };
  return Array.from({ length: messages }, (_, number) => message(number)).join('');
}
