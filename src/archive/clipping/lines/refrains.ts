import { SITE_SPEECH } from './site-speech.ts';
import { isText, type Unit } from './unit.ts';

const FEWEST = 4;
const LONGEST = 12;

/**
 * The units of a line that comes back between the paragraphs of a page ("Article content", "View image"): a running
 * text does not say the same thing so often, so they are the site's. A speaker's name with a colon may come back.
 */
export function findRefrains(units: readonly Unit[]): ReadonlySet<Unit> {
  const printed = new Map<string, Unit[]>();
  for (const unit of units) {
    const { shape } = unit;
    if (shape.words === 0 || shape.words > LONGEST || shape.text.endsWith(':')) continue;
    const same = printed.get(shape.key);
    if (same) same.push(unit);
    else printed.set(shape.key, [unit]);
  }
  const often = new Set([...printed.values()].filter((same) => same.length >= FEWEST).flat());
  const between = new Map<string, number>();
  const rest = units.map((unit) => (often.has(unit) ? undefined : isText(unit)));
  for (const [index, unit] of units.entries()) {
    if (!often.has(unit) || !(rest[index - 1] || rest[index + 1])) continue;
    between.set(unit.shape.key, (between.get(unit.shape.key) ?? 0) + 1);
  }
  const refrains = [...often].filter(({ shape }) => (between.get(shape.key) ?? 0) >= FEWEST);
  return new Set([...refrains, ...boxesPrintedAgain(units)]);
}

const SHORTEST_BOX = 3;
const LONGEST_IN_BOX = 30;
/** What comes back more often is no box, but a label. */
const MOST_BOXES = 12;

/** The lines of a site's box that it prints twice or more, line for line ("Subscribe now …", and what one gets for it). */
function boxesPrintedAgain(units: readonly Unit[]): Unit[] {
  const places = new Map<string, number[]>();
  for (const [index, { shape }] of units.entries()) {
    const same = places.get(shape.key);
    if (same) same.push(index);
    else places.set(shape.key, [index]);
  }
  const boxed = new Set<Unit>();
  for (const [index, unit] of units.entries()) {
    if (boxed.has(unit)) continue;
    const same = places.get(unit.shape.key) ?? [];
    if (same.length === 1 || same.length > MOST_BOXES) continue;
    for (const again of same) {
      if (again <= index) continue;
      const length = sameLines(units, index, again);
      const box = units.slice(index, index + length);
      if (length < SHORTEST_BOX || !isBox(box)) continue;
      for (const each of [...box, ...units.slice(again, again + length)]) boxed.add(each);
    }
  }
  return [...boxed];
}

/** How many lines from two places on are the same, none of them a long paragraph, and the first place ends before the second. */
function sameLines(units: readonly Unit[], first: number, second: number): number {
  let length = 0;
  while (
    first + length < second &&
    units[second + length]?.shape.key === units[first + length]?.shape.key &&
    (units[first + length]?.shape.words ?? Infinity) <= LONGEST_IN_BOX
  )
    length++;
  return length;
}

/** Whether lines hold several sentences, and speak of what sites offer in most of them. */
function isBox(lines: readonly Unit[]): boolean {
  const sentences = lines.filter(({ shape }) => shape.closed);
  const spoken = sentences.filter(({ shape }) =>
    shape.key.split(' ').some((word) => SITE_SPEECH.has(word)),
  );
  return sentences.length > 1 && spoken.length * 2 >= sentences.length;
}
