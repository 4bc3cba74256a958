import { canonicalAddress } from '#archive/clipping/lines/address.ts';
import { personsIn } from '#archive/clipping/lines/byline.ts';
import { dayOf, findDates } from '#archive/clipping/lines/find-dates.ts';
import { publisherNamed } from '#archive/clipping/lines/known-publisher.ts';
import { isoDate, type IsoDate } from '#archive/iso-date.ts';
import { fold } from '#archive/text/fold.ts';

/** Which number comes first where a day is written in numbers. */
export type NumberOrder = 'day-first' | 'month-first';

/** What is older is a form's empty value, like `0001-01-01`: in this year the first newspaper was printed. */
const FIRST_NEWSPAPER = 1605;

/**
 * The day that a field for dates holds: as computers write it, or as people do. A day in numbers that can be read in two
 * ways is read in the order given, else not at all.
 */
export function readDay(text: string, order?: NumberOrder): IsoDate | undefined {
  const bare = text.trim().slice(0, 80);
  const written = /^(\d{4})-?(\d{2})-?(\d{2})(?![\d-])/.exec(bare);
  const day = written && isoDate(`${written[1]}-${written[2]}-${written[3]}`);
  if (day) return Number(written[1]) >= FIRST_NEWSPAPER ? day : undefined;
  const printed = findDates(bare).find(({ year }) => year !== undefined);
  if (!printed) return undefined;
  if (!printed.other) return dayOf(printed);
  if (order === undefined) return undefined;
  return order === 'day-first' ? dayOf(printed) : dayOf({ ...printed, ...printed.other });
}

const NUMBERS = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?:\D|$)/;

/** The order of the numbers in a column of dates, where one of them can only be read in one way. */
export function orderOfNumbers(values: readonly string[]): NumberOrder | undefined {
  let order: NumberOrder | undefined;
  for (const value of values) {
    const [, first, second] = NUMBERS.exec(value) ?? [];
    const found =
      Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;
    if (found && order && found !== order) return undefined;
    order ??= found;
  }
  return order;
}

/** "Lund, Ada": the surname first, as libraries write names. */
const INVERTED =
  /^(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)?),\s(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2})$/u;

const TWO_WORDS = /\p{L}[\s-]\p{Lu}[\p{L}’'-]{2}/u;
const PARTICLE = /^(?:van|von|de|del|della|di|da|le|la|el|al|mac|st\.?|ben|bin)\s/i;

/** The persons whom a field for authors names; none where it names a newsroom or an agency. */
export function readPersons(text: string): readonly string[] {
  const bare = text
    .replace(/^\s*\[|\]\s*$|\[\[|\]\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 1_000);
  const parts = bare
    .split(/\s*[;|]\s*/)
    .map((part) => part.replace(/^["'](.*)["']$/, '$1').trim())
    .filter(Boolean);
  const names = parts.flatMap((part) => {
    const [, last = '', first = ''] = INVERTED.exec(part) ?? [];
    // "Ada Lund, Bo Dahl" are two; "Lund Holm, Ada", "Van Dyke, Ada Maria" and "Lund Holm, Ada M." are one.
    if (TWO_WORDS.test(last) && TWO_WORDS.test(first) && !PARTICLE.test(last))
      return part.split(/,\s/).flatMap((name) => personsIn(name));
    return personsIn(first ? `${first} ${last}` : part.replace(/^(?:by|von|par|por|di)\s/i, ''));
  });
  return [...new Set(names)];
}

const LONGEST_TAG = 80;

/** The tags that a field for them holds: a list of any usual form, without the marks of tags and links. */
export function readTags(text: string): readonly string[] {
  const bare = text
    .slice(0, 10_000)
    .replace(/^\s*\[(?!\[)|(?<!\])\]\s*$/g, '')
    .split(/\s*[;|\n]\s*|,\s*|\s+(?=#[\p{L}\d])/u)
    .map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .map((tag) =>
      tag
        .replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1')
        .replace(/^#/, '')
        .trim(),
    );
  return [...new Set(bare.filter((tag) => tag !== '' && tag.length <= LONGEST_TAG))];
}

/** The address that a field for one holds, without what only counts visits; undefined where it is none. */
export function readAddress(text: string): string | undefined {
  const bare = text.trim();
  return /^https?:\/\/[^\s<>"]{4,2000}$/i.test(bare) ? canonicalAddress(bare) : undefined;
}

/** The two letters of a language, from `en-GB`, `en` or its English name. */
export function readLanguageCode(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  const code = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(bare)?.[1];
  return code ?? LANGUAGES.get(bare);
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  'en de fr es it pt nl pl ru uk tr sv no da fi el ar he fa zh ja ko cs hu ro'
    .split(' ')
    .map((code) => [(NAMES.of(code) ?? code).toLowerCase(), code]),
);

/**
 * A title without the outlet behind it, as the titles of pages have it: "Headline | Outlet". That it is one is known, or
 * said by the outlet of the article or the host of its address.
 */
export function withoutOutlet(title: string, outlet: string | undefined, address?: string): string {
  const match = /^(.{8,}?)\s[|–—-]\s([^|–—]{2,60})$/u.exec(title);
  const [, headline = title, name = ''] = match ?? [];
  const bare = (text: string) => fold(text).replace(/^the /, '');
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  const isHosts = isNameOf(bare(name), host);
  const isOutlet =
    publisherNamed(name) !== undefined || bare(name) === bare(outlet ?? '') || isHosts;
  return match && isOutlet ? headline.trim() : title;
}

const SHORTEST_IN_HOST = 5;

/** Whether a host is called by a name: by all its words, or by their first letters. */
function isNameOf(name: string, host: string): boolean {
  const words = name.split(' ').filter(Boolean);
  const whole = words.join('');
  const [initials, label = ''] = [words.map((word) => word[0]).join(''), host.split('.')[0]];
  return (
    (whole.length >= SHORTEST_IN_HOST && host.replaceAll('-', '').includes(whole)) ||
    (words.length > 1 && (initials === label || `t${initials}` === label))
  );
}
