/**
 * The two indexes of an archive in OpenSearch, as the bodies of the requests that create them ("Create index" and
 * "Mappings" in OpenSearch's reference; Elasticsearch takes the same). Whatever is not named here is refused, so that a
 * field is never guessed.
 */
export interface IndexBody {
  readonly mappings: { readonly dynamic: 'strict'; readonly properties: Properties };
}
export type Properties = Readonly<Record<string, FieldType>>;
export interface FieldType {
  readonly type?: 'keyword' | 'text' | 'date' | 'integer' | 'boolean' | 'object';
  readonly format?: string;
  readonly ignore_above?: number;
  readonly fields?: Properties;
  readonly dynamic?: 'strict';
  readonly properties?: Properties;
}

/** Lucene takes no term of more than 32,766 bytes, and a character has up to four. */
const LONGEST_TERM = 8191;

const exact: FieldType = { type: 'keyword', ignore_above: LONGEST_TERM };
/** Found word by word, sorted and counted as a whole. */
const named: FieldType = { ...exact, fields: { words: { type: 'text' } } };
/** In many languages: the standard analyser, which cuts by Unicode's rules and knows no stems. */
const prose: FieldType = { type: 'text' };
const day: FieldType = { type: 'date', format: 'strict_date' };
const number: FieldType = { type: 'integer' };
const flag: FieldType = { type: 'boolean' };

/** What an article and a quote of it have in common. */
const described: Properties = {
  title: { ...prose, fields: { whole: exact } },
  date: day,
  publisher: named,
  language: exact,
};

/** The index of articles: the front matter of a record, its text, and the ids of all that it names. */
export const ARTICLES: IndexBody = index({
  id: exact,
  ...described,
  titleFrom: exact,
  dateFrom: exact,
  updated: day,
  time: exact,
  timeZone: exact,
  agency: named,
  reportSource: named,
  authors: named,
  url: exact,
  place: named,
  pictureCredits: named,
  tags: named,
  source: exact,
  part: number,
  sourceHash: exact,
  summary: prose,
  people: exact,
  countries: exact,
  organisations: exact,
  places: exact,
  text: prose,
});

/** The index of quotes: a quote as the reading has it, and which article it is in. */
export const QUOTES: IndexBody = index({
  article: exact,
  ...described,
  in: exact,
  start: number,
  text: prose,
  kind: exact,
  goesOn: prose,
  speaker: {
    dynamic: 'strict',
    properties: { id: exact, as: named, in: exact, start: number, inferred: flag },
  },
  verb: exact,
  reason: prose,
});

function index(properties: Properties): IndexBody {
  return { mappings: { dynamic: 'strict', properties } };
}
