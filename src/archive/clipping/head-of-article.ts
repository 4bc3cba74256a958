import { isNameLine } from './names.ts';
import type { Unit } from './unit.ts';

/** A headline has at least so many words. */
const FEWEST_WORDS = 3;

/** Whether a unit is a byline or a date line, or nothing but names. */
export function isBylineOrDate({ sign, shape }: Unit): boolean {
  return sign === 'byline' || sign === 'date' || isNameLine(shape.text);
}

/** Whether a longer sentence and then byline or date follow, as a standfirst does. */
export function headsArticle(units: readonly Unit[], index: number): boolean {
  const [unit, next] = [units[index], units[index + 1]];
  if (!unit || !next || unit.shape.closed || !next.shape.prose || !isLonger(next, unit))
    return false;
  return units.slice(index + 2, index + 4).some(isBylineOrDate);
}

/** Whether another line like a headline stands right above, with its byline or date. */
export function standsBelowHead(units: readonly Unit[], index: number): boolean {
  const above = units.slice(Math.max(0, index - HEAD_LINES), index);
  const first = above.findIndex(isBylineOrDate);
  const head = above[first - 1];
  return first > 0 && isShort(head) && (head?.shape.words ?? 0) > FEWEST_WORDS;
}

const HEAD_LINES = 6;

/** A line that might be a headline itself: short, and no sentence. */
function isShort(unit: Unit | undefined): boolean {
  return unit?.sign === 'short' && !unit.phrase && unit.shape.words >= FEWEST_WORDS;
}

/** Whether the next unit is longer, as a standfirst is below its headline. */
function isLonger(next: Unit | undefined, unit: Unit): boolean {
  return (
    next !== undefined &&
    !next.phrase &&
    next.shape.words >= 8 &&
    next.shape.words > unit.shape.words
  );
}
