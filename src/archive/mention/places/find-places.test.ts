import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { textAt } from '../../text/span.ts';
import { findCountries } from '../countries/find-countries.ts';
import { findPlaces } from './find-places.ts';

function places(text: string, persons: readonly string[] = []) {
  const document = parseDocument(text);
  const taken = persons.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
  const countries = findCountries(document, taken);
  return findPlaces(document, [...taken, ...countries.map(({ span }) => span)], countries);
}

/** "name (country)" of each place. */
function read(text: string, persons: readonly string[] = []): string[] {
  return places(text, persons).map(({ name, country }) =>
    country ? `${name} (${country})` : name,
  );
}

describe('towns', () => {
  test.each([
    ['Shops in Kharkiv opened.', ['Kharkiv (UA)']],
    ['He flew from Paris to Kraków.', ['Paris (FR)', 'Krakow (PL)']],
    ['VIENNA, 3 May (WIRE) — Trams stood still.', ['Vienna (AT)']],
    ["Kharkiv's mayor waved.", ['Kharkiv (UA)']],
    ['The city of Nice slept.', ['Nice (FR)']],
    ['the settlement of Klynsk', ['Klynsk']],
    ['London grew.', ['London (GB)']],
    ['They met in London, Ontario.', ['London (CA)', 'Ontario (CA)']],
    ['Cordoba in Argentina and no other: in Cordoba', ['Córdoba (AR)', 'Córdoba (AR)']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('a town of many countries is left open, with the reason', () => {
    const [town] = places('They met in Springfield.');
    if (town?.country === undefined) expect(town?.doubt ?? 'none').not.toBe('');
    expect(read('They met in San Fernando.')).toEqual(['San Fernando']);
    expect(places('They met in San Fernando.')[0]?.doubt).toContain('places of this name lie in');
  });
});

describe('regions and waters', () => {
  test.each([
    ['People of Sumy region and the Kharkiv Oblast', ['Sumy region (UA)', 'Kharkiv Oblast (UA)']],
    ['Talks in Florida ended.', ['Florida (US)']],
    ['Ships on the Sea of Azov and the Black Sea', ['Sea of Azov', 'Black Sea']],
    ['The Southern district closed.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('no places', () => {
  test.each([
    ['It was nice. Nice work, they said.'],
    ['Reading is fun.'],
    ['The Paris Agreement holds.'],
    ['In March they left.'],
    ['Thank God.'],
    ['Kyiv said it was ready.'],
    ['Hotel Vienna was full.'],
  ])('%s', (text) => expect(read(text)).toEqual([]));

  test('nothing is looked for in names already taken', () =>
    expect(read('Lima Paris spoke.', ['Lima Paris'])).toEqual([]));
});

test('places lie in any text, in order, and do not overlap', () => {
  const words = fc.constantFrom(
    'Kharkiv',
    'Paris',
    'region',
    'Sea',
    'of',
    'in',
    'the',
    'city',
    ',',
    '.',
    'Lake',
    'York',
    'New',
    'Ontario',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (text) => {
        let end = 0;
        for (const { span, text: printed, reason } of places(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(textAt(text, span)).toBe(printed);
          expect(reason).not.toBe('');
          end = span.end;
        }
      },
    ),
  );
});

test.each(['in Kharkiv ', 'San Jose ', 'Aaaa ', 'Sea of ', 'Abcd region '])(
  'a long text is read to its end: %s',
  (piece) => {
    const document = parseDocument(piece.repeat(20_000));
    expect(Array.isArray(findPlaces(document, []))).toBe(true);
  },
);
