import type { Article } from '#archive/archive.ts';
import type { QuoteInArticle } from '#archive/backlinks/dossier.ts';
import { composeCsl } from '../views/citation/csl.ts';
import { FORMATS } from '../views/citation/formats.ts';
import { composeArticleRows } from '../views/export/article-rows.ts';
import { ARTICLE_COLUMNS, namesOf, NAMED_COLUMNS, QUOTE_COLUMNS } from '../views/export/columns.ts';
import type { TableFile } from '../views/export/data-package.ts';
import { composeCountryRows, composePersonRows } from '../views/export/named-rows.ts';
import { composeQuoteRows, groupByArticle } from '../views/export/quote-rows.ts';
import { encodeRows, encodeTable } from '../views/export/table.ts';
import { UNDATED } from '../views/year-of.ts';
import { groupByYear } from '../views/years.ts';
import { absoluteUrl } from './absolute-url.ts';
import { backlinks } from './backlinks.ts';
import { archive } from './load-archive.ts';
import { referenceOf } from './references.ts';
import { articleUrl, countryUrl, personUrl } from './urls.ts';

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
    encode: (year, site) => encodeTable(articleRows(year, site), namesOf(ARTICLE_COLUMNS)),
  },
  {
    of: 'articles',
    ending: 'json',
    type: 'application/json',
    encode: (year, site) => encodeRows(articleRows(year, site)),
  },
  ...(['bib', 'ris'] as const).map((ending) => ({
    of: 'articles' as const,
    ending,
    type: FORMATS[ending]?.type ?? '',
    encode: (year: YearOfData, site: URL | undefined) =>
      FORMATS[ending]?.encode(references(year, site)) ?? '',
  })),
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
    encode: (year, site) => encodeTable(quoteRows(year, site), namesOf(QUOTE_COLUMNS)),
  },
  {
    of: 'quotes',
    ending: 'json',
    type: 'application/json',
    encode: (year, site) => encodeRows(groupByArticle(quoteRows(year, site))),
  },
];

/** The tables of everybody and of every country that the archive names. */
export const NAMED_FILES = {
  people: (site: URL | undefined) =>
    composePersonRows(backlinks, (id) => absoluteUrl(personUrl(id), site)),
  countries: (site: URL | undefined) =>
    composeCountryRows(backlinks, (code) => absoluteUrl(countryUrl(code), site)),
};

/** All tables, newest year first, as they lie in the folder of data. */
export const tableFiles: readonly TableFile[] = [
  ...years.flatMap(({ year }) =>
    (['articles', 'quotes'] as const).map((of) => ({
      name: `${of}-${year}`,
      title: `${of === 'articles' ? 'Articles' : 'Quotes'} of ${year === UNDATED ? 'no date' : year}`,
      path: nameOfFile({ of, ending: 'csv' }, year),
      columns: of === 'articles' ? ARTICLE_COLUMNS : QUOTE_COLUMNS,
    })),
  ),
  { name: 'people', title: 'People', path: 'people.csv', columns: NAMED_COLUMNS },
  { name: 'countries', title: 'Countries', path: 'countries.csv', columns: NAMED_COLUMNS },
];
