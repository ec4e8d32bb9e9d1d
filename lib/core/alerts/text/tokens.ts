import { kind, kindOf } from './character-class.ts';

/** A text cut into words and Chinese or Japanese characters; the same index in every list is the same token. */
export interface Tokens {
  readonly text: string;
  /** UTF-16 offsets into the text. */
  readonly starts: number[];
  readonly ends: number[];
  /** Running numbers of the clause and the sentence the token stands in. */
  readonly clauses: number[];
  readonly sentences: number[];
  /** Where the token begins, counted in half words: a word is two, a character one. */
  readonly places: number[];
  readonly isCharacter: boolean[];
}

/** Cuts the text in one pass. */
export function cutTokens(text: string): Tokens {
  const tokens: Tokens = { text, starts: [], ends: [], clauses: [], sentences: [], places: [], isCharacter: [] };
  const cursor = { clause: 0, sentence: 0, place: 0 };
  let at = 0;
  while (at < text.length) {
    const found = kindOf(text.charCodeAt(at));
    if (found === kind.word) at = addWord(tokens, cursor, at);
    else if (found === kind.character) at = add(tokens, cursor, at, at + 1, true);
    else if (found === kind.inWord && startsWord(text, at)) at = addWord(tokens, cursor, at);
    else {
      if (found >= kind.sentenceEnd && found <= kind.newline) endClause(text, at, found, cursor);
      at += 1;
    }
  }
  return tokens;
}

interface Cursor {
  clause: number;
  sentence: number;
  place: number;
}

function add(tokens: Tokens, cursor: Cursor, start: number, end: number, isCharacter: boolean): number {
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.clauses.push(cursor.clause);
  tokens.sentences.push(cursor.sentence);
  tokens.places.push(cursor.place);
  tokens.isCharacter.push(isCharacter);
  cursor.place += isCharacter ? 1 : 2;
  return end;
}

function addWord(tokens: Tokens, cursor: Cursor, start: number): number {
  const { text } = tokens;
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const found = kindOf(text.charCodeAt(end));
    if (found === kind.word || found === kind.invisible) continue;
    if (found === kind.inWord && startsWord(text, end)) continue;
    if (text.charCodeAt(end - 1) === 0xd835) continue;
    if (isShortNot(text, end)) continue;
    break;
  }
  return add(tokens, cursor, start, end, false);
}

/** Is the @ or $ followed by a letter, so that it may stand for one? */
function startsWord(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1) | 32;
  return next >= 97 && next <= 122;
}

/** The apostrophe of "don't": the only one that joins instead of splitting. */
function isShortNot(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 39 && unit !== 0x2019 && unit !== 0x02bc && unit !== 0x60 && unit !== 0xb4) return false;
  if ((text.charCodeAt(at + 1) | 32) !== 116 || (text.charCodeAt(at - 1) | 32) !== 110) return false;
  return at + 2 >= text.length || kindOf(text.charCodeAt(at + 2)) !== kind.word;
}

function endClause(text: string, at: number, found: number, cursor: Cursor): void {
  const isPoint = text.charCodeAt(at) === 46;
  if (isPoint && isInsideWord(text, at)) return;
  const isComma = text.charCodeAt(at) === 44;
  if (isComma && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return;
  cursor.clause += 1;
  const isBlankLine = found === kind.newline && /^\r?\n?[ \t]*\r?\n/.test(text.slice(at, at + 8));
  if (found === kind.sentenceEnd || isBlankLine) cursor.sentence += 1;
}

/** The point of '3.50' or of 'B.B.B.', which ends no sentence. */
function isInsideWord(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1))) return true;
  const isLone = at < 2 || kindOf(text.charCodeAt(at - 2)) !== kind.word;
  return isLone && kindOf(text.charCodeAt(at - 1)) === kind.word && kindOf(text.charCodeAt(at + 1)) === kind.word;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
