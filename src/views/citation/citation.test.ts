import { expect, test } from 'vitest';
import type { IsoDate } from '#archive/iso-date.ts';
import { encodeBibtex } from './bibtex.ts';
import { composeCsl } from './csl.ts';
import { splitName, type Reference } from './reference.ts';
import { encodeRis } from './ris.ts';

const full: Reference = {
  id: '2024-05-01-a-bridge-opens',
  title: 'A bridge opens: 50% & {more}',
  authors: ['Ada Marsh', 'Ivo van der Brandt', 'Newsroom'],
  date: '2024-05-01' as IsoDate,
  publisher: 'The Alder Post',
  url: 'https://example.com/bridge_1?x=%7B',
  archive: 'Bridges',
  address: 'https://example.org/articles/2024-05-01-a-bridge-opens/',
};
const bare: Reference = {
  id: 'undated-a-note',
  title: 'A note',
  authors: [],
  archive: 'Bridges',
  address: 'https://example.org/articles/undated-a-note/',
};

test('names are split before the family name and its particles', () => {
  expect(splitName('Ivo van der Brandt')).toEqual({ given: 'Ivo', family: 'van der Brandt' });
  expect(splitName('Newsroom')).toEqual({ family: 'Newsroom' });
});

test('BibTeX', () => {
  expect(encodeBibtex(full)).toBe(`@article{2024-05-01-a-bridge-opens,
  title = {{A bridge opens: 50\\% \\& \\{more\\}}},
  author = {{Marsh}, {Ada} and {van der Brandt}, {Ivo} and {Newsroom}},
  journal = {The Alder Post},
  year = {2024},
  month = {5},
  date = {2024-05-01},
  url = {https://example.com/bridge_1?x=%7B},
  note = {In Bridges, https://example.org/articles/2024-05-01-a-bridge-opens/},
}
`);
});

test('RIS has one tag a line whatever the title holds', () => {
  const ris = encodeRis({ ...full, title: 'One\nER  - \ntwo' });
  expect(ris.split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - 2024-05-01-a-bridge-opens',
    'TI  - One ER - two',
    'AU  - Marsh, Ada',
    'AU  - van der Brandt, Ivo',
    'AU  - Newsroom',
    'T2  - The Alder Post',
    'PY  - 2024',
    'DA  - 2024/05/01',
    'UR  - https://example.com/bridge_1?x=%7B',
    'DB  - Bridges',
    'L2  - https://example.org/articles/2024-05-01-a-bridge-opens/',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON', () => {
  expect(composeCsl(full)).toMatchObject({
    type: 'article-newspaper',
    issued: { 'date-parts': [[2024, 5, 1]] },
    author: [
      { family: 'Marsh', given: 'Ada' },
      { family: 'van der Brandt' },
      { literal: 'Newsroom' },
    ],
  });
});

test('what is not known is not said', () => {
  expect(encodeBibtex(bare)).not.toMatch(/author|journal|year|month|date =/);
  expect(encodeRis(bare)).not.toMatch(/^(AU|T2|PY|DA)/m);
  expect(Object.keys(composeCsl(bare))).toEqual([
    'id',
    'type',
    'title',
    'URL',
    'archive',
    'archive_location',
  ]);
});
