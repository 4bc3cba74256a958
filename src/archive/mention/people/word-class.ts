import { fold } from '../../text/fold.ts';
import { CALENDAR_WORDS, CONTRACTIONS, FUNCTION_WORDS } from '../tables/function-words.ts';
import { OUTLETS } from '../outlets.ts';
import { KNOWN_BODIES } from '../tables/known-bodies.ts';
import { ORGANISATION_WORDS, PLACE_WORDS, THING_WORDS } from '../tables/organisation-words.ts';
import { HONORIFICS, ROLES, TITLE_WORDS } from '../tables/roles.ts';
import { isPlace } from './place-words.ts';

export type WordClass =
  'function' | 'calendar' | 'role' | 'body' | 'place word' | 'thing word' | 'place' | 'name';

const BODIES = new Set([...KNOWN_BODIES, ...OUTLETS.keys()].map(fold));

const FIRST_OF_BODIES = new Set(
  [...BODIES].flatMap((name) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
);

/** Whether a body of two words or more may begin with this one. */
export function mayBeginBody(key: string): boolean {
  return FIRST_OF_BODIES.has(key);
}

/** What a capitalised word is when nothing around it tells otherwise. `key` is folded. */
export function classOf(key: string): WordClass {
  if (FUNCTION_WORDS.has(key) || CONTRACTIONS.has(key)) return 'function';
  if (CALENDAR_WORDS.has(key)) return 'calendar';
  if (isTitleWord(key)) return 'role';
  if (ORGANISATION_WORDS.has(key) || BODIES.has(key)) return 'body';
  if (PLACE_WORDS.has(key)) return 'place word';
  if (THING_WORDS.has(key)) return 'thing word';
  return isPlace(key) ? 'place' : 'name';
}

/** A role in the singular or plural, or a word of a title; of a compound, all parts: "Lieutenant-General". */
function isTitleWord(key: string): boolean {
  if (HONORIFICS.has(key) || TITLE_WORDS.has(key) || isRole(key)) return true;
  if (/^(?:ex|then)-/.test(key)) return true;
  return (
    key.includes('-') && key.split('-').every((part) => ROLES.has(part) || TITLE_WORDS.has(part))
  );
}

/** Whether a folded word is a role, in singular or plural: "minister", "ministers". */
export function isRole(key: string): boolean {
  return ROLES.has(key) || (key.endsWith('s') && ROLES.has(key.slice(0, -1)));
}

/** "experts", "leaders": what stands after may be whom they work for. */
export function isPluralRole(key: string): boolean {
  return !ROLES.has(key) && isRole(key);
}

/** Whether a folded word by itself names a body: "nato". */
export function isBodyName(key: string): boolean {
  return BODIES.has(key);
}
