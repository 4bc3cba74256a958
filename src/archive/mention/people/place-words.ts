import { countryName, WORDS_BY_COUNTRY } from '../../authority/countries/country-table.ts';
import { PARTS_OF_COUNTRIES } from '../../authority/countries/parts.ts';
import { REGIONS as REGIONS_BY_COUNTRY } from '../../authority/places/regions.ts';
import { fold } from '../../text/fold.ts';
import { FAMILY_NAMES } from '../tables/family-names.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { PLACE_NAMES } from '../tables/place-names.ts';
import { LONG_PLACES, REGIONS } from '../tables/regions.ts';

/** From the tables of countries and their regions; of one word the longer ones that are nobody's name. */
const NAMED = [
  ...WORDS_BY_COUNTRY.flatMap(({ also, old, demonyms }) => [...also, ...old, ...demonyms]),
  ...`${REGIONS_BY_COUNTRY.trim()}\n${PARTS_OF_COUNTRIES.trim()}`
    .split('\n')
    .flatMap((line) => line.replace(/^\w\w: /, '').split(', ')),
].map(fold);
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  WORDS_BY_COUNTRY.flatMap(({ code, also, old, demonyms }) =>
    [countryName(code), ...also, ...old, ...demonyms].map(fold),
  ),
);
const SHORT: ReadonlySet<string> = new Set([
  ...REGIONS,
  ...NAMED.filter((name) => !name.includes(' ') && name.length > 5 && !isName(name)),
]);
const LONG: ReadonlySet<string> = new Set([
  ...LONG_PLACES,
  ...NAMED.filter((name) => name.includes(' ')),
]);

function isName(word: string): boolean {
  return GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word);
}

/** Whether a word, folded, names a place or its people, in the singular or plural, alone or in a compound. */
export function isPlace(key: string): boolean {
  if (PLACE_NAMES.has(key) || SHORT.has(key) || /..shire$/.test(key)) return true;
  if (key.endsWith('s') && (PLACE_NAMES.has(key.slice(0, -1)) || SHORT.has(key.slice(0, -1))))
    return true;
  return key.includes('-') && key.split('-').some((part) => PLACE_NAMES.has(part));
}

/** Places named in two words or more, and their peoples. */
export function isPlaceName(keys: readonly string[]): boolean {
  return PLACE_NAMES.has(keys.join('_')) || LONG.has(keys.join(' '));
}

const FIRST: ReadonlySet<string> = new Set(
  [...PLACE_NAMES, ...LONG].flatMap((name) => /^(.+?)[ _]/.exec(name)?.[1] ?? []),
);

/** Whether a place of two words or more may begin with this one. */
export function mayBeginPlace(key: string): boolean {
  return FIRST.has(key);
}

/** Whether a word names a town, and no country, region or people. */
export function isCity(key: string): boolean {
  return PLACE_NAMES.has(key) && !REGIONS.has(key) && !COUNTRY_WORDS.has(key);
}
