import type { Article } from '#archive/archive.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { encodeBibtex } from '../views/citation/bibtex.ts';
import { composeCsl } from '../views/citation/csl.ts';
import { encodeRis } from '../views/citation/ris.ts';
import { composeArticleRows } from '../views/export/article-rows.ts';
import { composeQuoteRows, groupByArticle } from '../views/export/quote-rows.ts';
import { encodeRows, encodeTable } from '../views/export/table.ts';
import { groupByYear } from '../views/years.ts';
import { absoluteUrl } from './absolute-url.ts';
import { backlinks } from './backlinks.ts';
import { archive } from './load-archive.ts';
import { referenceOf } from './references.ts';
import { articleUrl } from './urls.ts';

/** What a year of the archive holds; the articles and their quotes newest first. */
export interface YearOfData {
  readonly year: string;
  readonly articles: readonly Article[];
  readonly quotes: readonly QuoteInArticle[];
}

/** A file that each year has: `articles-2025.csv`. */
interface DataFile {
  readonly of: 'articles' | 'quotes';
  readonly ending: string;
  readonly type: string;
  readonly encode: (data: YearOfData, site: URL | undefined) => string;
}

const quotesByYear = groupByYear(backlinks.quotes, ({ article }) => article);

/** The years of the archive, newest first, what is undated last. */
export const years: readonly YearOfData[] = [
  ...groupByYear(archive.articles, (article) => article),
].map(([year, articles]) => ({ year, articles, quotes: quotesByYear.get(year) ?? [] }));

const articleRows = ({ articles }: YearOfData, site: URL | undefined) =>
  composeArticleRows(articles, backlinks, (id) => absoluteUrl(articleUrl(id), site));
const quoteRows = ({ quotes }: YearOfData, site: URL | undefined) =>
  composeQuoteRows({ ...backlinks, quotes }, (id, sentence) =>
    absoluteUrl(articleUrl(id, sentence), site),
  );
const references = ({ articles }: YearOfData, site: URL | undefined) =>
  articles.map((article) => referenceOf(article, site));

/** The name of a file of a year. */
export function nameOfFile({ of, ending }: Pick<DataFile, 'of' | 'ending'>, year: string): string {
  return `${of}-${year}.${ending}`;
}

/** The files that each year has. */
export const DATA_FILES: readonly DataFile[] = [
  {
    of: 'articles',
    ending: 'csv',
    type: 'text/csv',
    encode: (year, site) =>
      encodeTable(articleRows(year, site), [
        'id',
        'date',
        'time',
        'publisher',
        'agency',
        'title',
        'titleFrom',
        'dateFrom',
        'authors',
        'language',
        'people',
        'countries',
        'url',
        'address',
        'source',
        'sourceHash',
      ]),
  },
  {
    of: 'articles',
    ending: 'json',
    type: 'application/json',
    encode: (year, site) => encodeRows(articleRows(year, site)),
  },
  {
    of: 'articles',
    ending: 'bib',
    type: 'application/x-bibtex',
    encode: (year, site) => references(year, site).map(encodeBibtex).join('\n'),
  },
  {
    of: 'articles',
    ending: 'ris',
    type: 'application/x-research-info-systems',
    encode: (year, site) => references(year, site).map(encodeRis).join(''),
  },
  {
    of: 'articles',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    encode: (year, site) => encodeRows(references(year, site).map(composeCsl)),
  },
  {
    of: 'quotes',
    ending: 'csv',
    type: 'text/csv',
    encode: (year, site) =>
      encodeTable(quoteRows(year, site), [
        'date',
        'publisher',
        'speaker',
        'person',
        'speakerInferred',
        'kind',
        'verb',
        'within',
        'text',
        'title',
        'address',
      ]),
  },
  {
    of: 'quotes',
    ending: 'json',
    type: 'application/json',
    encode: (year, site) => encodeRows(groupByArticle(quoteRows(year, site))),
  },
];
