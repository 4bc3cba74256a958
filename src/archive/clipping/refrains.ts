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
  return new Set([...often].filter(({ shape }) => (between.get(shape.key) ?? 0) >= FEWEST));
}
