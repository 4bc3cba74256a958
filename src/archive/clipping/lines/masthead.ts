import { isCountryName } from './country-names.ts';
import { isSectionName } from './section-names.ts';
import { isOutletName } from './names.ts';
import type { Sign } from './sign.ts';
import { SITE_NAME } from './site-name.ts';
import { SITE_SPEECH } from './site-speech.ts';
import type { Unit } from './unit.ts';

const WHOLE = new RegExp(`^${SITE_NAME}(?:\\s\\d{1,3})?\\.?$`, 'u');
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

/** A ministry prints its state above its own name. */
const OF_A_STATE = /^(?:Republic|Kingdom|Government|State|Federal Republic|Commonwealth) of\s/u;
/** "Северный курьер", "Вільна газета": in Cyrillic only the first word has a capital. */
const CYRILLIC =
  /^\p{Script=Cyrillic}[\p{Script=Cyrillic}’'ʼ-]+(?:\s\p{Ll}[\p{Script=Cyrillic}’'ʼ-]+){1,2}$/u;

/**
 * The line on which a page prints its own name: a name at the very top with the site's menu below it, which is an
 * outlet's by its words or stands again where the site speaks of itself; else undefined.
 */
export function findMasthead(units: readonly Unit[]): number | undefined {
  for (const [index, unit] of units.slice(0, TOP).entries()) {
    const { text } = unit.shape;
    if (unit.hint?.meta || unit.phrase || ABOVE.has(unit.sign)) continue;
    if (INITIALS.test(text) && isNameAlone(units[index + 1])) continue;
    if (OF_A_STATE.test(text)) continue;
    const isOwn = isNameAlone(unit) && headsMenu(units, index);
    return isOwn && (isOutletName(text) || isNamedAgain(units, index)) ? index : undefined;
  }
  return undefined;
}

/** The last lines of a page, where a site prints its name again. */
const FOOT = 12;
const LONGEST_LINE = 40;

/** Whether the site names itself again at its foot, in a line of rights, or, if the name has several words, to its readers. */
export function isNamedAgain(units: readonly Unit[], masthead: number): boolean {
  const { key, words } = units[masthead]?.shape ?? { key: '', words: 0 };
  const name = ` ${key.replace(/^the /, '')} `;
  return units.some(({ shape, hint, sign, phrase }, index) => {
    if (index <= masthead || hint?.meta || shape.words > LONGEST_LINE) return false;
    if (!` ${shape.key} `.includes(name)) return false;
    const atFoot = index >= units.length - FOOT && (shape.words <= LONGEST || sign !== 'prose');
    const speaks = words > 1 && shape.key.split(' ').some((word) => SITE_SPEECH.has(word));
    return atFoot || speaks || sign === 'legal' || phrase?.list.role === 'legal';
  });
}

function isNameAlone(unit: Unit | undefined): boolean {
  if (!unit || unit.phrase || unit.shape.words > LONGEST) return false;
  const { text, key } = unit.shape;
  if (key.split(' ').some((word) => SITE_SPEECH.has(word))) return false;
  return (WHOLE.test(text) || CYRILLIC.test(text)) && !isSectionName(text) && !isCountryName(text);
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
