import { describe, expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from './invented-archive.ts';
import { officeClause } from './lead.ts';
import { listPeople } from './listed-names.ts';
import { plainText } from './prose.ts';
import {
  composeOfficesHeld,
  composeOfficesOfPerson,
  fullest,
  holdersAtOnce,
} from './office-history.ts';

const office = (person: string, more: object = {}) => ({
  in: 'p1s1',
  start: 0,
  text: 'Mayor',
  person,
  role: 'Prime Minister',
  country: 'PE',
  reason: 'invented',
  ...more,
});
const named = (person: string) => ({
  in: 'p1s1',
  start: 6,
  text: 'Lund',
  person,
  how: 'surname',
  reason: 'invented',
});
const archive = inventArchive({
  people: { ana: 'Ana Lund', bo: 'Bo Lund', cy: 'Cy Lund' },
  countries: { PE: 'Peru' },
  articles: [
    ['2031-01-01', office('ana')],
    ['2031-02-02', office('bo')],
    ['2031-03-03', office('ana')],
    ['2031-03-04', office('cy')],
    [
      '2031-03-05',
      office('cy', {
        qualifier: 'former',
        end: { in: 'p1s1', start: 0, text: 'resigned', from: '2031-03-01', to: '2031-03-01' },
      }),
    ],
  ].map(([date, given], n) => ({
    id: `a${n}`,
    date,
    blocks: ['Mayor Lund left.'],
    offices: [given],
    mentions: [named((given as { person: string }).person)],
  })),
});
const backlinks = composeBacklinks(archive);
const officesOf = (id: string) =>
  composeOfficesOfPerson(backlinks.people.get(id)?.offices ?? [], backlinks);

test('an office that another says more fully is not told beside it', () => {
  const titles = ['Minister', 'Minister of Peru', 'Ministerial Adviser'].map((title) => ({
    title,
  }));
  expect(fullest(titles).map(({ title }) => title)).toEqual([
    'Minister of Peru',
    'Ministerial Adviser',
  ]);
});

test('two who hold at once what one holds are disputed', () => {
  expect(officesOf('ana')[0]?.others.map(({ holder, atOnce }) => [holder.id, atOnce])).toEqual([
    ['cy', false],
    ['bo', true],
  ]);
  const [held] = composeOfficesHeld(backlinks.countries.get('PE')?.offices ?? []);
  expect([...holdersAtOnce(held?.holders ?? [])].map(({ holder }) => holder.id)).toEqual([
    'ana',
    'bo',
  ]);
});

test('an end before a day on which an article still gives the office is disputed', () => {
  expect(officesOf('cy').map(({ title, endDisputed }) => [title, endDisputed])).toEqual([
    ['Prime Minister of Peru (until 2031)', false],
    ['Prime Minister of Peru', true],
  ]);
});

describe('of an office that some articles say and others only lead to', () => {
  const attested = inventArchive({
    people: { ana: 'Ana Lund' },
    countries: { PE: 'Peru' },
    articles: [
      ['2031-01-01', office('ana', { inferred: true })],
      ['2032-02-02', office('ana')],
      ['2032-02-02', office('ana', { role: 'Captain', country: undefined })],
      ['2033-03-03', office('ana', { inferred: true })],
    ].map(([date, given], n) => ({
      id: `b${n}`,
      date,
      blocks: ['Mayor Lund left.'],
      offices: [given],
      mentions: [named('ana')],
    })),
  });
  const links = composeBacklinks(attested);
  const [spell] = composeOfficesOfPerson(links.people.get('ana')?.offices ?? [], links);

  test('the first and the last day are marked, and the newest that says it answers for it', () => {
    expect(spell).toMatchObject({
      first: '2031-01-01',
      last: '2033-03-03',
      inferred: false,
      firstInferred: true,
      lastInferred: true,
    });
    expect(spell?.saidBy.article.id).toBe('b1');
    const clause = plainText(officeClause([spell as NonNullable<typeof spell>]));
    expect(clause.replaceAll('\u00A0', ' ')).toBe(
      ', Prime Minister of Peru in an article of 2 February 2032,',
    );
  });

  test('a list tells the years in which it is said', () => {
    expect(listPeople(links).map(({ note }) => note)).toEqual(['Prime Minister of Peru, 2032']);
  });
});
