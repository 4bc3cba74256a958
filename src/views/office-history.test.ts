import { expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from './invented-archive.ts';
import {
  composeOfficesHeld,
  composeOfficesOfPerson,
  fullest,
  holdersAtOnce,
  seenOutright,
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

test('the days on which it is said outright are told from those from which it follows', () => {
  const seen = (date: string, inferred?: true) => ({ article: { date }, office: { inferred } });
  const attestations = [seen('2031-05-05', true), seen('2031-03-03'), seen('2031-01-01', true)];
  expect(seenOutright({ attestations: attestations as never })).toEqual({
    first: '2031-03-03',
    last: '2031-03-03',
  });
});

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
