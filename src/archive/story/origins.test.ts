import { expect, test } from 'vitest';
import { inventArchive } from '../backlinks/invented-archive.ts';
import { groupOrigins } from './origins.ts';

const articles = (publishers: readonly (string | undefined)[]) =>
  inventArchive({
    articles: publishers.map((publisher, n) => ({
      id: `report-${n}`,
      paragraphs: ['It rained.'],
      ...(publisher !== undefined && { publisher }),
    })),
  }).articles;

const told = (publishers: readonly (string | undefined)[]) =>
  groupOrigins(articles(publishers)).map((group) => group.map(({ id }) => id));

test('reports of one outlet are one origin', () => {
  expect(told(['Ilse Post', 'Fjord Courier', 'ILSE POST'])).toEqual([
    ['report-0', 'report-2'],
    ['report-1'],
  ]);
});

test('reports whose outlet is not known are one origin, for nothing shows that they differ', () => {
  expect(told([undefined, 'Ilse Post', undefined])).toEqual([
    ['report-0', 'report-2'],
    ['report-1'],
  ]);
});

test('reports that credit one agency, or stand in it, are one origin', () => {
  const [first, second, third] = articles(['Ilse Post', 'Fjord Courier', 'North Wire']);
  if (!first || !second || !third) throw new Error('no reports');
  const agency = 'North Wire';
  const origins = groupOrigins([{ ...first, agency }, second, third]);
  expect(origins.map((group) => group.map(({ id }) => id))).toEqual([
    ['report-0', 'report-2'],
    ['report-1'],
  ]);
});
