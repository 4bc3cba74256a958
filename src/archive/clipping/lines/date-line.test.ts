import { expect, test } from 'vitest';
import { parseSourceText } from '../../text/source-text.ts';
import { parseDateLine } from './date-line.ts';
import { parseClipping } from '../parse-clipping.ts';

test.each([
  ['OSLO, March 2 - The council met.', 'OSLO', undefined],
  ['NEW DELHI: The minister said so.', 'NEW DELHI', undefined],
  ['Geneva, 3 May — “We met,” she said.', 'Geneva', undefined],
  ['KYIV, Ukraine (AP) — The council met.', 'KYIV, Ukraine', 'AP'],
  ['Wien (APA) – Der Rat tagte.', 'Wien', 'APA'],
  ['HANOI, December 26. /TASS/. The council met.', 'HANOI', 'TASS'],
  ['LUND. March 3 (Lundfax) - The council met.', 'LUND', 'Lundfax'],
  ['New Delhi [India], March 3 (ANI): The council met.', 'New Delhi [India]', 'ANI'],
  ['New Delhi, Sep 3 (PTI) The council met.', 'New Delhi', 'PTI'],
  ['Madrid, 3 mar (EFE).- El consejo se reunió.', 'Madrid', 'EFE'],
  ['PARIS, 3 mars 2025 (AFP) - Le conseil.', 'PARIS', 'AFP'],
  ['Berlin, 3. Mai - Der Rat tagte.', 'Berlin', undefined],
  ['Rio de Janeiro, 3 de maio de 2025 – O conselho.', 'Rio de Janeiro', undefined],
  ['WASHINGTON, D.C. — The council met.', 'WASHINGTON, D.C.', undefined],
  ['LONDON, Monday — The council met.', 'LONDON', undefined],
])('%s', (text, place, agency) => {
  expect(parseDateLine(text)).toMatchObject({ place, ...(agency && { agency }) });
});

test.each([
  'BREAKING: The council met.',
  'BREAKING NEWS: The council met.',
  'WATCH: The council meets.',
  'OPINION - The council should meet.',
  'UPDATE: The council met.',
  'EXCLUSIVE — The council met.',
  'FACT CHECK: The council did meet.',
  'Monday, March 3 — The council met.',
  'March, 3 May — The council met.',
  'Updated Monday, March 3 — The council met.',
  'Ada Lind (from left to right): The council.',
  'Lund (1-0) — The match.',
  'Lund: The council met.',
  'Lund – The council met.',
  'The council, which met on 3 March, said so.',
  'NATO – which met on Monday – said so.',
  'СРОЧНО: Совет собрался.',
])('%s has no date line', (text) => {
  expect(parseDateLine(text)).toBeUndefined();
});

const below = (opening: string, name = 'the council') =>
  parseClipping(
    parseSourceText(
      'a.txt',
      `Council of the town will mend the bridge

${opening} said on Monday that it would mend the bridge of the town before the winter comes.

The bridge fell in a storm of January, and ${name} has talked about it since then, a member said.`,
    ),
  ).fields.place;

test('a date line without an agency gives the place with its evidence', () => {
  expect(below('NEW DELHI: The council')).toMatchObject({
    value: 'New Delhi',
    evidence: { line: 3, start: 0, end: 9 },
  });
});

test('an abbreviation that the text uses again is no place', () => {
  expect(below('BRIDGO — The council', 'BRIDGO')).toMatchObject({ kind: 'absent' });
  expect(below('BRIDGO — The council')).toMatchObject({ value: 'Bridgo' });
});
