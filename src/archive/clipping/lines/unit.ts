import type { PhraseHit } from './find-phrase.ts';
import type { LineHint } from './line-hint.ts';
import type { LineShape } from './line-shape.ts';
import type { Sign } from './sign.ts';

/** One or more lines that are read together: one line, or the lines of a paragraph broken at a fixed width. */
export interface Unit {
  readonly lines: readonly LineShape[];
  readonly shape: LineShape;
  readonly phrase?: PhraseHit;
  /** What the line is by itself, before its neighbours are asked. */
  readonly sign: Sign;
  readonly hint?: LineHint;
}

/** Whether a unit is running text by itself. */
export function isText(unit: Unit): boolean {
  return !unit.phrase && TEXT_SIGNS.has(unit.sign);
}

export const TEXT_SIGNS: ReadonlySet<Sign> = new Set<Sign>(['prose', 'piece', 'turn']);
