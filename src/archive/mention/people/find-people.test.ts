import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../text/document.ts';
import { textAt } from '../../text/span.ts';
import { findWords } from '../words.ts';
import { curatedNames } from './curated-names.ts';
import { findPeople } from './find-people.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

function read(text: string): string {
  return findPeople(parseDocument(text))
    .mentions.map(({ text, name, how }) => `${text} | ${name} | ${how}\n`)
    .join('');
}

describe('the persons of a text, as printed, with their fullest name and how they were known', () => {
  for (const fixture of readdirSync(FIXTURES))
    test(fixture.replaceAll('-', ' '), async () => {
      const input = readFileSync(join(FIXTURES, fixture, 'input.txt'), 'utf8');
      await expect(read(input)).toMatchFileSnapshot(join(FIXTURES, fixture, 'expected.txt'));
    });
});

describe('the span', () => {
  test.each([
    ['Chancellor Annika Dornbach arrived.', 'Annika Dornbach'],
    ["It was Annika Dornbach's idea.", 'Annika Dornbach'],
    ['The Dornbach-led party lost. Annika Dornbach resigned.', 'Dornbach'],
    ['On Friday Annika Dornbach Thursday went, he said.', 'Annika Dornbach'],
    ['Talks with Ernesto “Tico” Valdivar failed, the coach said.', 'Ernesto “Tico” Valdivar'],
    ['The Minister of Energy and Natural Resources Selim Tanbay spoke.', 'Selim Tanbay'],
    ['He met Mr. J.K. Dornbach.', 'J.K. Dornbach'],
    ['AP Annika Dornbach took the picture.', 'Annika Dornbach'],
    ['The ambassador to the UN Annika Dornbach spoke.', 'Annika Dornbach'],
    ['His rival MP Annika Dornbach left.', 'Annika Dornbach'],
    ['Mayor of London Annika Dornbach spoke.', 'Annika Dornbach'],
    ['Secretary of the Exchequer Annika Dornbach spoke.', 'Annika Dornbach'],
    ['Cinematographer Annika Dornbach won.', 'Annika Dornbach'],
    ['In-form Annika Dornbach won.', 'Annika Dornbach'],
    ['The vote was won by Brit Annika Dornbach.', 'Annika Dornbach'],
    ['ANNIKA DORNBACH Annika Dornbach won.', 'ANNIKA DORNBACH'],
    ['President George W. Bush and his aides met.', 'George W. Bush'],
    ['The leader Marine Le Pen said no.', 'Marine Le Pen'],
    ['Martin Luther King Jr. spoke here.', 'Martin Luther King Jr'],
    ['The singer Annika Read won.', 'Annika Read'],
    ['The actress Annika Nielsen won.', 'Annika Nielsen'],
    ['On board were two cats and Annika Legend.', 'Annika Legend'],
    ['It was written after Annika Cousins left.', 'Annika Cousins'],
    ['They sang with Annika Crow.', 'Annika Crow'],
    ['Japanese Prime Minister Shigeo Takamatsu left.', 'Shigeo Takamatsu'],
    ['They met founder Zorlan Son.', 'Zorlan Son'],
    ['The captain Son Zeung-min scored.', 'Son Zeung-min'],
    ['The visitors Quelcy Rodríguez, 40, and others left.', 'Quelcy Rodríguez'],
    ['They saw Tan Sri Annika Dornbach.', 'Annika Dornbach'],
    ['They saw PC Annika Dornbach.', 'Annika Dornbach'],
    ['They sang with Annika Bell.', 'Annika Bell'],
    ['A spokesman for the Foreign Ministry, Zorlan Quebbit, said no.', 'Zorlan Quebbit'],
    ['Annika Dornbach “welcomed” Likud voters.', 'Annika Dornbach'],
    ['Manager at Ocean Florida Annika Dornbach left.', 'Annika Dornbach'],
    ['Rovers: F Annika Dornbach missed the game.', 'Annika Dornbach'],
    ['She wrote of Annika B. Dornbach Sioux Falls Gazette.', 'Annika B. Dornbach'],
    ['Annika Dornbach Submitted', 'Annika Dornbach'],
    ['It was said by Mary E. Dornbach.', 'Mary E. Dornbach'],
  ])('%s', (text, name) => {
    expect(findPeople(parseDocument(text)).mentions[0]?.text).toBe(name);
  });
});

describe('names that no table holds are persons by what stands around them', () => {
  test.each([
    [
      'The vote is over. (Reporting by Zorlan Quebbit; Editing by Vesh Umbari)',
      ['Zorlan Quebbit', 'Vesh Umbari'],
    ],
    ['1. Zorlan Quebbit (Norway) 44.07 seconds', ['Zorlan Quebbit']],
    ['1. Zorlan Quebbit (New Zealand) 44.07 seconds', ['Zorlan Quebbit']],
    ['He beat Norway’s Zorlan Quebbit, who wept.', ['Zorlan Quebbit']],
    ['SURGEON GENERAL: ANNA QUEBBIT\n\nQuebbit is a doctor.', ['ANNA QUEBBIT', 'Quebbit']],
    ['He said “[President Anna] Quebbit understands”.', ['Anna] Quebbit']],
    ['They met captain Will Quebbit.', ['Will Quebbit']],
    ['Anna “tiko” Quebbit had three.', ['Anna “tiko” Quebbit']],
    [
      'The team: Anna Harker, Zorlan Quebbit, Vesh Umbari, Tolo Grenn.',
      ['Anna Harker', 'Zorlan Quebbit', 'Vesh Umbari', 'Tolo Grenn'],
    ],
  ])('%s', (text, names) => {
    expect(findPeople(parseDocument(text)).mentions.map((mention) => mention.text)).toEqual(names);
  });
});

describe('things named like persons are none', () => {
  test.each([
    'The fashion retailer Anna Harker cut jobs.',
    'The carrier Anna Harker sailed.',
    'He lives in the village of Anna Harker.',
    'Umbari, which sells shoes, said it had grown. Umbari said more.',
    'How Will Ukraine Vote',
    'He watched “Anna Harker” twice.',
    'The Zorlan Quebbit company closed.',
    'They crossed the Anna Harker bridge.',
    'Funded by Quebbit, a charity for children, it grew.',
    'Harker & Finch Associates said so.',
    'Harker & Quebbit said so. Harker & Quebbit admitted it.',
    'Quebbit said it would sell shares. Quebbit added that. Quebbit announced more.',
    'The chip major Quebbit fell, and its rival Quebbit rose.',
    'The Grand Quebbit was full, and Star Quebbit too.',
    'The Saturn V flew, and Mach E was shown.',
    'Getting Quebbit home was hard.',
    'Come November, all will change.',
    'The USS Anna Harker docked, and the MV Anna Harker sank.',
    'Pictures by Annika Features and Annika Partners.',
    'They sleep in Annika Lodge.',
    'Goldman Sachs says it will grow, and Aston Villa lost.',
    'The town of Zorlan Quebbit, 40 km away, slept.',
  ])('%s', (text) => {
    expect(findPeople(parseDocument(text)).mentions).toEqual([]);
  });
});

test('an insertion in brackets completes the name', () => {
  const { mentions } = findPeople(
    parseDocument('“[President Anna] Quebbit knows it.” Quebbit wept.'),
  );
  expect(mentions.map(({ name }) => name)).toEqual(['Anna Quebbit', 'Anna Quebbit']);
});

test.each([
  ['Ursula von der Tann left. Von der Tann said no.', 'Ursula von der Tann'],
  ['Zelentskyy told them all. Volodymyr Zelentsky flew.', 'Volodymyr Zelentsky'],
])('a shorter or differently spelt form is of the full name: %s', (text, name) => {
  const { mentions } = findPeople(parseDocument(text));
  expect(mentions.map((mention) => mention.name)).toEqual([name, name]);
});

test('a surname says of whom it is and where the person was introduced', () => {
  const { mentions } = findPeople(parseDocument('Alina Krevin came.\n\nKrevin said nothing.'));
  expect(mentions[1]?.reason).toBe('surname of Alina Krevin, introduced in paragraph 1');
});

test('a name without enough evidence is doubtful, not a person', () => {
  const { mentions, doubtful } = findPeople(parseDocument('Everybody liked Zorlan Quebbit.'));
  expect(mentions).toEqual([]);
  expect(doubtful.map(({ text }) => text)).toEqual(['Zorlan Quebbit']);
});

test('what an editor has confirmed is a person, what was rejected is none', () => {
  const record = (name: string, review: 'confirmed' | 'rejected') => ({
    id: 'x',
    name,
    also: [],
    not: [],
    review,
    note: '',
  });
  const curated = curatedNames([
    record('Zorlan Quebbit', 'confirmed'),
    record('Anna Harker', 'rejected'),
  ]);
  const document = parseDocument('Everybody liked Zorlan Quebbit. Anna Harker said so.');
  expect(
    findPeople(document, findWords(document), curated).mentions.map(({ text }) => text),
  ).toEqual(['Zorlan Quebbit']);
});

const words = fc.constantFrom(
  ...'Anna Krevin krevin said the The President of van der St. J. "Tico" (48), McX O’Neil’s d’Ora KIM NATO -- — … \n 李 Š I A. al-Sisi Mr.'.split(
    ' ',
  ),
);

test('mentions lie in the text, in order, without overlap, and print what the text says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 40 }),
      (parts) => {
        const document = parseDocument(parts.join(' '));
        const { mentions, doubtful } = findPeople(document);
        let end = 0;
        for (const { span, text } of mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(textAt(document.text, span)).toBe(text);
          end = span.end;
        }
        for (const { span, text } of doubtful) expect(textAt(document.text, span)).toBe(text);
      },
    ),
  );
});

describe('400,000 characters are read to their end, whatever they hold', () => {
  test.each([
    ['one word of capitals', 'A'],
    ['surnames', 'Anna Krevin said. Krevin '],
    ['particles', 'van der '],
    ['initials', 'J. '],
    ['hyphens', 'Kim-'],
    ['apostrophes', "O'"],
    ['titles', 'Minister of the '],
    ['names in a list', 'Anna Krevin, '],
    ['nicknames', 'Anna "Tico '],
  ])('%s', (_, unit) => {
    const document = parseDocument(unit.repeat(400_000 / unit.length));
    expect(Array.isArray(findPeople(document).mentions)).toBe(true);
  });
});
