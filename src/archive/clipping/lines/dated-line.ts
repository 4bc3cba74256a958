import { findDates, type PrintedDate } from './find-dates.ts';
import { isNameLine } from './names.ts';

/** Whether names stand before the first date of a line: "Jane Doe, John RoeMonday, 2 September 2024". */
export function opensWithNames(text: string): boolean {
  const [date] = findDates(text);
  return (
    date !== undefined && isNameLine(text.slice(0, date.span.start).replace(/[\s|,•·—–-]+$/u, ''))
  );
}

/** "Published on May 3, 2024, at 5:30 am (Paris), updated on May 3, 2024, at 9:12 am": two dates, and no sentence. */
function isStamp(text: string): boolean {
  const head = text.slice(0, 200);
  return STAMPED.test(head) && !ENDS_SENTENCE.test(head) && findDates(head).length > 1;
}

/** A full stop that is not that of "4:56 p.m." or "4 Min.". */
const ENDS_SENTENCE = /(?<!\b(?:[ap]\.?m|\d\s?min))[.!?]$/iu;
const LONGEST_STAMP = 24;
const STAMPED =
  /^(?:(?:first\s)?published|posted|issued|created|publié|veröffentlicht|erstellt|publicado|pubblicato|publicat|gepubliceerd|opublikowano|опубликовано|опубліковано|yayınlan)/iu;

/** A line of several parts, the date among them. */
const PARTED = /\s[-–|•·]\s/;

/** Whether a line of so many words is a date with little else: words for publication, hours, a place. */
export function isDateLine(text: string, words: number): boolean {
  if (words > 16 && text.length > 60) return words <= LONGEST_STAMP && isStamp(text);
  const dates = findDates(text);
  if (dates.length === 0) return false;
  const dated = dates.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const rest = text.length - dated;
  if (rest <= 12) return true;
  const after = text.slice((dates.at(-1) as PrintedDate).span.end);
  const longest = PARTED.test(after) ? 70 : 55;
  return dated >= 8 && rest <= longest && (rest <= 30 || !ENDS_SENTENCE.test(text));
}
