import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAt } from '../text/span.ts';
import { findOffices } from './find-offices.ts';
import { readMarked, readOffices as read } from './marked-text.ts';

describe('an office before the name', () => {
  test.each([
    ['French Foreign Minister {Arlo Finch} spoke.', ['Arlo Finch: Foreign Minister (FR)']],
    ["Ukraine's Defence Minister {Arlo Finch} spoke.", ['Arlo Finch: Defence Minister (UA)']],
    ['President of Ukraine {Arlo Finch} spoke.', ['Arlo Finch: President (UA)']],
    [
      'French Minister for Europe and Foreign Affairs {Arlo Finch}',
      ['Arlo Finch: Minister for Europe and Foreign Affairs (FR)'],
    ],
    [
      'French Minister of the Armed Forces {Arlo Finch}',
      ['Arlo Finch: Minister of the Armed Forces (FR)'],
    ],
    ['“If [Russian President] {Arlo Finch} agrees”', ['Arlo Finch: President (RU)']],
    [
      'European Commission President {Mina Dorn} left.',
      ['Mina Dorn: President, European Commission'],
    ],
    ['NATO boss {Arlo Finch} left.', ['Arlo Finch: Secretary General, NATO']],
    ["Kharkiv's Mayor {Arlo Finch} left.", ['Arlo Finch: Mayor, Kharkiv (UA)']],
    ['former Polish prime minister {Arlo Finch}', ['Arlo Finch: former Prime Minister (PL)']],
    ['ex-president {Arlo Finch} of Brazil', ['Arlo Finch: former President (BR)']],
    ['Swedish PM {Mina Dorn} left.', ['Mina Dorn: Prime Minister (SE)']],
    ['German Chancellor {Arlo Finch} left.', ['Arlo Finch: Chancellor (DE)']],
    ['Republican Sen. {Arlo Finch} left.', ['Arlo Finch: Senator']],
    ['They met a judge. {Arlo Finch} left.', []],
    ['President {Arlo Finch} flew from Nairobi to Peru.', ['Arlo Finch: President']],
    [
      'Elmland Governor and Reform Party supremo {Mina Dorn} left.',
      ['Mina Dorn: Governor, Elmland', 'Mina Dorn: Supremo, Reform Party'],
    ],
    ['Speaking beside the French president, {Arlo Finch} said no.', []],
    ['The French president, {Arlo Finch} said, was ill.', []],
    ['Elmton: EPP president {Mina Dorn} left.', ['Mina Dorn: President, EPP']],
    ['Union Home Minister {Mina Dorn} left.', ['Mina Dorn: Home Minister']],
    [
      'The foreign ministers of France, Chile and Peru, {Arlo Finch}, {Mina Dorn} and {Ole Brandt}, met.',
      [
        'Arlo Finch: Foreign Minister (FR)',
        'Mina Dorn: Foreign Minister (CL)',
        'Ole Brandt: Foreign Minister (PE)',
      ],
    ],
    [
      'The heads of the foreign ministries of Ukraine and France, {Arlo Finch} and {Mina Dorn}, met.',
      ['Arlo Finch: Foreign Minister (UA)', 'Mina Dorn: Foreign Minister (FR)'],
    ],
    ['The Foreign Secretary, Dame {Mina Dorn}, left.', ['Mina Dorn: Foreign Secretary']],
    ['President-elect {Arlo Finch} of Brazil', ['Arlo Finch: elect President (BR)']],
    [
      'Deputy Minister of Health {Mina Dorn} left Chile.',
      ['Mina Dorn: deputy Health Minister (CL)'],
    ],
    [
      'Chilean Navy Commandant Major General {Arlo Finch}',
      ['Arlo Finch: Navy Commandant (CL)', 'Arlo Finch: Major General'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('an office after the name', () => {
  test.each([
    [
      '{Arlo Finch}, the US secretary of state, praised it.',
      ['Arlo Finch: Secretary of State (US)'],
    ],
    [
      'according to {Mina Dorn}, the acting governor of Sumy region.',
      ['Mina Dorn: acting Governor, Sumy region (UA)'],
    ],
    ['{Mina Dorn}, 54, who was president of Peru, spoke.', ['Mina Dorn: former President (PE)']],
    ['{Arlo Finch} KC, chair of the Elmton Inquiry, spoke.', ['Arlo Finch: Chair, Elmton Inquiry']],
    ['{Arlo Finch} (R-Idaho), chair of the Elm Council, rose.', ['Arlo Finch: Chair, Elm Council']],
    [
      '{Mina Dorn}, commander of the Kenyan contingent, rose.',
      ['Mina Dorn: Commander, Kenyan contingent (KE)'],
    ],
    [
      '{Ida Dorn}, leader of the Green Reform Party, rested. {Ola Dorn} left. {Dorn}, the leader of the Reform Party, stayed.',
      ['Ida Dorn: Leader, Green Reform Party', 'Ida Dorn: Leader, Reform Party'],
    ],
    ['Reform Party leader {Mina Dorn} rested.', ['Mina Dorn: Leader, Reform Party']],
    ['The Reform party leader, {Mina Dorn}, rested.', ['Mina Dorn: Leader, Reform party']],
    ["{Mina Dorn} became Peru's defence minister on Monday.", ['Mina Dorn: Defence Minister (PE)']],
    ['{Mina Dorn} is the mayor of Kharkiv.', ['Mina Dorn: Mayor, Kharkiv (UA)']],
    [
      'Polish President {Arlo Finch} rested. {Mina Dorn}, {Finch}’s chief of staff and Poland’s top negotiator, resigned.',
      [
        'Arlo Finch: President (PL)',
        'Mina Dorn: former Chief of Staff, Arlo Finch (PL), "resigned"',
        'Mina Dorn: former Top Negotiator (PL), "resigned"',
      ],
    ],
    [
      'with Major General {Arlo Finch}, Deputy Chief of the General Staff of the Armed Forces of Chile; Lieutenant General {Mina Dorn}, Head of the Logistics Department of the Navy of Chile; and {Ole Brandt}, Deputy Minister of Defence.',
      [
        'Arlo Finch: Major General',
        'Arlo Finch: deputy Chief of the General Staff, Armed Forces (CL)',
        'Mina Dorn: Lieutenant General',
        'Mina Dorn: Head, Logistics Department of the Navy (CL)',
        'Ole Brandt: deputy Defence Minister (CL)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('an office that opens the next clause is not that of the name before it', () =>
    expect(read('After the talks with {Arlo Finch}, the Chilean president said no.')).toEqual([]));
  test('an office that leads to the next name belongs to that one', () =>
    expect(read('He met {Arlo Finch}, Chilean President {Mina Dorn} and others.')).toEqual([
      'Mina Dorn: President (CL)',
    ]));
  test('"a leader" of nothing told is no office', () =>
    expect(read('{Arlo Finch}, a leader, spoke.')).toEqual([]));
});

describe('several people', () => {
  test('a plural office is given to each, with the countries in order', () =>
    expect(read('French and German presidents {Arlo Finch} and {Mina Dorn} met.')).toEqual([
      'Arlo Finch: President (FR)',
      'Mina Dorn: President (DE)',
    ]));
});

test('a country may follow each name', () =>
  expect(
    read('Foreign Ministers {Arlo Finch} of the Czech Republic and {Mina Dorn} of Poland'),
  ).toEqual(['Arlo Finch: Foreign Minister (CZ)', 'Mina Dorn: Foreign Minister (PL)']));

describe('a country told elsewhere', () => {
  test('comes from the same person in the same role', () =>
    expect(read('Chilean President {Arlo Finch} and Peru. President {Finch} spoke.')).toEqual([
      'Arlo Finch: President (CL)',
      'Arlo Finch: President (CL)',
    ]));
  test('is not guessed where the text speaks of two', () =>
    expect(read('President {Arlo Finch} flew from Chile to Peru.')).toEqual([
      'Arlo Finch: President',
    ]));
  test('a bare "minister" says nothing beside the ministry', () =>
    expect(read('Chilean Health Minister {Mina Dorn} spoke. We thank Minister {Dorn}.')).toEqual([
      'Mina Dorn: Health Minister (CL)',
    ]));
});

test('claims point at their words in any text', () => {
  const words = fc.constantFrom(
    '{Arlo Finch}',
    '{Finch}',
    'President',
    'of',
    'the',
    'France',
    'French',
    'counterpart',
    'and',
    ', ',
    '.',
    'his',
    'Minister',
    'chief',
    'ministers',
    "'s",
  );
  fc.assert(
    fc.property(fc.array(words), (all) => {
      const { document, mentions } = readMarked(all.join(' '));
      for (const claim of findOffices(document, mentions)) {
        expect(textAt(document.text, claim.span)).toBe(claim.text);
        expect(claim.role).toMatch(/^\p{Lu}/u);
      }
    }),
  );
});

test.each([
  ['offices', 'President {Arlo Finch} met his French counterpart {Mina Dorn}. '],
  ['heads alone', 'chief head president of the minister '],
])('a long text is read to its end: %s', (_, sentence) => {
  const { document, mentions } = readMarked(sentence.repeat(1_500));
  expect(Array.isArray(findOffices(document, mentions))).toBe(true);
});

describe('forms of address', () => {
  test.each([
    [
      'Chilean Defence Chief Gen. {Arlo Finch} spoke.',
      ['Arlo Finch: Defence Chief (CL)', 'Arlo Finch: General'],
    ],
    [
      'Minister of Education of Chile Dr. {Mina Dorn} spoke.',
      ['Mina Dorn: Education Minister (CL)'],
    ],
    ['then-Prime Minister {Mina Dorn} of Chile', ['Mina Dorn: former Prime Minister (CL)']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
