import { expect, test } from 'vitest';
import { holderAt, type OfficeTable } from './office-table.ts';

const table: OfficeTable = new Map([
  [
    'XX||president',
    [
      { person: 'ana-brel', date: '2025-01-10' },
      { person: 'ana-brel', date: '2025-03-01' },
      { person: 'ole-dahm', date: '2025-09-20' },
    ],
  ],
]);

test.each([
  ['2025-02-20', 'ana-brel', '2025-03-01'],
  ['2025-05-30', 'ana-brel', '2025-03-01'],
  ['2025-10-01', 'ole-dahm', '2025-09-20'],
])('on %s the one whom articles near it name: %s', (date, person, seen) =>
  expect(holderAt(table, 'XX||president', date)).toEqual({ person, seen }),
);

test('far from every article nobody is inferred', () =>
  expect(holderAt(table, 'XX||president', '2026-05-01')).toBeUndefined());

test('where two are named near the day nobody is inferred', () => {
  const both = [...(table.get('XX||president') ?? []), { person: 'ole-dahm', date: '2025-03-20' }];
  expect(
    holderAt(new Map([['XX||president', both]]), 'XX||president', '2025-03-10'),
  ).toBeUndefined();
});

test('an office that nobody is given has no holder', () =>
  expect(holderAt(table, 'XX||king', '2025-03-10')).toBeUndefined());
