import { isCountryName } from './country-names.ts';
import { isSectionName } from './section-names.ts';
import type { Sign } from './sign.ts';
import { SITE_NAME } from './site-name.ts';
import { SITE_SPEECH } from './site-speech.ts';
import type { Unit } from './unit.ts';

const WHOLE = new RegExp(`^${SITE_NAME}\\.?$`, 'u');
const TOP = 6;
const LONGEST = 7;
/** So many of the lines below it are a menu's. */
const MENU = 6;
const FEWEST_OF_MENU = 2;
const LONGEST_OF_MENU = 2;
/** What a page may print above its name. */
const ABOVE: ReadonlySet<Sign> = new Set<Sign>(['symbol', 'counter', 'date', 'clock', 'address']);
/** The initials that a logo leaves in a paste. */
const INITIALS = /^\p{Lu}{2,5}$/u;

/** The line on which a page prints its own name: a name at the very top, with the site's menu below it; else undefined. */
export function findMasthead(units: readonly Unit[]): number | undefined {
  for (const [index, unit] of units.slice(0, TOP).entries()) {
    const { text } = unit.shape;
    if (unit.hint?.meta || unit.phrase || ABOVE.has(unit.sign)) continue;
    if (INITIALS.test(text) && isNameAlone(units[index + 1])) continue;
    return isNameAlone(unit) && headsMenu(units, index) ? index : undefined;
  }
  return undefined;
}

function isNameAlone(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase || unit.shape.words > LONGEST) return false;
  const { text, key } = unit.shape;
  if (key.split(' ').some((word) => SITE_SPEECH.has(word))) return false;
  return WHOLE.test(text) && !isSectionName(text) && !isCountryName(text);
}

function headsMenu(units: readonly Unit[], index: number): boolean {
  const below = units.slice(index + 1, index + 1 + MENU);
  const ofMenu = below.filter(
    ({ phrase, shape, sign }) =>
      phrase !== undefined ||
      isSectionName(shape.text) ||
      (sign === 'short' && shape.words <= LONGEST_OF_MENU),
  );
  return ofMenu.length >= FEWEST_OF_MENU;
}
