import { LEAD_ALONE } from '../lines/byline.ts';
import { isNameLine } from '../lines/names.ts';
import type { Unit } from '../lines/unit.ts';

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

/** Names stand this near to their headline; a standfirst and the buttons of the site may stand between. */
const NAMES_BELOW = 6;
/** Between two printings of a headline only "by" on a line of its own tells them. */
const NAMES_ABOVE = 3;
const LONGEST_PLACE = 3;
const SHORTEST_PARAGRAPH = 12;

/**
 * Marks names below a headline as the byline that they are: beside a date, with no more than a place between; below
 * "by" on a line of its own; after other names of such a byline; or between headline, or standfirst, and a paragraph.
 */
export function markNamesInHead(units: readonly Unit[], headline: number | undefined): Unit[] {
  if (headline === undefined) return [...units];
  const marked = markCreditsInHead(units, headline);
  for (let index = Math.max(1, headline - NAMES_ABOVE); index <= headline + NAMES_BELOW; index++) {
    const unit = marked[index];
    const above = marked[index - 1]?.shape.text ?? '';
    if (index < headline && !LEAD_ALONE.test(above) && !isDate(marked[index + 1])) continue;
    if (!unit || unit.phrase || unit.sign !== 'short' || !isNameLine(unit.shape.text)) continue;
    const last = marked[marked[index - 1]?.sign === 'symbol' ? index - 2 : index - 1];
    const led = last !== undefined && (LEAD_ALONE.test(last.shape.text) || !units.includes(last));
    if (led || isDate(last) || isAboveDate(marked, index) || isAboveText(marked, index, headline))
      marked[index] = { ...unit, sign: 'byline' };
  }
  return marked;
}

function isDate(unit: Unit | undefined): boolean {
  return unit?.sign === 'date' && !unit.phrase;
}

function isAboveDate(units: readonly Unit[], index: number): boolean {
  const [next, second] = [units[index + 1], units[index + 2]];
  const isPlace = next?.sign === 'short' && !next.phrase && next.shape.words <= LONGEST_PLACE;
  return isDate(next) || (isPlace && isDate(second));
}

/** Whether nothing but a standfirst stands between the headline and a line, and a paragraph right below it. */
function isAboveText(units: readonly Unit[], index: number, headline: number): boolean {
  const next = units[index + 1];
  const standing =
    index === headline + 1 || (index === headline + 2 && isSentence(units[index - 1]));
  return standing && isSentence(next) && (next?.shape.words ?? 0) >= SHORTEST_PARAGRAPH;
}

function isSentence(unit: Unit | undefined): boolean {
  return unit?.sign === 'prose' && !unit.phrase;
}

/** "R. LUENGO", "Ada Lund / The Tern": how pictures are credited, and some writers too. */
const LIKE_CREDIT =
  /^(?:(?:\p{Lu}\.\s?){1,2}\p{Lu}{3,}(?:\s\p{Lu}{3,})?|\p{Lu}[\p{L}.'’ʼ-]+(?:\s\p{Lu}[\p{L}.'’ʼ-]+){1,2}\s?\/\s?[«"]?\p{Lu}[\p{L}\d .&-]{1,30}[»"]?)$/u;

/** Of two names above the text the first, if it is set as credits are and the second is not, made the picture. */
function markCreditsInHead(units: readonly Unit[], headline: number): Unit[] {
  const head = units.slice(headline + 1, headline + 1 + NAMES_BELOW);
  const named = head.some(
    ({ phrase, shape: { text } }) => !phrase && !LIKE_CREDIT.test(text) && isNameLine(text),
  );
  return units.map((unit, index) => {
    const inHead = index > headline && index <= headline + NAMES_BELOW;
    return named && inHead && !unit.phrase && LIKE_CREDIT.test(unit.shape.text)
      ? { ...unit, sign: 'credit' }
      : unit;
  });
}
