import { describe, expect, it } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive, type InventedArchive } from '#archive/backlinks/invented-archive.ts';
import { composeDateLines } from './bearing.ts';
import { composeCountryPage } from './country-page.ts';
import { composePairPage } from './pair-page.ts';
import { composeCalendar, composeMentionChart } from './mention-chart.ts';
import type { PageContext } from './page-context.ts';
import { composePersonPage } from './person-page.ts';
import { plainText } from './prose.ts';
import { composeFilters, composeQuotesPage } from './quotes-page.ts';
import { findSimilarNames } from './similar-names.ts';

const invented: InventedArchive = {
  people: [
    { id: 'ana-brezh', name: 'Ana Brezh' },
    { id: 'olo-tarn', name: 'Olo Tarn' },
    { id: 'mira-brezh', name: 'Mira Brezh' },
    { id: 'nobody-now', name: 'Nobody Now' },
  ],
  countries: [
    { code: 'NO', name: 'Norway' },
    { code: 'PE', name: 'Peru' },
  ],
  articles: [
    {
      id: 'talks',
      date: '2031-01-02',
      publisher: 'The Quay',
      title: 'Norwegian minister in Lima',
      place: 'Lima',
      paragraphs: [
        '[Norwegian](country:NO:demonym) minister [Ana Brezh](person:ana-brezh:full name) met [Olo Tarn](person:olo-tarn:full name) in [Lima](country:PE:capital).',
        '“We trust [Tarn](person:olo-tarn:surname),” [Brezh](person:ana-brezh:surname) said. [Brezh](person:ana-brezh:surname) left.',
      ],
      offices: [
        { text: 'Norwegian minister', person: 'ana-brezh', role: 'Minister', country: 'NO' },
      ],
      quotes: [{ text: 'We trust Tarn', by: 'ana-brezh', as: 'Brezh' }],
    },
    {
      id: 'change',
      date: '2031-03-04',
      publisher: 'Harbour News',
      title: 'A new minister',
      paragraphs: [
        '[Mira Brezh](person:mira-brezh:full name) is the minister of [Norway](country:NO) now, [Tarn](person:olo-tarn:surname) told [Ana Brezh](person:ana-brezh:full name).',
      ],
      offices: [
        {
          text: 'minister of Norway',
          person: 'mira-brezh',
          role: 'Minister',
          country: 'NO',
          inferred: true,
        },
      ],
    },
    { id: 'silence', date: '2031-05-06', title: 'Rain', paragraphs: ['It rained.'] },
  ],
};
const archive = inventArchive(invented);
const backlinks = composeBacklinks(archive);
const context: PageContext = {
  calendar: composeCalendar(archive),
  backlinks,
  similar: findSimilarNames(archive.people),
};

function personPage(id: string) {
  const dossier = backlinks.people.get(id);
  if (!dossier) throw new Error(`no ${id}`);
  return composePersonPage(dossier, context);
}

function countryPage(code: string) {
  const dossier = backlinks.countries.get(code);
  if (!dossier) throw new Error(`no ${code}`);
  return composeCountryPage(dossier, context, composeDateLines(archive, backlinks));
}

describe('A person’s page', () => {
  const page = personPage('ana-brezh');

  it('begins with what is attested, in sentences, each clause leading to its place', () => {
    expect(plainText(page.lead)).toBe(
      'Ana Brezh, Minister of Norway according to The Quay on 2 January 2031, is named four times in two articles between 2 January 2031 and 4 March 2031. The name most often beside it is Olo Tarn’s, in three paragraphs. One saying stands in quotation marks.',
    );
    expect(page.lead.flatMap((part) => (typeof part === 'string' ? [] : [part.target]))).toEqual([
      { kind: 'article', id: 'talks', at: 'p1s1' },
      { kind: 'here', at: 'mentions' },
      { kind: 'article', id: 'talks', at: 'p1s1' },
      { kind: 'article', id: 'change', at: 'p1s1' },
      { kind: 'pair', id: 'ana-brezh--olo-tarn' },
      { kind: 'here', at: 'quotes' },
    ]);
  });

  it('shows each sentence with the name set apart', () => {
    const [, talks] = page.mentions;
    expect(talks?.sentences.map(({ address }) => address)).toEqual(['p1s1', 'p2s1', 'p2s2']);
    expect(talks?.sentences[2]?.stretches).toEqual([
      { text: 'Brezh', named: true },
      { text: ' left.', named: false },
    ]);
  });

  it('tells who else is given the same office', () => {
    expect(page.offices[0]?.others.map(({ holder, atOnce }) => [holder.id, atOnce])).toEqual([
      ['mira-brezh', false],
    ]);
    expect(personPage('mira-brezh').offices[0]?.inferred).toBe(true);
  });

  it('names people with similar names', () => {
    expect(page.similar.map(({ id }) => id)).toEqual(['mira-brezh']);
    expect(personPage('olo-tarn').similar).toEqual([]);
  });

  it('has days in place of a chart where the articles are few', () => {
    expect(page.chart).toBeUndefined();
    expect(page.days.map(({ date, at, times }) => [date, at, times])).toEqual([
      ['2031-01-02', 'p1s1', 3],
      ['2031-03-04', 'p1s1', 1],
    ]);
    expect(personPage('mira-brezh').scale).toBe('line');
  });

  it('keeps silence in a chart apart from having no article', () => {
    const { occurrences } = backlinks.people.get('ana-brezh') ?? { occurrences: [] };
    const chart = composeMentionChart(occurrences, context.calendar);
    expect(chart?.columns.map(({ mentions, held }) => [mentions, held])).toEqual([
      [3, true],
      [0, false],
      [1, true],
      [0, false],
      [0, true],
    ]);
  });

  it('says of one article that it is one', () => {
    const { lead } = personPage('mira-brezh');
    expect(plainText(lead)).toContain('is named once in that article');
    expect(lead.filter((part) => typeof part !== 'string').length).toBeGreaterThan(1);
  });

  it('says it plainly where nobody is named any more', () => {
    expect(plainText(personPage('nobody-now').lead)).toBe(
      'Nobody Now is named in no article of this archive at present.',
    );
  });
});

describe('A country’s page', () => {
  it('keeps what is about it, what mentions it and where articles were filed apart', () => {
    const norway = countryPage('NO');
    expect(norway.bearing.about.map(({ id }) => id)).toEqual(['talks']);
    expect(norway.bearing.mentioned.map(({ id }) => id)).toEqual(['change']);
    const peru = countryPage('PE');
    expect(peru.bearing.about.map(({ id }) => id)).toEqual(['talks']);
    expect(peru.bearing.dateLine.map(({ id }) => id)).toEqual(['talks']);
  });

  it('lists all holders of an office, the one seen last first', () => {
    const [office] = countryPage('NO').offices;
    expect(office?.title).toBe('Minister of Norway');
    expect(office?.holders.map(({ holder }) => holder.id)).toEqual(['mira-brezh', 'ana-brezh']);
  });

  it('tells how it is named', () => {
    expect(countryPage('NO').kinds.map(({ how, count }) => [how, count])).toEqual([
      ['demonym', 1],
      ['name', 1],
    ]);
  });
});

describe('A pair’s page', () => {
  it('is the paragraphs that name both, and what one said of the other', () => {
    const pair = backlinks.pairs.get('ana-brezh--olo-tarn');
    const page = pair && composePairPage(pair, backlinks);
    expect(page?.passages.map(({ article, address }) => `${article.id} ${address}`)).toEqual([
      'change p1',
      'talks p1',
      'talks p2',
    ]);
    expect(page?.quotes.map(({ shown }) => shown.quote.text)).toEqual(['We trust Tarn']);
  });
});

describe('The quotes page', () => {
  it('finds a quote by its speaker, by the country spoken for, by outlet and kind', () => {
    const page = composeQuotesPage(backlinks);
    expect(page.newest[0]).toMatchObject({
      speaker: 'ana-brezh',
      countries: ['NO'],
      outlets: ['The Quay'],
    });
    const brezh = { value: 'ana-brezh', label: 'Ana Brezh', count: 1 };
    expect(page.speakers).toEqual([brezh]);
    expect(composeFilters(page.newest, backlinks.find).speaker).toEqual([brezh]);
  });
});
