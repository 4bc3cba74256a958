import type { Unit } from './unit.ts';
import { tally } from './tally.ts';

/** How often each mould comes back on a page: the first words of a line, a bracket after its full stop, a speaker. */
export type Moulds = ReadonlyMap<string, number>;

/** Counts the moulds of a page, each once a unit. */
export function findMoulds(units: readonly Unit[]): Moulds {
  return tally(
    units.map(
      (unit) => new Set([openingOf(unit), endingOf(unit), speakerOf(unit)].filter(Boolean)),
    ),
  );
}

const FEWEST_LIKE = 4;

/** Lines of one mould: their first words, or a bracket after the full stop, come back. */
export function ofLikes(unit: Unit, likes: Moulds): string[] {
  const opening = openingOf(unit);
  return [
    ...(opening && (likes.get(opening) ?? 0) >= FEWEST_LIKE ? ['like-opening'] : []),
    ...(endingOf(unit) && (likes.get(endingOf(unit)) ?? 0) > 1 ? ['like-ending'] : []),
  ];
}

const FEWEST_SPEAKERS = 3;

/** Whether a line heads a comment of a reader, as others of its mould do. */
export function headsComment(unit: Unit, moulds: Moulds): boolean {
  return (moulds.get(speakerOf(unit)) ?? 0) >= FEWEST_SPEAKERS;
}

/** "Ada says:", "Petr says:": names with one verb and a colon head the comments of readers. */
function speakerOf({ shape }: Unit): string {
  if (!shape.text.endsWith(':') || shape.words < 2 || shape.words > 6) return '';
  return `${shape.key.slice(shape.key.lastIndexOf(' '))}:`;
}

const LONGEST_MOULD = 25;

function openingOf({ shape }: Unit): string {
  const words = shape.key.split(' ', 2);
  return words.length < 2 || shape.words > LONGEST_MOULD ? '' : `${words.join(' ')} …`;
}

function endingOf({ shape }: Unit): string {
  return /[.!?"”]\s?\([^()]{2,60}\)$/.test(shape.text.slice(-100)) ? '… ()' : '';
}
