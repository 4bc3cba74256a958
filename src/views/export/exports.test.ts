import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { composeBacklinks } from '#archive/backlinks/backlinks.ts';
import { inventArchive } from '../invented-archive.ts';
import { encodeOpml } from '../feed/opml.ts';
import { composeArticleRows } from './article-rows.ts';
import {
  ARTICLE_COLUMNS,
  NAMED_COLUMNS,
  NAMED_FILE_FIELDS,
  namesOf,
  QUOTE_COLUMNS,
  type Column,
} from './columns.ts';
import { composeDataPackage } from './data-package.ts';
import { encodeGraphMl } from './graph-ml.ts';
import { composeNamedFile, encodeNamedFile } from './named-json.ts';
import { composeCountryRows, composePersonRow, composePersonRows } from './named-rows.ts';
import { composeQuoteRows } from './quote-rows.ts';
import { encodeTable } from './table.ts';

const named = (start: number, text: string, of: object) => ({
  in: 'p1s1',
  start,
  text,
  how: 'name',
  reason: 'r',
  ...of,
});
const meeting = (id: string, date: string) => ({
  id,
  date,
  people: ['ada-marsh', 'ivo-brandt'],
  countries: ['NO'],
  blocks: ['Ada Marsh met Ivo Brandt in Norway.'],
  mentions: [
    named(0, 'Ada Marsh', { person: 'ada-marsh' }),
    named(14, 'Ivo Brandt', { person: 'ivo-brandt' }),
    named(28, 'Norway', { country: 'NO' }),
  ],
});
const backlinks = composeBacklinks(
  inventArchive({
    articles: [meeting('a', '2031-02-01'), meeting('b', '2031-03-01')],
    people: { 'ada-marsh': 'Ada Marsh', 'ivo-brandt': 'Ivo <& Brandt', 'una-lee': 'Una Lee' },
    countries: { NO: 'Norway' },
  }),
);
const addressOf = (...parts: string[]) => `/${parts.join('/')}/`;
const readXml = (xml: string) =>
  new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');

const articles = [...backlinks.people.values()][0]?.articles ?? [];
const tables: readonly [string, readonly object[], readonly Column[]][] = [
  ['articles', composeArticleRows(articles, backlinks, addressOf), ARTICLE_COLUMNS],
  ['quotes', composeQuoteRows(backlinks, addressOf), QUOTE_COLUMNS],
  ['people', composePersonRows(backlinks, addressOf), NAMED_COLUMNS],
  ['countries', composeCountryRows(backlinks, addressOf), NAMED_COLUMNS],
];

test.each(tables)(
  'the description of %s names the columns that the table has, in its order',
  (name, rows, columns) => {
    const [header] = encodeTable(
      rows as readonly Record<string, unknown>[],
      namesOf(columns),
    ).split('\r\n');
    const about = { title: 'An archive', description: 'Invented.' };
    const { resources } = composeDataPackage(about, [
      { name, title: name, path: `${name}.csv`, columns },
    ]) as { resources: { schema: { fields: { name: string }[] } }[] };
    expect(resources[0]?.schema.fields.map(({ name }) => name).join(',')).toBe(
      header?.replace('\uFEFF', ''),
    );
  },
);

test('whoever an article names is in the tables, with the days between which it is named', () => {
  expect(
    composePersonRows(backlinks, addressOf).map(({ id, first, last }) => [id, first, last]),
  ).toEqual([
    ['ada-marsh', '2031-02-01', '2031-03-01'],
    ['ivo-brandt', '2031-02-01', '2031-03-01'],
  ]);
  expect(composeCountryRows(backlinks, addressOf)).toMatchObject([
    { id: 'NO', articles: 2, mentions: 2 },
  ]);
});

test('the graph has a node for each that is named, and ties two people by the paragraphs they share', () => {
  const graph = readXml(encodeGraphMl(backlinks, addressOf));
  expect(graph.querySelector('parsererror')).toBeNull();
  expect([...graph.querySelectorAll('node')].map(({ id }) => id)).toEqual([
    'ada-marsh',
    'ivo-brandt',
    'NO',
  ]);
  expect(graph.querySelector('#ivo-brandt [key=name]')?.textContent).toBe('Ivo <& Brandt');
  const edges = [...graph.querySelectorAll('edge')].map((edge) => [
    edge.getAttribute('source'),
    edge.getAttribute('target'),
    edge.textContent?.trim(),
  ]);
  expect(edges).toEqual([['ada-marsh', 'ivo-brandt', '2']]);
});

test('an outline of feeds leaves out groups without any', () => {
  const outline = readXml(
    encodeOpml('Fog & ferries', [
      { title: 'People', feeds: [{ title: 'Ada "A" Marsh', feed: '/a/feed.xml', page: '/a/' }] },
      { title: 'Countries', feeds: [] },
    ]),
  );
  expect(outline.querySelector('head > title')?.textContent).toBe('Fog & ferries');
  const outlines = [...outline.querySelectorAll('outline')];
  expect(outlines.map((each) => each.getAttribute('text'))).toEqual(['People', 'Ada "A" Marsh']);
  expect(outlines[1]?.getAttribute('xmlUrl')).toBe('/a/feed.xml');
});

test('the file of a person has the fields that are explained, and every article with its sentences', () => {
  const dossier = backlinks.people.get('ada-marsh');
  if (!dossier) throw new Error('Ada Marsh is in no article.');
  const row = composePersonRow(dossier, addressOf);
  const file = JSON.parse(encodeNamedFile(composeNamedFile(row, dossier)));
  const explained = [...NAMED_COLUMNS, ...NAMED_FILE_FIELDS].map(({ name }) => name as string);
  expect(Object.keys(file).filter((name) => !explained.includes(name))).toEqual([]);
  expect(file).toMatchObject({
    id: 'ada-marsh',
    mentions: 2,
    articles: [
      { id: 'b', date: '2031-03-01', named: ['p1s1'] },
      { id: 'a', date: '2031-02-01', named: ['p1s1'] },
    ],
  });
});
