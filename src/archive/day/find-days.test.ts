import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, type IsoDate } from '../iso-date.ts';
import { parseDocument } from '../text/document.ts';
import { textAt } from '../text/span.ts';
import { findDays } from './find-days.ts';

/** A Wednesday. */
const PUBLISHED = isoDate('2025-03-12') as IsoDate;

/** "words: from" or "words: from to", "words: open" where it is left open. */
function read(text: string, published: IsoDate | undefined = PUBLISHED): string[] {
  return findDays(parseDocument(text), published).map(({ text: words, from, to }) =>
    from === undefined ? `${words}: open` : `${words}: ${from === to ? from : `${from} ${to}`}`,
  );
}

describe('printed in full', () => {
  test.each([
    ['It opened on 26 February 2024.', '26 February 2024: 2024-02-26'],
    ['It opened on February 26, 2024.', 'February 26, 2024: 2024-02-26'],
    ['It opened on Monday, 26th of February 2024.', 'on Monday, 26th of February 2024: 2024-02-26'],
    ['Since Feb. 24, 2022, much changed.', 'Feb. 24, 2022: 2022-02-24'],
    ['as of 2024-02-26', '2024-02-26: 2024-02-26'],
    ['in January 2025', 'in January 2025: 2025-01-01 2025-01-31'],
    ['in February 2024', 'in February 2024: 2024-02-01 2024-02-29'],
    ['The law passed in 1999.', 'in 1999: 1999-01-01 1999-12-31'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(findDays(parseDocument(text))).toHaveLength(1);
  });
});

describe('counted from the day of publication', () => {
  test.each([
    ['It rained yesterday.', 'yesterday: 2025-03-11'],
    ['It will rain tomorrow.', 'tomorrow: 2025-03-13'],
    ['They met on Tuesday.', 'on Tuesday: 2025-03-11'],
    ['They met on Wednesday.', 'on Wednesday: 2025-03-12'],
    ['They will meet on Friday.', 'on Friday: 2025-03-14'],
    ['They will meet on Wednesday.', 'on Wednesday: 2025-03-19'],
    ['They agreed to it last week.', 'last week: 2025-03-03 2025-03-09'],
    ['Next week is short, next week is over.', 'next week: 2025-03-17 2025-03-23'],
    ['They met last Friday.', 'last Friday: 2025-03-07'],
    ['The boat sank on Friday last week.', 'on Friday last week: 2025-03-07'],
    ['Talks are planned for Tuesday next week.', 'Tuesday next week: 2025-03-18'],
    ['four months ago', 'four months ago: 2024-11-01 2024-11-30'],
    ['They met on 24 January.', '24 January: 2025-01-24'],
    ['They met on 30 December.', '30 December: 2024-12-30'],
    ['They will meet on 2 January.', '2 January: 2026-01-02'],
    ['The judge adjourned the matter to April 3.', 'April 3: 2025-04-03'],
    ['The two agreed to meet on 5 May.', '5 May: 2025-05-05'],
    ['The tour, announced last week, opens on April 10.', 'April 10: 2025-04-10'],
    ['The judge fixed April 10 for judgment.', 'April 10: 2025-04-10'],
    ['The council asked them to answer before April 10.', 'April 10: 2025-04-10'],
    ['They were given until April 10.', 'April 10: 2025-04-10'],
    ['The fair, which was moved, takes place on 5 May.', '5 May: 2025-05-05'],
    ['It fell in December.', 'in December: 2024-12-01 2024-12-31'],
    ['It will fall in December.', 'in December: 2025-12-01 2025-12-31'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each([
    'They met on Tuesday.',
    'It rained yesterday.',
    'They met on 24 January.',
    'last week',
  ])('without one, "%s" is left open and says so', (text) => {
    const [day] = findDays(parseDocument(text));
    expect(day?.from).toBeUndefined();
    expect(day?.reason).toContain('not known');
  });
});

describe('counted from a day that the text names', () => {
  test.each([
    ['The ship left on 4 March. Three days later it sank.', 'Three days later: 2025-03-07'],
    ['The board met on Monday. The day before, Rao had left.', 'The day before: 2025-03-09'],
    [
      'On Sunday, the mayor spoke.\n\nShe was calm. Two days earlier, her aide resigned.',
      'Two days earlier: 2025-03-07',
    ],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  test.each([
    ['Rao resigned two days earlier.', 'two days earlier: open'],
    ['It began on Monday and ended on Tuesday. Two days later it rained.', 'Two days later: open'],
    [
      'The ship left on 4 March. Three days later it sank. A day later it rained.',
      'A day later: open',
    ],
    ['The museum opened in 2019. Two years later it closed.', 'Two years later: open'],
  ])('none or several, or said roundly, leave it open: %s', (text, expected) =>
    expect(read(text)).toContain(expected),
  );
});

describe('a weekday of which no verb beside it tells', () => {
  test.each([
    [
      'She told the council of “the signs we have”, following a day of talks on Sunday in Elmton.',
      'on Sunday: 2025-03-09',
    ],
    ['It comes after talks on Monday between the boards.', 'on Monday: 2025-03-10'],
    ['The vote, due on Sunday, is open.', 'on Sunday: 2025-03-16'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));
});

test('what is counted is told from what is printed', () =>
  expect(
    findDays(parseDocument('It rained yesterday, and on 4 March 2024.'), PUBLISHED).map(
      ({ inferred }) => inferred,
    ),
  ).toEqual([true, false]));

describe('left open', () => {
  test.each([
    ['Nothing on Sunday, nothing else.', 'on Sunday: open'],
    ['They met on Thursday.', 'on Thursday: open'],
    ['two days later', 'two days later: open'],
    ['It opens next Friday.', 'next Friday: open'],
    ['the elections in November', 'in November: open'],
    ['He will rule on 26 February.', '26 February: open'],
    ['It began and ended on 3 April.', '3 April: open'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

test.each([
  'It may rain.',
  'They march on.',
  'Sunderland won 3-2 in 90 minutes.',
  'paragraph 30 March',
  '',
])('no day in "%s" but what is one', (text) =>
  expect(read(text)).toEqual(text.includes('30 March') ? ['30 March: 2025-03-30'] : []),
);

test('the calendar decides what is a day', () => {
  expect(read('on 30 February 2024')).toEqual([]);
  expect(read('on 31 April')).toEqual([]);
});

test('days lie in any text, are days of the calendar, and end after they begin', () => {
  const words = fc.constantFrom(
    'on',
    'Monday',
    'last',
    'week',
    'in',
    'May',
    '2024',
    '31',
    'February',
    '29',
    ',',
    '.',
    'will',
    'met',
    'ago',
    'two',
    'days',
    'year',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { span, text: printed, from, to, reason } of findDays(
          parseDocument(text),
          PUBLISHED,
        )) {
          expect(textAt(text, span)).toBe(printed);
          expect(reason).not.toBe('');
          if (from === undefined || to === undefined) continue;
          expect([isoDate(from), isoDate(to)]).toEqual([from, to]);
          expect(from <= to).toBe(true);
        }
      },
    ),
  );
});

test.each(['on Monday ', '12 ', 'last ', 'January '])(
  'a long text is read to its end: %s',
  (piece) => {
    const document = parseDocument(piece.repeat(40_000));
    expect(Array.isArray(findDays(document, PUBLISHED))).toBe(true);
  },
);
