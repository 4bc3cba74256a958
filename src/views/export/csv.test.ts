import { expect, test } from 'vitest';
import { encodeCsv } from './csv.ts';
import { encodeTable } from './table.ts';

test('commas, quotation marks and line ends are quoted', () => {
  expect(encodeCsv([['a', 'b,c', 'say "hi"', 'two\nlines']])).toBe(
    '\uFEFFa,"b,c","say ""hi""","two\nlines"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
  'a spreadsheet takes no formula from %s',
  (cell) => expect(encodeCsv([[cell]])).toContain(`'${cell}`),
);

test('what is absent is an empty cell, a list is one cell', () => {
  const rows: { id: string; date?: string; authors: string[] }[] = [
    { id: 'x', authors: ['Ada Marsh', 'Ivo Brandt'] },
  ];
  expect(encodeTable(rows, ['id', 'date', 'authors'])).toBe(
    '\uFEFFid,date,authors\r\nx,,Ada Marsh; Ivo Brandt\r\n',
  );
});
