import type { Core } from './page.ts';
import { isNameLine } from '../lines/names.ts';
import { isText, type Unit } from '../lines/unit.ts';

const FEWEST_ENTRIES = 3;
/** "Here is what happened today:" leads in an entry. */
const SHORTEST_LEAD = 5;
/** Between two entries of one report no more units than these stand. */
const FARTHEST_ENTRY = 40;

/**
 * The entries of a live report: units with a time of day alone above running text, or above a heading and running
 * text. A list of news has times above headlines, which are no sentences.
 */
export function findEntries(units: readonly Unit[]): number[] {
  const entries = units.flatMap((unit, index) => {
    if (unit.sign !== 'clock' || unit.phrase) return [];
    const [next, second] = [units[index + 1], units[index + 2]];
    const headed = next?.sign === 'short' && !next.phrase && second && isSentence(second);
    const signed = isTitled(units, index);
    return (next && isSentence(next)) || headed || signed ? [index] : [];
  });
  return entries.length >= FEWEST_ENTRIES ? entries : [];
}

/** Whether a heading, the name of its writer, and running text follow the time of an entry. */
export function isTitled(units: readonly Unit[], entry: number): boolean {
  const [head, writer, text] = units.slice(entry + 1, entry + 4);
  return (
    head !== undefined &&
    writer !== undefined &&
    text !== undefined &&
    !head.phrase &&
    !head.shape.closed &&
    isNameLine(writer.shape.text) &&
    isSentence(text)
  );
}

function isSentence(unit: Unit): boolean {
  const { closed, prose, text, words } = unit.shape;
  if (unit.phrase) return false;
  return isText(unit) ? closed || prose : /:$/.test(text) && words >= SHORTEST_LEAD;
}

/** The text of a live report reaches from its first entry to its last, as far as they stand near one another. */
export function reachEntries(units: readonly Unit[], core: Core): Core {
  const entries = findEntries(units);
  let { from, to } = core;
  for (const entry of entries.toReversed())
    if (entry < from && from - entry <= FARTHEST_ENTRY) from = entry;
  for (const entry of entries)
    if (entry >= to && entry - to <= FARTHEST_ENTRY) to = endOfEntry(units, entry);
  return { from, to };
}

function endOfEntry(units: readonly Unit[], entry: number): number {
  let end = entry + 1;
  if (units[end] && !isText(units[end] as Unit)) end++;
  while (units[end] && isText(units[end] as Unit)) end++;
  return end;
}
