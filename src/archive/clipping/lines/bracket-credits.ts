import type { Unit } from './unit.ts';

/** "Lanterns over the quay. (Harbour Post)": a few capitalised words in brackets after the full stop. */
const BRACKET = /[.!?]["”’]?\s\((\p{Lu}[\p{L}.'’&-]*(?:\s\p{Lu}[\p{L}.'’&-]*){0,3})\s?\)$/u;
const LONGEST_CAPTION = 45;
const FEWEST = 2;

/**
 * Marks sentences that end in a credit in brackets as captions where the text goes on below and another one on the
 * page names a different house: one alone, or the same again and again, may be the sign of a report.
 */
export function markBracketCredits(units: readonly Unit[]): Unit[] {
  const credits = units.map((unit) => creditOf(unit));
  if (new Set(credits.filter(Boolean)).size < FEWEST) return [...units];
  return units.map((unit, index) =>
    credits[index] && units[index + 1]?.sign === 'prose' ? { ...unit, sign: 'caption' } : unit,
  );
}

function creditOf({ sign, phrase, shape }: Unit): string | undefined {
  if (phrase || sign !== 'prose' || shape.words > LONGEST_CAPTION) return undefined;
  return BRACKET.exec(shape.text.slice(-80))?.[1];
}
