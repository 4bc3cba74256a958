import { article, clippings, type HostileFile } from './hostile-file.ts';

const DAYS: readonly string[] = [
  '0000-00-00',
  '30 February 2031',
  '31 April 2031',
  '29 February 2030',
  '1 January 0000',
  '5 June 12025',
  '12025-06-05T10:00:00Z',
  '-2031-02-03',
  '99/99/9999',
  '02/03/31',
  '3 February 2031 at 25:61',
  '2031-02-03T24:00:00+99:99',
  '2031-W53-7',
  '2031-02-03T10:00:00[Europe/<script>]',
  '٣ فبراير ٢٠٣١',
  '3rd of the 2nd, MMXXXI',
  '1e9 seconds after 1970',
  'Date.now()',
  '3 February 2031 4 February 2031 5 February 2031',
  'Published: tomorrow',
];

/** What objects inherit, what addresses mean, and what a page of its own would be called. */
const WORDS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'index',
  '404',
  'search',
  'con',
  '..',
  '.',
  '/',
  '-',
  '%2e%2e',
  'null',
  'undefined',
  'NaN',
  'true',
  'Constructor Prototype',
  'Proto Proto',
  'İ̇',
];

/** Days that no calendar has, and persons, headlines and places named like parts of a program. */
export const DATES_AND_NAMES: readonly HostileFile[] = [
  ...clippings(
    'day',
    '.txt',
    DAYS.map((day) => article({ day, body: `The flood of ${day} had closed it.` })),
  ),
  ...clippings(
    'name',
    '.txt',
    WORDS.map((word) =>
      article({
        headline: word,
        byline: `By ${word} ${word}`,
        body: `Foreign Minister ${word} Eikeland met President Jane ${word} of ${word}.\n\n"${word}," said Minister ${word}.`,
      }),
    ),
  ),
];
