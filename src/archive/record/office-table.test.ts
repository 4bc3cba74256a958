import { expect, test } from 'vitest';
import { composeOfficeTable, holderAt } from './office-table.ts';

/** A table of one office, given by an article of each day to a person. */
function tableOf(...given: readonly (readonly [string, string])[]) {
  const articles = given.map(([person, date], index) => ({
    key: `${index}`,
    date,
    names: { people: [{ name: person, holds: ['XX||president'] }] },
  }));
  return composeOfficeTable(articles, (_, name) => name);
}

const GIVEN = [
  ['ole-dahm', '2025-09-20'],
  ['ana-brel', '2025-01-10'],
  ['ana-brel', '2025-03-01'],
] as const;
const table = tableOf(...GIVEN);

test.each([
  ['2025-02-20', 'ana-brel', '2025-03-01'],
  ['2025-05-30', 'ana-brel', '2025-03-01'],
  ['2025-10-01', 'ole-dahm', '2025-09-20'],
  ['2025-01-10', 'ana-brel', '2025-01-10'],
])('on %s the one whom articles near it name: %s', (date, person, seen) =>
  expect(holderAt(table, 'XX||president', date)).toEqual({ person, seen }),
);

test.each([
  ['three months to the day before the first article', '2024-10-10', true],
  ['a day earlier', '2024-10-09', false],
  ['three months to the day after the last one', '2025-12-21', true],
  ['a day later', '2025-12-22', false],
])('%s somebody is inferred or not', (_, date, inferred) =>
  expect(holderAt(table, 'XX||president', date) !== undefined).toBe(inferred),
);

test('of two days as far from the article the earlier one is named', () =>
  expect(holderAt(table, 'XX||president', '2025-02-04')?.seen).toBe('2025-01-10'));

test('where two are named near the day nobody is inferred', () => {
  const both = tableOf(...GIVEN, ['ole-dahm', '2025-03-20']);
  expect(holderAt(both, 'XX||president', '2025-03-10')).toBeUndefined();
});

test('an office that nobody is given has no holder', () =>
  expect(holderAt(table, 'XX||king', '2025-03-10')).toBeUndefined());
