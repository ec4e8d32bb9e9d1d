import type { Painter } from '#lib/page/paint-marks.ts';
import type { Caret } from '#lib/page/watch-caret.ts';
import type { SessionOptions } from './session-options.ts';
import type { Visit } from './visit.ts';

/** What the parts of a running session share. */
export interface SessionContext {
  readonly options: SessionOptions;
  readonly visit: Visit;
  readonly painter: Painter;
  /** Shows what the visit knows now. */
  render(): void;
  /** Where the person last was in the reply box. */
  caret(): Caret;
}
