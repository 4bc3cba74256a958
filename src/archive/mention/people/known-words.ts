import { givenNameForm } from '../../authority/identity/given-name-forms.ts';
import { COMMON_WORDS } from '../../text/common-words.ts';
import { FUNCTION_WORDS } from '../tables/function-words.ts';
import { FAMILY_NAMES } from '../tables/family-names.ts';
import { MORE_GIVEN_NAMES } from '../tables/more-given-names.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';

function anyPart(key: string, test: (part: string) => boolean): boolean {
  return (
    test(key) || (key.includes('-') && key.split('-').some((part) => part.length > 2 && test(part)))
  );
}

function isGiven(part: string): boolean {
  return GIVEN_NAMES.has(part) || MORE_GIVEN_NAMES.has(part) || givenNameForm(part) !== undefined;
}

function isFamily(part: string): boolean {
  return FAMILY_NAMES.has(part);
}

/** Whether a folded word, or a part of it beside a hyphen, is in the table of given names. */
export function isGivenName(key: string): boolean {
  return anyPart(key, isGiven);
}

/** Whether a folded word, or a part of it beside a hyphen, is in the table of family names. */
export function isFamilyName(key: string): boolean {
  return anyPart(key, isFamily);
}

/** Whether a word is written with a small letter in English, in any usual inflection. */
export function isCommonWord(key: string): boolean {
  if (COMMON_WORDS.has(key)) return true;
  if (key.includes('-'))
    return key
      .split('-')
      .every((part) => part !== '' && (isCommonWord(part) || FUNCTION_WORDS.has(part)));
  if (isDoubledForm(key)) return true;
  if (!'sdgy'.includes(key.charAt(key.length - 1))) return false;
  return INFLECTIONS.some(
    ([ending, instead]) =>
      key.length > ending.length + 2 &&
      key.endsWith(ending) &&
      COMMON_WORDS.has(key.slice(0, -ending.length) + instead),
  );
}

/** "getting", "planned": the last consonant is written twice. */
function isDoubledForm(key: string): boolean {
  const doubled = /([bdgklmnprtz])\1(?:ing|ed)$/.exec(key);
  return doubled !== null && COMMON_WORDS.has(key.slice(0, doubled.index + 1));
}

/** A common word that is nobody's name. */
export function isPlainWord(key: string): boolean {
  return !isGivenName(key) && !isFamilyName(key) && isCommonWord(key);
}

const INFLECTIONS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['ers', ''],
  ['ly', ''],
];
