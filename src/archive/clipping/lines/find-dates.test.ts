import { expect, test } from 'vitest';
import { dayOf, findDates } from './find-dates.ts';

test.each([
  ['2025-03-03', '2025-03-03'],
  ['Published 2 September 2024, 22:14', '2024-09-02'],
  ['Dec. 1, 2025', '2025-12-01'],
  ['04.06.25, 22:05', '2025-06-04'],
  ['November 20th, 2019 - 07:29 GMT', '2019-11-20'],
  ['Wed, Oct 16, 2024 page1', '2024-10-16'],
  ['3 березня 2025', '2025-03-03'],
  ['12 июня 2024 г.', '2024-06-12'],
  ['3. März 2025', '2025-03-03'],
  ['le 1er février 2025 à 18h05', '2025-02-01'],
  ['3 de marzo de 2025', '2025-03-03'],
  ['3 Ağustos 2025', '2025-08-03'],
  ['3 października 2025', '2025-10-03'],
  ['2025年3月3日', '2025-03-03'],
  ['Ada Lund, Bo RydMonday, 3 March 2025', '2025-03-03'],
  ['March 3, 20255:05 PM', '2025-03-03'],
  ['Mon, 03 Mar 2025 14:05:00 +0000', '2025-03-03'],
  ['2025-03-03T14:05:00Z', '2025-03-03'],
  ['Mon Mar 03 2025 14:05:00 GMT+0100', '2025-03-03'],
  ['20250303T140500Z', '2025-03-03'],
  ['Mon Mar  3 14:05:00 CET 2025', '2025-03-03'],
  ['mandag 3. mars 2025 kl. 14:47', '2025-03-03'],
  ['Opinion2025.03.03 19:59', '2025-03-03'],
  ['3. 3. 2025, 18:41 Uhr', '2025-03-03'],
])('%s', (text, expected) => {
  const [date] = findDates(text);
  expect(date && dayOf(date)).toBe(expected);
});

test('a date with slashes that may be read in two ways keeps both', () => {
  expect(findDates('04/06/2025')[0]).toMatchObject({
    month: 6,
    day: 4,
    other: { month: 4, day: 6 },
  });
  expect(findDates('04/26/2025')[0]).toMatchObject({ month: 4, day: 26 });
});

test.each(['Psalm 31', '12 + 8 =', '31.02.2025', 'about 3 marbles', '1999-2024', 'v1.2.3'])(
  '%s holds no date',
  (text) => {
    expect(findDates(text)).toEqual([]);
  },
);
