import { expect, test } from 'vitest';
import { correctionSchema } from '#archive/clipping/corrections/correction.ts';
import { composeCorrectionLog } from './correction-log.ts';
import { inventArchive } from './invented-archive.ts';

const archive = inventArchive({
  people: {
    'ana-ruiz': { name: 'Ana Ruiz', not: ['Anna Ruis'] },
    'a-ruiz': { name: 'A. Ruiz', sameAs: 'ana-ruiz' },
    'north-quay': { name: 'North Quay', review: 'rejected' },
    'olo-tarn': 'Olo Tarn',
  },
  articles: [
    { id: 'one', source: 'one.txt' },
    { id: 'two-2', source: 'two.txt', part: 2 },
    { id: 'two-1', source: 'two.txt' },
  ],
});
const correct = (of: object) => correctionSchema.parse(of);

test('what editors decided about clippings stands with its reason, of parts with the article it is about', () => {
  const log = composeCorrectionLog(
    archive,
    new Map([
      ['two.txt', correct({ parts: { 2: { date: { value: '2031-03-02', reason: 'cut off' } } } })],
      [
        'one.txt',
        correct({
          title: { value: null, reason: 'a section' },
          authors: { value: ['Ada', 'Ben'], reason: 'below the picture' },
          roles: [{ lines: '3, 5-6', role: 'related-headline', reason: 'links' }],
          names: [{ name: 'Ruiz', person: 'ana-ruiz', reason: 'the mayor' }],
          speakers: [{ quote: 'It will hold', person: null, reason: 'a sign says so' }],
        }),
      ],
    ]),
  );
  expect(
    log.clippings.map(({ article, what, now, reason }) => [article?.id, what, now, reason]),
  ).toEqual([
    ['one', 'title', undefined, 'a section'],
    ['one', 'authors', 'Ada, Ben', 'below the picture'],
    ['one', 'lines 3, 5-6', 'related headline', 'links'],
    ['one', '“Ruiz”', 'ana-ruiz', 'the mayor'],
    ['one', 'the speaker of “It will hold”', undefined, 'a sign says so'],
    ['two-2', 'date', '2031-03-02', 'cut off'],
  ]);
});

test('names that were merged, rejected or told apart are listed, others are not', () => {
  expect(
    composeCorrectionLog(archive, new Map()).names.map(({ id, decided }) => [id, decided]),
  ).toEqual([
    ['a-ruiz', { kind: 'merged', into: 'ana-ruiz' }],
    ['ana-ruiz', { kind: 'told apart', from: ['Anna Ruis'] }],
    ['north-quay', { kind: 'rejected' }],
  ]);
});
