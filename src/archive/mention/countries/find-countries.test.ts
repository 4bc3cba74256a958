import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { textAt } from '../../text/span.ts';
import { COUNTRIES } from '../../authority/countries/country-table.ts';
import { countriesOf } from './countries-of.ts';
import { findCountries } from './find-countries.ts';

/** The codes found, in order, each with how: "UA name". */
function read(text: string, persons: readonly string[] = []): string[] {
  const spans = persons.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
  }));
  return findCountries(parseDocument(text), spans).map(({ code, how }) => `${code} ${how}`);
}

describe('names of countries', () => {
  test.each([
    ['Exports from Ukraine rose.', ['UA name']],
    ["Ukraine's ports and Spain’s roads", ['UA name', 'ES name']],
    [
      'A U.S.-led mission met UK and UAE officers.',
      ['US abbreviation', 'GB abbreviation', 'AE abbreviation'],
    ],
    [
      'China-US trade and Israeli-Palestinian talks',
      ['CN name', 'US abbreviation', 'IL demonym', 'PS demonym'],
    ],
    ['FLOODS IN AUSTRIA', ['AT name']],
    ["the Democratic People's Republic of Korea", ['KP name']],
    [
      'a Franco-German plan and Sino-American ties',
      ['FR demonym', 'DE demonym', 'CN demonym', 'US demonym'],
    ],
    ['ferries to Jersey and Guernsey', ['JE name', 'GG name']],
    ['The United States of America and the Czech Republic', ['US name', 'CZ name']],
    [
      'Türkiye, Turkey, Côte d’Ivoire and Ivory Coast',
      ['TR name', 'TR name', 'CI name', 'CI name'],
    ],
    ['Burma and Swaziland', ['MM name', 'SZ old name']],
    ['Niger and Nigeria', ['NE name', 'NG name']],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      ['GN name', 'GW name', 'GQ name', 'PG name'],
    ],
    ['South Sudan left Sudan.', ['SS name', 'SD name']],
    ['S. Korea and N. Korea met; S Korean troops left.', ['KR name', 'KP name', 'KR demonym']],
    ['Transport for London said so. They left Elmton for Tokyo.', []],
    ['A woman from Georgia sued in the U.S. for harm.', ['US abbreviation']],
    ['A Georgia man was held.', []],
    ['German Chancellor Jörg Wittenau met the German team.', ['DE demonym', 'DE demonym']],
    ['Dominica is not the Dominican Republic.', ['DM name', 'DO name']],
    [
      'a Swede, two Britons, a Frenchwoman and an Emirati',
      ['SE demonym', 'GB demonym', 'FR demonym', 'AE demonym'],
    ],
    ['Northern Ireland, Scotland and Ireland', ['GB region', 'GB region', 'IE name']],
    ['Kosovo, Taiwan and Palestine', ['XK name', 'TW name', 'PS name']],
    ['The European Union met.', []],
    ['They told us to leave.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('words that look like countries', () => {
  test.each([
    ['The state of New Mexico borders the Gulf of Mexico.'],
    ['Oil of the Niger Delta'],
    ['Writers of North America'],
    ['It cost US$20 and later US $25.'],
    ['It cost ten US dollars and nine Australian dollars.'],
    ['He answered in English, then in French.'],
    ['She speaks fluent Russian and Polish.'],
    ['Italian, Swahili and Arabic are taught.'],
    ['an English-language daily'],
    ['a plate of French fries'],
    ['The Jordan Times wrote so.'],
    ['A turkey sandwich. Turkey sandwich again.'],
    ['The expedition reached the South Pole.'],
    ['The ferry crossed the English Channel and the South China Sea.'],
    ['He was born in Lebanon, Ohio.'],
    ['CONTACT US FOLLOW US'],
    ['He wore a Jersey at the Family Reunion in New Jersey.'],
    ['General Franco and the Russo brothers'],
    ['A PNG of the map'],
    ['Sofia said she was glad.'],
  ])('%s', (text) => expect(countriesOf(findCountries(parseDocument(text), []))).toEqual([]));

  test('a country word within the name of a private body does not count for the article', () => {
    const mentions = findCountries(parseDocument('Pilots of British Airways met.'), []);
    expect(mentions.map(({ how }) => how)).toEqual(['institution']);
    expect(countriesOf(mentions)).toEqual([]);
  });

  test('a ministry is the state', () =>
    expect(read('the Russian Defence Ministry said')).toEqual(['RU demonym']));

  test('demonyms in a list before other nations are no languages', () =>
    expect(read('in British, Japanese and South Korean ports')).toEqual([
      'GB demonym',
      'JP demonym',
      'KR demonym',
    ]));
});

describe('names that people bear', () => {
  test('no country is looked for in the name of a person', () =>
    expect(read('Orla Holland met Chad.', ['Orla Holland'])).toEqual(['TD name']));
  test('a given name before or a family name after makes a person', () => {
    expect(read('The prize went to Mina Jordan.')).toEqual([]);
    expect(read('The prize went to Chad Fenwick, a baker.')).toEqual([]);
  });
  test('a word of a person found elsewhere is the person again', () =>
    expect(read('Georgia Fenwick won. Later Georgia rested.', ['Georgia Fenwick'])).toEqual([]));
  test('after "in" it is the country all the same', () =>
    expect(read('Mina Jordan spoke. Rain fell in Jordan.', ['Mina Jordan'])).toEqual(['JO name']));
});

describe('names with several owners', () => {
  test.each([
    ['Georgia closed its border with Armenia, Tbilisi radio said.', ['GE name', 'AM name']],
    ['Voters in Georgia and Alabama, Republicans among them, queued.', []],
    ['Rebels of Congo neared Goma.', ['CD name']],
    ['Ships from Congo reached Pointe-Noire.', ['CG name']],
    ['Scholars of Congo met.', []],
    ['Films of Korea, shot in Busan', ['KR name']],
    ['Films of Korea were shown.', []],
    ['A Dominican nurse from Roseau, Dominica', ['DM demonym', 'DM name']],
  ])('%s', (text, expected) =>
    expect(read(text).filter((each) => !each.endsWith('capital'))).toEqual(expected),
  );

  test('what nothing settles is said to be doubtful', () => {
    const [mention] = findCountries(parseDocument('Wines of Georgia are old.'), []);
    expect(mention).toMatchObject({ code: 'GE', doubt: expect.stringContaining('Georgia') });
  });
});

describe('capitals and seats of government', () => {
  test.each([
    ['Moscow denied the report.', ['RU capital']],
    ['Support for Kyiv has grown.', ['UA capital']],
    ["Beijing's foreign policy", ['CN capital']],
    ['The rift between Ankara and Athens', ['TR capital', 'GR capital']],
    [
      'The Kremlin and Downing Street were silent.',
      ['RU seat of government', 'GB seat of government'],
    ],
    ['Berlin and Paris want a truce.', ['DE capital', 'FR capital']],
    ['The Kyiv government agreed.', ['UA capital']],
    ['Kyiv, which relies on aid, waited.', ['UA capital']],
    ['He flew to Moscow and slept in Paris.', []],
    ["Moscow's streets were empty.", []],
    ['VIENNA, 3 May (WIRE) — Trams stood still.', []],
    ['The Washington Post wrote.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('the reason says what the capital does', () => {
    const [mention] = findCountries(parseDocument('Kyiv said it was ready.'), []);
    expect(mention?.reason).toBe(
      'Kyiv, the capital, stands for the government of Ukraine: subject of "said"',
    );
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'US',
    'U.S.',
    'Georgia',
    'Korea',
    '$',
    '-',
    "'s",
    '.',
    '\n',
    'in',
    'and',
    'New',
    'Mexico',
    'Kyiv',
    'said',
    'é',
    '\u0000',
    '\uD800',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join(' ')),
  );

  test('spans lie in the text, in order, do not overlap, and codes are known', () =>
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const { span, text: printed, code, reason } of findCountries(
          parseDocument(text),
          [],
        )) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(textAt(text, span)).toBe(printed);
          expect(COUNTRIES.has(code)).toBe(true);
          expect(reason).not.toBe('');
          end = span.end;
        }
      }),
    ));

  test.each([
    ['one endless line', 'Republic of '.repeat(60_000)],
    ['capitals without end', 'A'.repeat(700_000)],
    ['shared names', 'Georgia Korea Congo '.repeat(3_000)],
    ['blanks', ' '.repeat(700_000)],
  ])('is read to its end: %s', (_, text) => {
    expect(Array.isArray(findCountries(parseDocument(text), []))).toBe(true);
  });
});
