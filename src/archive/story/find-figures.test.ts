import { expect, test } from 'vitest';
import { findFigures } from './find-figures.ts';

const told = (sentence: string) =>
  findFigures(sentence).map(({ span, of, least, most }) => [
    sentence.slice(span.start, span.end),
    of,
    least,
    most,
  ]);

test('a figure is a number with what it counts, between the least and the most it may be', () => {
  expect(told('At least four people were killed and 40 others injured.')).toEqual([
    ['At least four people were killed', 'killed', 4, Infinity],
    ['40 others injured', 'injured', 40, 40],
  ]);
  expect(told('The town has 2.5 million euros for up to 300 ships.')).toEqual([
    ['2.5 million euros', 'euro', 2_450_000, 2_550_000],
    ['up to 300 ships', 'ship', 0, 350],
  ]);
  expect(told('The blast killed twelve; about 20 houses burned.')).toEqual([
    ['twelve', 'killed', 12, 12],
    ['about 20 houses', 'hous', 17, 23],
  ]);
});

test('people of one kind are told apart from people', () => {
  expect(findFigures('The blast killed three soldiers.')[0]?.kinds).toEqual(['soldier']);
  expect(findFigures('The blast killed three people.')[0]?.kinds).toEqual([]);
});

test('years, days, ages, hours, parts and names of things are no figures', () => {
  expect(told('In 2031 elections were held on 4 March by the 44-year-old mayor.')).toEqual([]);
  expect(told('Flight 212 left gate 4 after three hours; one of the doors was open.')).toEqual([]);
  expect(told('The 28-point plan has a page 7.')).toEqual([]);
});
