import { remembered } from '../../text/remembered.ts';
import { monthNamed, weekdayNamed } from './months.ts';
import { isStoryLabel } from './story-labels.ts';
import { UPDATE_WORDS } from './update-words.ts';

/** The words before a text that say where it was written: "KYIV, Ukraine (AP) —". */
export interface DateLine {
  readonly place: string;
  readonly agency?: string;
  /** How many characters of the text it takes, with the dash or colon behind. */
  readonly length: number;
  /** Nothing but capitals and a dash or colon tells it: no agency, no day. */
  readonly bare: boolean;
}

const JOINED = String.raw`(?:\s(?:de|del|do|da|di|am|an|der|la|le|of|upon|sur)){0,2}`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /-]\p{Lu}[\p{Lu}.'’]+){0,3}`;
const TITLED = String.raw`\p{Lu}[\p{L}.'’-]*\p{L}(?:${JOINED}[ -]\p{Lu}[\p{L}'’]+){0,2}`;
const REGION = String.raw`(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,3}|\s?\[[\p{L} ]{3,30}\])`;
const DAY = String.raw`(?:(?:\p{L}{2,12}\.?,?\s)?(?:(?<month>\p{L}{3,12})\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?(?<name>\p{L}{3,12})\.?)(?:,?\s(?:de\s)?\d{4})?|(?<weekday>\p{L}{3,12}))`;
const AGENCY = String.raw`(?:\((?<agency>\p{Lu}[\p{L}\p{N} ./-]{1,29}|\p{Ll}{2,5})\)|/(?<slashed>[\p{L} -]{2,30})/)`;
const DASH = String.raw`[.,]?\s?[-–—]{1,2}\s`;
const NEXT = String.raw`(?=[\p{Lu}\p{Lo}"“”„«‘'’¿¡\d])`;

const regExp = (...parts: string[]) => new RegExp(`^${parts.join('')}`, 'u');

/** Whether the place is in capitals is told by the form; without a day and an agency it has to be. */
const FORMS: readonly RegExp[] = [
  regExp(`(?<place>(?:${CAPITALS}|${TITLED})${REGION}?)`, `,?\\s?${AGENCY}`, `\\s?[-–—:.]{1,2}\\s`),
  regExp(
    `(?<place>(?:${CAPITALS}|${TITLED})${REGION}?)`,
    `[,.]\\s${DAY}[.,]?\\s?${AGENCY}`,
    `(?:\\s?[-–—:.]{1,3}(?=\\s)|(?=[\\s.]))\\s?`,
  ),
  regExp(`(?<place>(?:${CAPITALS}|${TITLED})${REGION}?)`, `,\\s${DAY}(?:${DASH}|:\\s)`, NEXT),
  regExp(`(?<place>${CAPITALS}${REGION}?)`, `(?:\\s?[-–—]{1,2}|\\s?:)\\s`, NEXT),
];

/** The date line that opens a text; undefined where there is none. */
export function parseDateLine(text: string): DateLine | undefined {
  return dateLineOf(text.slice(0, LONGEST));
}

const dateLineOf = remembered((head): DateLine | undefined => {
  for (const [index, form] of FORMS.entries()) {
    const match = form.exec(head);
    const { place, agency, slashed, month, name, weekday } = match?.groups ?? {};
    if (!match || !place || !isPlace(place)) continue;
    const named = month ?? name;
    if (named !== undefined && monthNamed(named) === undefined) continue;
    if (weekday !== undefined && weekdayNamed(weekday) === undefined) continue;
    const by = agency ?? slashed;
    const bare = index === FORMS.length - 1;
    return { place, ...(by !== undefined && { agency: by }), length: match[0].length, bare };
  }
  return undefined;
});

const LONGEST = 160;

const UPDATED = new RegExp(`^${UPDATE_WORDS}`, 'iu');

/** No month, no label of a text, and no day of the week in it. */
export function isPlace(words: string): boolean {
  const each = words.split(/[\s,.]+/);

  return (
    !isStoryLabel(words) &&
    !UPDATED.test(words) &&
    !each.some((word) => word !== '' && weekdayNamed(word) !== undefined) &&
    monthNamed(words) === undefined
  );
}
