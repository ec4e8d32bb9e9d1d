import type { Atom } from './box.ts';
import type { TextPiece } from './text-map.ts';

/** Gathers the text of one block as it is rendered: white space collapsed unless the style keeps it, each character traceable. */
export class TextBuilder {
  text = '';
  readonly pieces: TextPiece[] = [];
  private readonly runs: { element: Element; start: number; end: number }[] = [];
  /** What was added last: asking the whole text at every word would cost its length each time. */
  private ending = '';

  /** Adds what a text node shows; `keepsLines` where the style keeps line breaks. */
  add(node: Text, keepsLines: boolean): void {
    const before = this.text.length;
    const run = keepsLines ? /[ \t\r\f]+|\n|[^ \t\r\f\n]+/g : /[ \t\r\f\n]+|[^ \t\r\f\n]+/g;
    for (const match of node.data.matchAll(run)) this.addRun(node, match.index, match[0], keepsLines);
    const element = node.parentElement;
    const last = this.runs.at(-1);
    if (!element || this.text.length === before) return;
    if (last?.element === element) last.end = this.text.length;
    else this.runs.push({ element, start: before, end: this.text.length });
  }

  /** The gathered text by the elements it stands in; text nodes of one element that follow one another are one atom. */
  get atoms(): Atom[] {
    return this.runs
      .map(({ element, start, end }) => ({ element, text: this.text.slice(start, end).trim() }))
      .filter(({ text }) => text);
  }

  /** A forced line break, or a gap between neighbours that the eye sees apart. */
  gap(mark: ' ' | '\n'): void {
    if (!this.text || (mark === ' ' && this.endsInSpace())) return;
    while (this.text.endsWith(' ')) this.text = this.text.slice(0, -1);
    this.text += mark;
    this.ending = mark;
  }

  private endsInSpace(): boolean {
    return /\s$/.test(this.ending);
  }

  private addRun(node: Text, at: number, run: string, keepsLines: boolean): void {
    const isBlank = /^[ \t\r\f\n]*$/.test(run);
    if (isBlank && !this.text) return;
    if (isBlank && run !== '\n' && this.endsInSpace()) return;
    const shown = !isBlank ? run.replace(/\u00a0/g, ' ') : run === '\n' && keepsLines ? '\n' : ' ';
    const start = this.text.length;
    const last = this.pieces.at(-1);
    const joins = last?.node === node && last.nodeStart + last.length === at && last.start + last.length === start;
    if (joins) this.pieces[this.pieces.length - 1] = { ...last, length: last.length + shown.length };
    else this.pieces.push({ node, nodeStart: at, length: shown.length, start });
    this.text += shown;
    this.ending = shown;
  }
}
