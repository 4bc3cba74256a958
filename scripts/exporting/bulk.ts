import type { ArticleRecord } from '#archive/record/article-record.ts';

/** The names of the two indexes of an archive. */
export interface IndexNames {
  readonly articles: string;
  readonly quotes: string;
}

/**
 * An article for the index of articles, as two lines of OpenSearch's bulk format: what to do, and the document, each
 * one line of JSON with a line end. "index" replaces what has the same id, so that an export can be loaded again.
 */
export function encodeArticle(record: ArticleRecord, { articles }: IndexNames): string {
  const { id, titleFrom, dateFrom, updated, time, timeZone, agency, reportSource, authors } =
    record;
  const { url, place, pictureCredits, tags, source, part, sourceHash, summary } = record;
  const { people, countries, organisations, places, blocks } = record;
  const fields = {
    updated,
    time,
    timeZone,
    agency,
    reportSource,
    authors,
    url,
    place,
    pictureCredits,
    tags,
  };
  const named = { people, countries, organisations, places };
  return encode(articles, id, {
    id,
    ...describe(record),
    titleFrom,
    dateFrom,
    ...fields,
    source,
    part,
    sourceHash,
    summary,
    ...named,
    text: blocks.map(({ text }) => text).join('\n\n'),
  });
}

/** The quotes of an article for the index of quotes, in the same form. A quote's id is where it stands. */
export function encodeQuotes(record: ArticleRecord, { quotes }: IndexNames): string {
  return record.quotes
    .map((quote) =>
      encode(quotes, `${record.id}#${quote.in}+${quote.start}`, {
        article: record.id,
        ...describe(record),
        ...quote,
      }),
    )
    .join('');
}

function describe({ title, date, publisher, language }: ArticleRecord): object {
  return { title, date, publisher, language };
}

function encode(index: string, id: string, document: object): string {
  const action = { index: { _index: index, _id: id } };
  return `${JSON.stringify(action)}\n${JSON.stringify(document)}\n`;
}
