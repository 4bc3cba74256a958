import { expect, test } from 'vitest';
import { capitalOf, COUNTRIES, countryName, WORDS_BY_COUNTRY } from './country-table.ts';

test('every country has a code, a number for the map, a name and a region', () => {
  expect(COUNTRIES.size).toBeGreaterThan(240);
  for (const [code, { numeric, name, names, region }] of COUNTRIES) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(numeric).toMatch(/^\d{3}$/);
    expect(names).toContain(name);
    expect(region).not.toBe('');
  }
});

test('codes and numbers belong to one country each', () => {
  const numbers = [...COUNTRIES.values()].map(({ numeric }) => numeric);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('the words of a country are of a country in the table, once', () => {
  const codes = WORDS_BY_COUNTRY.map(({ code }) => code);
  expect(codes.filter((code) => !COUNTRIES.has(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('no two countries claim one word', () => {
  const owners = new Map<string, string>();
  for (const { code, also, old, demonyms } of WORDS_BY_COUNTRY)
    for (const word of [...also, ...old, ...demonyms]) {
      expect(owners.get(word) ?? code, word).toBe(code);
      owners.set(word, code);
    }
});

test.each([
  ['GB', 'United Kingdom', 'London'],
  ['CZ', 'Czechia', 'Prague'],
  ['XK', 'Kosovo', 'Pristina'],
  ['UA', 'Ukraine', 'Kyiv'],
  ['PS', 'Palestine', 'Ramallah'],
])('%s is %s, its capital %s', (code, name, capital) => {
  expect(countryName(code)).toBe(name);
  expect(capitalOf(code)).toBe(capital);
});

test('an unknown code names itself', () => expect(countryName('EU')).toBe('EU'));
