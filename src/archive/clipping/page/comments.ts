import type { Unit } from '../lines/unit.ts';

/** Readers sign and date what they write, and may be answered: so many marks make a thread. */
const FEWEST_MARKS = 3;
/** The first of them stands this near to the heading. */
const NEAR = 8;
const REPLIES = new Set(
  'reply replies antworten repondre responder rispondi yanitla odpowiedz ответить відповісти svar'.split(
    ' ',
  ),
);

/** The heading of comments or of a form to write one: below an article; above it is a link in a row of buttons. */
export function headsComments({ phrase }: Unit): boolean {
  return phrase?.list.role === 'form' && phrase.list.opens === true;
}

/** The unit that heads the comments of readers, where the marks of a thread follow; else the end of the page. */
export function findThread(units: readonly Unit[]): number {
  const marks = units.flatMap((_, index) => (isMark(units, index) ? [index] : []));
  let passed = 0;
  const heading = units.findIndex((unit, index) => {
    while ((marks[passed] ?? Infinity) <= index) passed++;
    const first = marks[passed] ?? Infinity;
    return headsComments(unit) && marks.length - passed >= FEWEST_MARKS && first - index <= NEAR;
  });
  return heading < 0 ? units.length : heading;
}

/** "Reply", or a date between a short line and a text. */
function isMark(units: readonly Unit[], index: number): boolean {
  const [last, unit, next] = [units[index - 1], units[index], units[index + 1]];
  if (!unit) return false;
  if (unit.shape.words <= 2 && unit.shape.key.split(' ').some((word) => REPLIES.has(word)))
    return true;
  const signed = last?.sign === 'short' && !last.phrase && last.shape.words <= LONGEST_NAME;
  return unit.sign === 'date' && signed && next !== undefined && next.shape.closed;
}

const LONGEST_NAME = 4;
