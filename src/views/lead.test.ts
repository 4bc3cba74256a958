import { expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from './invented-archive.ts';
import { officeClause } from './lead.ts';
import { composeOfficesOfPerson } from './office-history.ts';
import { plainText } from './prose.ts';

const office = (role: string, more: object = {}) => ({
  in: 'p1s1',
  start: 0,
  text: role,
  person: 'ana',
  role,
  country: 'PE',
  reason: 'invented',
  ...more,
});
const over = { end: { in: 'p1s1', start: 0, text: 'resigned', from: '2031-02-01' } };

const clauseOf = (...articles: readonly [date: string, ...offices: object[]][]) => {
  const archive = inventArchive({
    people: { ana: 'Ana Lund' },
    countries: { PE: 'Peru' },
    articles: articles.map(([date, ...offices], n) => ({
      id: `${date}-${n}`,
      date,
      title: 'A report',
      publisher: 'The Quay',
      blocks: ['Minister Ana Lund came.'],
      offices,
    })),
  });
  const backlinks = composeBacklinks(archive);
  const dossier = backlinks.people.get('ana');
  const clause = officeClause(composeOfficesOfPerson(dossier?.offices ?? [], backlinks));
  return plainText(clause).replaceAll('\u00A0', ' ');
};

test('an office is told by the newest article that gives it outright', () => {
  expect(
    clauseOf(
      ['2031-01-01', office('Minister')],
      ['2031-03-03', office('Minister', { inferred: true })],
    ),
  ).toBe(', Minister of Peru according to The Quay on 1 January 2031,');
});

test('one that only follows from the words of an article is told as that', () => {
  expect(clauseOf(['2031-03-03', office('Minister', { inferred: true })])).toBe(
    ', taken to be Minister of Peru from the words of The Quay on 3 March 2031,',
  );
});

test('offices that ended in one year say so once', () => {
  expect(clauseOf(['2031-03-03', office('Minister', over), office('Chair', over)])).toBe(
    ', until 2031 Chair of Peru and Minister of Peru according to The Quay on 3 March 2031,',
  );
});
