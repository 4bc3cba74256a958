import { fold } from '../../text/fold.ts';
import { GIVEN_NAMES } from '../../text/given-names.ts';
import { BYLINE_LEAD, isByline, personsIn } from './byline.ts';
import { findDates } from './find-dates.ts';
import type { Unit } from './unit.ts';
import { withoutPictures } from './without-pictures.ts';

/** A byline within a line of other things. */
export const LEAD_WITHIN = /\b(?:written by|by|beitrag von|bericht von|автор:?)\s+(?=\p{Lu})/iu;

/** "ByAda Lund": the blank before the name is lost where the name was a link. */
const GLUED_LEAD = /^(?:[Bb]y|[Vv]on)(?=\p{Lu}[\p{L}.'’-]*\s\p{Lu})/u;

/** The persons whom a unit names as writers; a byline may do so without a word like “by”. */
export function authorsIn(unit: Unit, byline: boolean): readonly string[] {
  const text = withoutPictures(unit.shape.text.slice(0, 400)).replace(GLUED_LEAD, '$& ');
  const within = LEAD_WITHIN.exec(text);
  if (within && !BYLINE_LEAD.test(text)) {
    const said = text.slice(within.index + within[0].length);
    return personsIn(said.slice(0, findDates(said)[0]?.span.start));
  }
  const [date] = findDates(text);
  const behind = date && date.span.start <= LONGEST_LEAD ? afterDate(text) : [];
  if (behind.length > 0) return behind;
  const before = date ? text.slice(0, date.span.start) : text;
  if (byline || BYLINE_LEAD.test(text)) return personsIn(before.replace(BYLINE_LEAD, ''));
  return date && date.span.start > 4 && isByline(before.replace(/[\s|,•·—–/-]+$/u, ''))
    ? personsIn(before)
    : [];
}

/** "Published 3 May 2024". */
const LONGEST_LEAD = 14;

const AFTER_DATE = /^((?:[\s,|·•—–/-]|\d{1,2}[:.]\d{2}|[ap]\.?m\.?(?=\s)|Uhr|h(?=\s))*)(.*)$/iu;

/** "3 May 2024, 12:30 — Ada Lund", "03.05.2024, Von Ada Lund": who wrote, behind the date. */
function afterDate(text: string): readonly string[] {
  const end = findDates(text).at(-1)?.span.end ?? 0;
  const [, set = '', names = ''] = AFTER_DATE.exec(text.slice(end)) ?? [];
  const led = BYLINE_LEAD.test(names);
  return (led || (/[|·•—–-]/.test(set) && mayBeNamed(names))) && isByline(names)
    ? personsIn(names.replace(BYLINE_LEAD, ''))
    : [];
}

/** Whether a line may begin with a given name; of names in other letters than Latin ones there is no table. */
export function mayBeNamed(text: string): boolean {
  return !/^\p{Script=Latin}/u.test(text) || GIVEN_NAMES.has(fold(text.split(' ', 1)[0] ?? ''));
}
