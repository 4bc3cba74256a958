import type { ArticleRow } from './article-rows.ts';
import type { NamedFile } from './named-json.ts';
import type { NamedRow } from './named-rows.ts';
import type { QuoteRow } from './quote-rows.ts';

/** A column of a table for others: what it holds, in the types of the Table Schema (specs.frictionlessdata.io). */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'date' | 'integer' | 'boolean';
  readonly format?: 'uri';
  readonly says: string;
}

type ColumnsOf<Row> = readonly Column<keyof Row & string>[];

const URI = { type: 'string', format: 'uri' } as const;
const TEXT = { type: 'string' } as const;

/** The columns of the tables of articles. */
export const ARTICLE_COLUMNS: ColumnsOf<ArticleRow> = [
  { name: 'id', ...TEXT, says: 'The article’s name in the archive and in its addresses.' },
  { name: 'date', type: 'date', says: 'The day of publication; empty where none is printed.' },
  { name: 'time', ...TEXT, says: 'The time of day, as printed.' },
  { name: 'publisher', ...TEXT, says: 'The outlet that printed it.' },
  { name: 'agency', ...TEXT, says: 'The agency that the outlet names as its source.' },
  {
    name: 'reportSource',
    ...TEXT,
    says: 'Whom a line “Source: …” of the clipping names.',
  },
  {
    name: 'title',
    ...TEXT,
    says: 'The headline; in square brackets where the clipping prints none and it is supplied.',
  },
  { name: 'titleFrom', ...TEXT, says: 'Where the title was read.' },
  { name: 'dateFrom', ...TEXT, says: 'Where the date was read.' },
  { name: 'authors', ...TEXT, says: 'Who wrote it, parted by semicolons.' },
  { name: 'language', ...TEXT, says: 'The language of its text, a tag of BCP 47.' },
  { name: 'people', ...TEXT, says: 'Ids of the people it names, parted by semicolons.' },
  {
    name: 'countries',
    ...TEXT,
    says: 'The countries it names, in the two letters of ISO 3166-1, parted by semicolons.',
  },
  {
    name: 'inferred',
    ...TEXT,
    says: 'Those of them that no words name outright, such as a country through its towns, parted by semicolons.',
  },
  { name: 'url', ...URI, says: 'The original, where the clipping gives its address.' },
  { name: 'address', ...TEXT, says: 'Its page in this archive.' },
  { name: 'source', ...TEXT, says: 'The raw file it was read from.' },
  { name: 'sourceHash', ...TEXT, says: 'The SHA-256 of that file.' },
];

/** The columns of the tables of quotes. */
export const QUOTE_COLUMNS: ColumnsOf<QuoteRow> = [
  { name: 'date', type: 'date', says: 'The day of the article.' },
  { name: 'publisher', ...TEXT, says: 'The outlet that printed it.' },
  {
    name: 'speaker',
    ...TEXT,
    says: 'Who says it, by the name of the page or as the article has it.',
  },
  { name: 'person', ...TEXT, says: 'The speaker’s id, where it is a person of the archive.' },
  {
    name: 'speakerInferred',
    type: 'boolean',
    says: 'True where the speaker is told by a pronoun, a role or the sentences before.',
  },
  {
    name: 'kind',
    ...TEXT,
    says: '“direct” for words in quotation marks; others are set apart as speech or reported.',
  },
  { name: 'verb', ...TEXT, says: 'The article’s word for the saying.' },
  { name: 'text', ...TEXT, says: 'What is said, as printed.' },
  {
    name: 'within',
    type: 'boolean',
    says: 'True where the words stand within another row of the same speaker.',
  },
  { name: 'title', ...TEXT, says: 'The article’s title.' },
  { name: 'address', ...TEXT, says: 'The sentence in this archive that says so.' },
];

/** The columns of the tables of people and of countries. */
export const NAMED_COLUMNS: ColumnsOf<NamedRow> = [
  {
    name: 'id',
    ...TEXT,
    says: 'The id in this archive; of a country the two letters of ISO 3166-1.',
  },
  { name: 'name', ...TEXT, says: 'The name of the page.' },
  { name: 'also', ...TEXT, says: 'Further spellings, parted by semicolons.' },
  { name: 'wikidata', ...TEXT, says: 'The item in Wikidata, where an editor has given one.' },
  { name: 'articles', type: 'integer', says: 'How many articles name it.' },
  { name: 'mentions', type: 'integer', says: 'How often they do.' },
  { name: 'first', type: 'date', says: 'The day of the oldest of these articles.' },
  { name: 'last', type: 'date', says: 'The day of the newest of them.' },
  { name: 'address', ...TEXT, says: 'The page in this archive.' },
];

/** The fields of the file of one person or country that its row in the table does not have, or has otherwise. */
export const NAMED_FILE_FIELDS: readonly {
  readonly name: keyof NamedFile;
  readonly says: string;
}[] = [
  {
    name: 'articles',
    says: 'The articles that name it, newest first: id and date; in `named` the sentences that do; in `offices` the sentence, title and holder of each office given to the person or held for the country, with “inferred” where it is not said outright; in `said` the sentence and kind of what the person says.',
  },
];

/** The names of columns. */
export function namesOf<Name extends string>(columns: readonly Column<Name>[]): Name[] {
  return columns.map(({ name }) => name);
}
