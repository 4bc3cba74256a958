import { isAgency, publisherNamed } from './known-publisher.ts';
import { isPersonName } from './names.ts';

/** "Ada Lund (EFE)": a photographer with the agency. */
const NAME_OF_AGENCY =
  /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}\s?\((\p{Lu}[\p{L} ]{1,20})\)$/u;
/** "Ada Lund/Harbour Post" */
const NAME_AND_HOUSE = /^([^/]{4,40})\s?\/\s?(\p{Lu}.{1,40})$/u;
/** "APA / Ada Lund", "HPA/Ada Lund": an agency, or a house by its initials, and its photographer. */
const HOUSE_AND_NAME = /^(\p{Lu}[\p{L} ]{1,24}?)\s?\/\s?(\p{Lu}.{3,40})$/u;
const LONGEST = 10;

/** Whether a line is nothing but a photographer and the house for which the picture was taken. */
export function isNamedCredit(text: string, words: number): boolean {
  if (words > LONGEST) return false;
  if (isAgency(NAME_OF_AGENCY.exec(text)?.[1] ?? '')) return true;
  const [, house = '', photographer = ''] = HOUSE_AND_NAME.exec(text) ?? [];
  if (isPersonName(photographer) && (isAgency(house) || /^\p{Lu}{2,6}$/u.test(house))) return true;
  const [, name = '', publisher = ''] = NAME_AND_HOUSE.exec(text) ?? [];
  return isPersonName(name) && publisherNamed(publisher) !== undefined;
}
