import { describe, expect, it } from 'vitest';
import { composeBacklinks } from './backlinks.ts';
import { inventArchive } from './invented-archive.ts';
import { passageAt } from './passage.ts';
import { pairThreshold } from './pairs.ts';

const archive = inventArchive({
  people: [
    { id: 'ana-brezh', name: 'Ana Brezh' },
    { id: 'anna-bresch', name: 'Anna Bresch', sameAs: 'ana-brezh' },
    { id: 'olo-tarn', name: 'Olo Tarn' },
    { id: 'supreme-court', name: 'Supreme Court', review: 'rejected' },
    { id: 'one-way', name: 'One Way', sameAs: 'other-way' },
    { id: 'other-way', name: 'Other Way', sameAs: 'one-way' },
  ],
  countries: [{ code: 'NO', name: 'Norway' }],
  organisations: [{ id: 'ferry-board', name: 'Ferry Board' }],
  articles: [
    {
      id: 'older',
      date: '2031-01-02',
      paragraphs: [
        '[Anna Bresch](person:anna-bresch) met [Olo Tarn](person:olo-tarn). The [Supreme Court](person:supreme-court) was silent.',
      ],
    },
    {
      id: 'newer',
      date: '2031-03-04',
      paragraphs: [
        'It rained. [Ana Brezh](person:ana-brezh), of the [Ferry Board](organisation:ferry-board), thanked [Tarn](person:olo-tarn).',
        '“[Tarn](person:olo-tarn) kept his word to [Norway](country:NO),” [Brezh](person:ana-brezh) said.',
      ],
      offices: [
        { text: 'of the Ferry Board', person: 'ana-brezh', role: 'Head', body: 'Ferry Board' },
      ],
      quotes: [{ text: 'Tarn kept his word to Norway', by: 'anna-bresch', as: 'Brezh' }],
    },
  ],
});
const backlinks = composeBacklinks(archive);
const ana = backlinks.people.get('ana-brezh');

describe('What articles say where one record is concerned', () => {
  it('comes newest article first, in reading order', () => {
    expect(ana?.articles.map(({ id }) => id)).toEqual(['newer', 'older']);
    expect(ana?.occurrences.map(({ mention }) => [mention.in, mention.text])).toEqual([
      ['p1s2', 'Ana Brezh'],
      ['p2s1', 'Brezh'],
      ['p1s1', 'Anna Bresch'],
    ]);
  });

  it('counts the names of a merged record to the one it was merged into', () => {
    expect(backlinks.people.has('anna-bresch')).toBe(false);
    expect(backlinks.find.person('anna-bresch')).toBe(ana);
    expect(ana?.mergedIds).toEqual(['anna-bresch']);
    expect(ana?.quotes.map(({ quote }) => quote.text)).toEqual(['Tarn kept his word to Norway']);
  });

  it('leaves out rejected records and merges that lead in a circle', () => {
    expect([...backlinks.people.keys()]).toEqual(['ana-brezh', 'olo-tarn']);
    expect(backlinks.find.person('supreme-court')).toBeUndefined();
    expect(backlinks.find.person('one-way')).toBeUndefined();
  });

  it('knows in whose words somebody is named, the speaker excepted', () => {
    expect(backlinks.people.get('olo-tarn')?.quotesAbout).toHaveLength(1);
    expect(backlinks.countries.get('NO')?.quotesAbout).toHaveLength(1);
    expect(ana?.quotesAbout).toEqual([]);
  });

  it('gives an office to its holder and to the body it is held in', () => {
    expect(ana?.offices.map(({ office }) => office.role)).toEqual(['Head']);
    expect(backlinks.organisations.get('ferry-board')?.offices[0]?.holder.id).toBe('ana-brezh');
  });
});

describe('A passage', () => {
  it('is the sentence at an address, with its start in the paragraph', () => {
    const [newer] = archive.articles;
    if (!newer) throw new Error('no article');
    const passage = passageAt(newer, 'p1s2');
    expect(passage?.text).toBe('Ana Brezh, of the Ferry Board, thanked Tarn.');
    expect(passage?.start).toBe('It rained. '.length);
    expect(passageAt(newer, 'p1s3')).toBeUndefined();
    expect(passageAt(newer, 'p9s1')).toBeUndefined();
  });
});

describe('Pairs', () => {
  it('are two who share a paragraph in two articles', () => {
    expect([...backlinks.pairs.values()]).toEqual([
      {
        id: 'ana-brezh--olo-tarn',
        kind: 'people',
        first: 'ana-brezh',
        second: 'olo-tarn',
        articles: 2,
        paragraphs: 3,
      },
    ]);
  });

  it('come of no list of guests', () => {
    const guests = Array.from({ length: 40 }, (_, n) => `guest-${n}`);
    const names = guests.map((id) => `[${id}](person:${id})`).join(', ');
    const party = inventArchive({
      people: guests.map((id) => ({ id, name: id })),
      articles: ['a', 'b', 'c'].map((id) => ({ id, paragraphs: [names] })),
    });
    expect(composeBacklinks(party).pairs.size).toBe(0);
  });

  it('need more in a large archive', () => {
    expect([5, 1000, 10_000].map(pairThreshold)).toEqual([2, 16, 50]);
  });
});
