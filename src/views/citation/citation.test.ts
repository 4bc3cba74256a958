import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import processor from 'citeproc';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '#archive/iso-date.ts';
import { encodeBibtex } from './bibtex.ts';
import { readStyle } from '../../site/citation-styles.ts';
import { composeCsl, readCsl } from './csl.ts';
import { splitName, type Reference } from './reference.ts';
import { encodeRis } from './ris.ts';
import { formatCitations, type PackedStyle, type Processor } from './styled.ts';

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
  entrysubtype = {newspaper},
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
    'note',
  ]);
});

/** As a reader takes it: with the archive's edition and the day. */
const taken: Reference = {
  ...full,
  language: 'en',
  edition: '0123456789ab',
  accessed: '2031-03-02' as IsoDate,
};

test('what another program reads of BibTeX is what CSL-JSON says', () => {
  const [read] = new Cite(encodeBibtex(taken)).data;
  const { archive: _, archive_location: __, type, ...item } = composeCsl(taken);
  // BibTeX has no fields for the archive, which its note names, one type for all articles, and no mark for a body.
  const author = item.author?.map((name) => ('literal' in name ? { family: name.literal } : name));
  expect(read).toMatchObject({ ...item, author });
  expect(read).toMatchObject({ type: 'article-journal', genre: 'newspaper' });
  expect(type).toBe('article-newspaper');
  expect(item.note).toContain('In Bridges, https://example.org/');
});

test('a reference is read again from CSL-JSON', () => {
  expect(readCsl(composeCsl(full))).toEqual(full);
  expect(readCsl(composeCsl(bare))).toEqual(bare);
});

describe('A style', () => {
  const words = readStyle('words') as PackedStyle;
  const print = (style: string, references: readonly Reference[]) =>
    formatCitations(references, processor as Processor, {
      style: readStyle(style) as PackedStyle,
      words,
    });
  const passage = { at: 'p3s2', quote: 'It will hold' };
  const brief: Reference = { ...taken, title: 'A bridge opens', authors: ['Ada Marsh'], passage };

  test.each([
    [
      'apa',
      '“It will hold” (Marsh, 2024, para. 3)',
      'Marsh, A. (2024, May 1). A bridge opens. The Alder Post. Bridges. ',
    ],
    [
      'chicago',
      '“It will hold” Marsh, “A Bridge Opens,” para. 3.',
      'Marsh, Ada. “A Bridge Opens.” The Alder Post, May 1, 2024. Bridges. ',
    ],
    [
      'mla',
      '“It will hold” (Marsh, para.3)',
      'Marsh, Ada. “A Bridge Opens.” The Alder Post, 1 May 2024, ',
    ],
  ])(
    '%s cites a passage with its paragraph, the day of access and the edition',
    (style, inText, entry) => {
      const cited = print(style, [brief]);
      expect(cited.inText).toBe(inText);
      expect(cited.list[0]?.startsWith(entry)).toBe(true);
      expect(cited.list[0]).toContain(`${full.address}#p3s2`);
      expect(cited.list[0]).toMatch(/Accessed 2 Mar.* 2031\. Edition 0123456789ab\.$/);
    },
  );

  test('lists many in its own order, and what has neither author nor day', () => {
    const { list, inText } = print('apa', [taken, { ...bare, accessed: '2031-03-02' as IsoDate }]);
    expect(inText).toBe('');
    expect(list[0]).toMatch(/^A note\. \(n\.d\.\)\. Bridges\. Retrieved March 2, 2031, from /);
    expect(list[1]).toMatch(/^Marsh, A\., van der Brandt, I\., & Newsroom\. \(2024, May 1\)/);
  });
});
