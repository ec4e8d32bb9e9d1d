import type { IdeaName } from '../ideas/idea-names.ts';
import type { IdeaFind, Reading } from './find-ideas.ts';

/** The finds of one text by idea, in text order, with the questions rules and context ask of them. */
export class IdeaIndex {
  readonly reading: Reading;
  /** The language of which most was found. */
  readonly mainPack: number;
  readonly #byIdea = new Map<IdeaName, IdeaFind[]>();
  readonly #weights = new Map<number, number>();
  readonly #sentenceWeights = new Map<number, Map<number, number>>();
  readonly #asked: ReadonlySet<number>;
  readonly #sentences = new Map<IdeaName, ReadonlyMap<number, ReadonlySet<number>>>();

  /** `hints`: how many small words of each language the text has. */
  constructor(reading: Reading, hints: ReadonlyMap<number, number> = new Map()) {
    this.reading = reading;
    for (const [pack, count] of hints) this.#weights.set(pack, count);
    for (const { pack } of reading.finds) this.#weights.set(pack, (this.#weights.get(pack) ?? 0) + 1);
    const byWeight = [...this.#weights].filter(([pack]) => pack !== 0).sort(([, a], [, b]) => b - a);
    this.mainPack = byWeight[0]?.[0] ?? 0;
    for (const find of reading.finds) {
      if (find.pack !== this.mainPack && find.pack !== 0 && isGuessed(find, reading)) continue;
      const list = this.#byIdea.get(find.idea);
      if (list) list.push(find);
      else this.#byIdea.set(find.idea, [find]);
    }
    for (const list of this.#byIdea.values()) list.sort((a, b) => a.first - b.first);
    this.#asked = findQuestions(reading.tokens);
  }

  #goTogether(find: IdeaFind, around: IdeaFind): boolean {
    return find.pack === around.pack || find.pack === 0 || around.pack === 0 || find.pack === this.mainPack;
  }

  /** How much of this language was found. */
  weight(pack: number): number {
    return this.#weights.get(pack) ?? 0;
  }

  /** How much of this language was found in the sentence of `around`. */
  weightIn(pack: number, around: IdeaFind): number {
    const sentence = this.reading.tokens.sentences[around.first] ?? 0;
    return this.#weighSentences().get(sentence)?.get(pack) ?? 0;
  }

  /** Finds of each language by sentence; counted at first use. */
  #weighSentences(): ReadonlyMap<number, ReadonlyMap<number, number>> {
    if (this.#sentenceWeights.size > 0) return this.#sentenceWeights;
    for (const { first, pack } of this.reading.finds) {
      const sentence = this.reading.tokens.sentences[first] ?? 0;
      const weights = this.#sentenceWeights.get(sentence) ?? new Map<number, number>();
      this.#sentenceWeights.set(sentence, weights.set(pack, (weights.get(pack) ?? 0) + 1));
    }
    return this.#sentenceWeights;
  }

  /** All finds of the idea, by first token. */
  all(idea: IdeaName): readonly IdeaFind[] {
    return this.#byIdea.get(idea) ?? [];
  }

  /**
   * Finds of the idea in the sentence of `around`, at most `reach` half words before its first or after its last token,
   * in the same language, in the names common to all, or in the language of which most was found. The nearest comes first.
   */
  near(idea: IdeaName, around: IdeaFind, reach: number): IdeaFind[] {
    return this.around(idea, around, reach).filter((find) => this.#goTogether(find, around));
  }

  /** The same in whatever language. */
  around(idea: IdeaName, around: IdeaFind, reach: number): IdeaFind[] {
    const list = this.#byIdea.get(idea);
    if (!list) return [];
    const found: IdeaFind[] = [];
    const from = this.#place(around.first) - reach;
    const until = this.#place(around.last) + reach + 2;
    for (let at = lowerBound(list, around.first - reach - 12); at < list.length; at += 1) {
      const find = list[at];
      if (!find || this.#place(find.first) > until) break;
      if (this.#place(find.last) + 2 >= from && this.isSameSentence(find, around)) found.push(find);
    }
    return found.length < 2 ? found : found.sort((a, b) => this.distance(a, around) - this.distance(b, around));
  }

  /** Half words between two finds; 0 when they touch or overlap. */
  distance(a: IdeaFind, b: IdeaFind): number {
    const [left, right] = a.first <= b.first ? [a, b] : [b, a];
    if (right.first <= left.last) return 0;
    const leftEnd = this.#place(left.last) + (this.reading.tokens.isCharacter[left.last] ? 1 : 2);
    return Math.max(0, this.#place(right.first) - leftEnd);
  }

  isSameSentence(a: IdeaFind, b: IdeaFind): boolean {
    return this.reading.tokens.sentences[a.first] === this.reading.tokens.sentences[b.first];
  }

  isSameClause(a: IdeaFind, b: IdeaFind): boolean {
    return this.reading.tokens.clauses[a.last] === this.reading.tokens.clauses[b.first];
  }

  /** Is the idea found in this sentence, in a language that goes with the find? */
  isInSentence(idea: IdeaName, sentence: number, find: IdeaFind): boolean {
    const packs = this.#packsBySentence(idea).get(sentence);
    return packs !== undefined && (find.pack === 0 || packs.has(find.pack) || packs.has(this.mainPack));
  }

  #packsBySentence(idea: IdeaName): ReadonlyMap<number, ReadonlySet<number>> {
    const known = this.#sentences.get(idea);
    if (known) return known;
    const found = new Map<number, Set<number>>();
    for (const { first, pack } of this.all(idea)) {
      const sentence = this.reading.tokens.sentences[first] ?? 0;
      found.set(sentence, (found.get(sentence) ?? new Set()).add(pack));
    }
    this.#sentences.set(idea, found);
    return found;
  }

  /** Does the sentence of the find end with a question mark? */
  isAsked(find: IdeaFind): boolean {
    const sentence = this.reading.tokens.sentences[find.last] ?? 0;
    return this.#asked.has(sentence);
  }

  /** Does a find of the idea lie wholly between the two? */
  hasBetween(idea: IdeaName, left: IdeaFind, right: IdeaFind): boolean {
    const list = this.#byIdea.get(idea);
    if (!list) return false;
    for (let at = lowerBound(list, left.last + 1); at < list.length; at += 1) {
      const find = list[at];
      if (!find || find.first >= right.first) return false;
      if (find.last < right.first && this.#goTogether(find, left)) return true;
    }
    return false;
  }

  /** Is the find part of a find of the idea, or at least half of it, the other reaching further? */
  isCovered(idea: IdeaName, find: IdeaFind): boolean {
    return this.#traps(idea, find).some(({ first, last }) => {
      const shared = Math.min(last, find.last) - Math.max(first, find.first) + 1;
      const isPart = shared * 2 >= find.last - find.first + 1 && (last > find.last || first < find.first);
      return shared === find.last - find.first + 1 || isPart;
    });
  }

  /** Is the find part of a longer find of the idea, or does one reach on from it: my [phone] case? */
  isPartOf(idea: IdeaName, find: IdeaFind): boolean {
    const { first, last } = find;
    return this.#traps(idea, find).some(
      (other) => (other.first < first && other.last >= last) || (other.first <= last && other.last > last),
    );
  }

  /** Harmless names around the find; those of another language count when they are more than one word. */
  #traps(idea: IdeaName, find: IdeaFind): IdeaFind[] {
    return this.around(idea, find, 0).filter((trap) => trap.last > trap.first || this.#goTogether(trap, find));
  }

  #place(token: number): number {
    return this.reading.tokens.places[token] ?? 0;
  }
}

/** Index of the first find that begins at this token or later. */
function lowerBound(list: readonly IdeaFind[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does the find rest on a mended typing error? Such finds count in the text's main language only. */
function isGuessed({ first, last }: IdeaFind, { words }: Reading): boolean {
  for (let at = first; at <= last; at += 1) if (words[at]?.isGuess) return true;
  return false;
}

/** Numbers of the sentences that end with a question mark, closing quotation marks and brackets left aside. */
function findQuestions({ text, starts, ends, sentences }: Reading['tokens']): Set<number> {
  const asked = new Set<number>();
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] ?? 0;
    if (sentences[at + 1] === sentence) continue;
    const after = text.slice(ends[at], starts[at + 1] ?? text.length);
    if (/[?？؟]/.test(after.slice(0, 40))) asked.add(sentence);
  }
  return asked;
}
