const FULL_MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTHS = `${FULL_MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![\\p{L}])\\.?`;
const WEEKDAYS =
  'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun';
const FULL_WEEKDAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const YEAR = '(?:1[89]|20)\\d\\d';

/**
 * The ways in which English-language news speaks of days, longest first. Group names: `d`, `m`, `y` day,
 * month, year; `iso` a date in digits; `weekday`; `relative` a word counted from the day of publication;
 * `span` a week, month or year counted from it.
 */
const WAYS = [
  `(?<iso>${YEAR}-\\d\\d-\\d\\d)`,
  `(?:(?:[Oo]n )?(?:${WEEKDAYS})\\.?,? (?:the )?)?(?<d1>${DAY})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTHS})(?:,? (?<y1>${YEAR}))?`,
  `(?:(?:[Oo]n )?(?:${WEEKDAYS})\\.?,? )?(?<m2>${MONTHS}) (?<d2>${DAY})(?:st|nd|rd|th)?\\b(?!\\d|[:.]\\d)(?:,? (?<y2>${YEAR}))?`,
  `(?<m3>${MONTHS}),? (?:of )?(?<y3>${YEAR})`,
  `(?<which>last|next|this|this past|this coming|the previous|the following) (?<span>week|month|year|weekend|(?:${FULL_WEEKDAYS})|(?:${FULL_MONTHS}))`,
  `(?<relative>the day before yesterday|the day after tomorrow|yesterday|tomorrow|today|tonight|this morning|this afternoon|this evening|last night)`,
  `(?<count>two|three|four|five|six|seven|\\d{1,2}) (?<unit>days?|weeks?|months?|years?) (?<direction>ago|earlier|later)`,
  `(?<lead>[Oo]n |[Bb]y |[Ss]ince |[Uu]ntil |[Ff]rom )?(?<weekday>${FULL_WEEKDAYS})(?: (?:of )?(?<week>last|next|this) week)?`,
  `(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ee]arly|[Ll]ate|mid-?) ?(?<m4>${FULL_MONTHS})(?! \\d{1,2}(?:st|nd|rd|th)?(?!\\d))(?:,? (?<y5>${YEAR}))?`,
  `(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring) (?<y4>${YEAR})(?![\\d,-]|\\s+(?:people|troops|men|women))`,
];

/** Any of them, as whole words. */
export const DAY_PHRASE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${WAYS.join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
