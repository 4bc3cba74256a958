import { expect, test } from 'vitest';
import { dateLineLength } from './date-line.ts';

test.each([
  'NAIROBI, March 12 (Reuters) - ',
  'NAIROBI (Reuters) — ',
  'Lagos, Nigeria (AP) — ',
  'NEW DELHI: ',
  'LONDON — ',
  'SEOUL, Sept. 4 (Yonhap) -- ',
])('the date line "%s" is cut off', (line) =>
  expect(dateLineLength(`${line}The mayor said no.`)).toBe(line.length),
);

test.each([
  'The mayor (Finch) said no - twice.',
  'NATO said no.',
  'FINCH: “No.”',
  'Finch - no friend of words - said no.',
  'The U.S. said no: it would stay.',
])('no date line stands before "%s"', (text) => expect(dateLineLength(text)).toBe(0));
