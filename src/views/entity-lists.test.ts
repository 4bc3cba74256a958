import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '#archive/backlinks/invented-archive.ts';
import { isoDate } from '#archive/iso-date.ts';
import { setApart } from './mention-groups.ts';
import { listMonths } from './mention-chart.ts';
import { layOut } from './network.ts';
import { shareOfSpan, widenSpan, yearsOfSpan } from './office-line.ts';
import { officeTitle } from './office-title.ts';
import { cutIntoParts } from './parts.ts';
import { listPeople } from './listed-names.ts';
import { filedByLastName, orderNames } from './name-list.ts';
import { composeSections } from './name-sections.ts';

describe('A list cut into parts', () => {
  it('keeps what an address showed when items are added', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(30), fc.integer({ min: 1, max: 9 }), (count, added, size) => {
        const newestFirst = (length: number) =>
          Array.from({ length }, (_, index) => length - 1 - index);
        const before = cutIntoParts(newestFirst(count), size);
        const after = cutIntoParts(newestFirst(count + added), size);
        expect(before.flatMap(({ items }) => items)).toEqual(newestFirst(count));
        for (const { n, items } of before)
          expect(after.find((part) => part.n === n)?.items.slice(-items.length)).toEqual(items);
      }),
    );
  });
});

describe('Words with names set apart', () => {
  it('are the same words', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({
      start,
      end: start + length,
    }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
        expect(
          setApart(text, spans)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('An office in plain words', () => {
  it.each([
    [{ role: 'Foreign Minister', country: 'FR' }, 'Foreign Minister of France'],
    [{ role: 'President', country: 'US' }, 'President of the United States'],
    [{ role: 'Minister of Defence', country: 'NL' }, 'Minister of Defence (Netherlands)'],
    [{ role: 'President', body: 'Ferry Board' }, 'President of the Ferry Board'],
    [{ role: 'Mayor', body: 'Arvenport' }, 'Mayor of Arvenport'],
    [{ role: 'Chair of Trustees', body: 'Ferry Board' }, 'Chair of Trustees, Ferry Board'],
    [
      { role: 'Prime Minister', country: 'PE', qualifier: 'former' },
      'former Prime Minister of Peru',
    ],
    [{ role: 'Acting Governor', qualifier: 'acting' }, 'Acting Governor'],
    [{ role: 'President', country: 'PE', qualifier: 'elect' }, 'President-elect of Peru'],
    [
      { role: 'Mayor', body: 'Arvenport', country: 'PE', supplied: ['country'] },
      'Mayor of Arvenport [Peru]',
    ],
    [
      { role: 'Prime Minister', country: 'NL', supplied: ['country'] },
      'Prime Minister [of the Netherlands]',
    ],
    [{ role: 'Chair', body: 'Ferry Board', supplied: ['role'] }, '[Chair] of the Ferry Board'],
    [{ role: 'Chair', body: 'Ferry Board', supplied: ['body'] }, 'Chair [of the Ferry Board]'],
    [
      { role: 'Chair', body: 'Ferry Board', country: 'NO', supplied: ['body', 'country'] },
      'Chair [of the Ferry Board, Norway]',
    ],
    [
      {
        role: 'Chair',
        body: 'Ferry Board',
        qualifier: 'former',
        end: { in: 'p1s1', start: 0, text: 'resigned', from: '2031-02-03' },
      },
      'Chair of the Ferry Board (until 2031)',
    ],
  ] as const)('%j', (office, title) => {
    expect(officeTitle(office as Parameters<typeof officeTitle>[0])).toBe(title);
  });
});

describe('A list of people', () => {
  const paragraphs = ['[A](person:zed) [B](person:abe) [C](person:once)', '[B](person:abe)'];
  const archive = inventArchive({
    people: [
      { id: 'zed', name: 'Олена Бережна' },
      { id: 'abe', name: 'Zoë Åkesson' },
      { id: 'once', name: 'Una Vez' },
    ],
    articles: [
      { id: 'x', date: '2031-01-02', paragraphs },
      { id: 'y', date: '2031-03-04', paragraphs: ['[A](person:zed)'] },
    ],
  });
  const names = listPeople(composeBacklinks(archive));

  it('files by last name in Latin letters, whatever the script', () => {
    expect(filedByLastName('Ursa von der Lind')).toBe('lind ursa von der');
    expect(filedByLastName('Pope Odo XIV')).toBe('odo xiv pope');
    expect(filedByLastName('Park Sun Il')).toBe('park sun il');
    expect(filedByLastName('Kim Bora-mi')).toBe('kim bora mi');
    expect(filedByLastName('Lee Harold Ostrander')).toBe('ostrander lee harold');
    const { sections } = composeSections(names);
    expect(sections.map(({ prefix, names }) => [prefix, names[0]?.id])).toEqual([
      ['A', 'abe'],
      ['B', 'zed'],
      ['V', 'once'],
    ]);
  });

  it('comes by mentions, by name or by the day last seen', () => {
    const idsBy = (order: Parameters<typeof orderNames>[1]) =>
      orderNames(names, order).map(({ id }) => id);
    expect(idsBy('mentions')).toEqual(['zed', 'abe', 'once']);
    expect(idsBy('name')).toEqual(['abe', 'zed', 'once']);
    expect(idsBy('last seen')).toEqual(['zed', 'abe', 'once']);
    expect(names[0]?.lastSeen).toBe('2031-03-04');
  });
});

describe('A network', () => {
  it('is laid out the same whatever the order, each name in a row of its own', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id, index) => ({
      id,
      kind: 'person' as const,
      name: id,
      articles: index + 1,
    }));
    const ties = [
      { from: 'a', to: 'b', paragraphs: 3 },
      { from: 'b', to: 'c', paragraphs: 1 },
    ];
    const network = layOut(members, ties);
    expect(layOut([...members].reverse(), ties)).toEqual(network);
    expect(network.nodes.map(({ row }) => row)).toEqual(members.map((_, row) => row));
    expect(network.links.map(({ strength }) => strength)).toEqual([4, 3]);
  });

  it('puts those side by side who are tied most', () => {
    const member = (id: string) => ({ id, kind: 'person' as const, name: id, articles: 1 });
    const ties = [
      { from: 'a', to: 'd', paragraphs: 5 },
      { from: 'b', to: 'c', paragraphs: 5 },
      { from: 'c', to: 'd', paragraphs: 1 },
    ];
    const { nodes } = layOut(['a', 'b', 'c', 'd'].map(member), ties);
    expect(nodes.map(({ id }) => id).join('')).toMatch(/adcb|bcda/);
  });

  it('of nobody is empty, of one stands in the first row', () => {
    expect(layOut([], [])).toEqual({ nodes: [], links: [] });
    const [only] = layOut([{ id: 'a', kind: 'person', name: 'a', articles: 1 }], []).nodes;
    expect(only?.row).toBe(0);
  });
});

describe('Time', () => {
  it('runs through every month', () => {
    expect(listMonths('2030-11-30', '2031-02-01')).toEqual([
      '2030-11',
      '2030-12',
      '2031-01',
      '2031-02',
    ]);
  });

  it('makes room for days outside the archive', () => {
    const [first, last, day] = ['2031-01-01', '2032-12-31', '2029-06-07'].map(isoDate);
    if (!first || !last || !day) throw new Error('not days');
    expect(widenSpan({ first, last }, [day])).toEqual({ first: '2029-01-01', last });
    expect(yearsOfSpan({ first, last }).map(({ year }) => year)).toEqual(['2031', '2032']);
  });

  it('places a day between the ends of the archive', () => {
    const [first, middle, last] = ['2031-01-01', '2031-01-02', '2031-01-03'].map(isoDate);
    if (!first || !middle || !last) throw new Error('not days');
    const share = (date: typeof first) => shareOfSpan(date, { first, last });
    expect([first, middle, last].map(share)).toEqual([2, 50, 98]);
    expect(shareOfSpan(first, { first, last: first })).toBe(50);
  });
});
