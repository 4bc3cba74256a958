import type { ColumnMap } from '#archive/settings.ts';
import { fold } from '#archive/text/fold.ts';

type ColumnKind = keyof ColumnMap;

/** Names of columns that hold whole texts, or the passages that a reader has marked. */
const WHOLE =
  'text, full text, fulltext, article text, content, content text, fields bodytext, body text, bodytext, maintext, main text, body, article body, articlebody, ' +
  'fields body, article, articles, article content, news text, story, contents, content html, content value, texte, texte integral, inhalt, volltext, texto, ' +
  'contenido, testo, tekst, текст, 正文, object content, highlight, highlights';
/** Names of those that hold an article's beginning, or what a person or an editor has written of it. */
const BEGINNINGS = 'lead paragraph, abstract, abstract note, annote';
/** Names of those that hold what a list says of an article: its first words, or a line that advertises it. */
const TEASERS =
  'description, summary, excerpt, selection, snippet, extended, short description, fields trailtext, fields standfirst, note';

/**
 * Usual names of columns, the likeliest first; in nested data the names on the way are joined by blanks. They cover the
 * interfaces of the New York Times, the Guardian and NewsAPI, the exports of Media Cloud and GDELT, news-please, Readwise
 * and Raindrop, and data sets that go about. Days on which an article was fetched, saved or changed have no name here.
 */
const NAMES: Readonly<Record<ColumnKind, readonly string[]>> = {
  title: names(
    'title, headline, headline main, fields headline, webtitle, web title, article title, news title, heading, book title, name, titre, titel, titulo, titolo, заголовок, 标题',
  ),
  text: names(`${WHOLE}, ${BEGINNINGS}, ${TEASERS}`),
  date: names(
    'date, object published, published, published at, publishedat, publish date, published date, date published, date publish, datepublished, publication date, pub date, pubdate, ' +
      'webpublicationdate, web publication date, issued, issued date parts, release date, day, datum, fecha, data, дата, 日期',
  ),
  authors: names(
    'authors, author, byline, byline original, fields byline, creator, by, writer, journalist, book author, auteur, autor, autore, автор, 作者',
  ),
  publisher: names(
    'publication, publication title, publisher, newspaper, outlet, source name, source title, media name, site name, site, container title, journal, fields publication, source, ' +
      'provider, feed, source domain, zeitung, journal titre, издание',
  ),
  url: names(
    'url, object url, web url, weburl, article url, link, permalink, canonical url, source url, original url, address, uri, external url, href, adresse',
  ),
  language: names('language, lang, language code, langue, sprache, idioma'),
  tags: names(
    'tags, document tags, manual tags, keywords, keyword, labels, subjects, subject, subject terms, themes, schlagworte, schlagworter, stichworte, mots cles, mot cle, ' +
      'etiquettes, palabras clave, etiquetas, tag, section, section name, sectionname, category, categories, topics, desk, rubrik, rubrique, seccion',
  ),
};

function names(list: string): readonly string[] {
  return list.split(', ');
}

/** A name of a column as it is compared: `publishedAt`, `published_at` and `Published at` are one. */
function columnKey(name: string): string {
  return fold(
    name
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .replace(/[._/-]+/g, ' ')
      .replace(/(?<=\s)\d+(?=\s|$)/g, ''),
  );
}

/** Guesses from usual names which of the columns holds what. */
export function guessColumns(columns: readonly string[]): ColumnMap {
  const keys = new Map<string, string>();
  for (const column of columns)
    if (!keys.has(columnKey(column))) keys.set(columnKey(column), column);
  const joined = new Map([...keys].map(([key, column]) => [key.replaceAll(' ', ''), column]));
  const map: Partial<Record<ColumnKind, string>> = {};
  for (const [kind, usual] of Object.entries(NAMES) as [ColumnKind, readonly string[]][]) {
    const name = usual.find((each) => keys.has(each) || joined.has(each.replaceAll(' ', '')));
    const column = name && (keys.get(name) ?? joined.get(name.replaceAll(' ', '')));
    if (column !== undefined && !Object.values(map).includes(column)) map[kind] = column;
  }
  return map;
}

/** Columns that only a list of saved links has: when one was saved, where it was put, whether it was read. */
const SAVED =
  /^(?:folder|favorite|favourite|cover|time added|saved at|savedat|reading progress|readingprogress|to read|toread|is archived|archived|bookmarked|date added|read later|timestamp|unread)$/;

/** The column that holds the text, where that is no more than what a list of saved links says of each. */
export function teaserOfLinks(map: ColumnMap, columns: readonly string[]): string | undefined {
  const isTeaser = holdsTeasers(map);
  const isSaved = columns.some((column) => SAVED.test(columnKey(column)));
  return isTeaser && isSaved && map.url !== undefined ? map.text : undefined;
}

/** Whether the column for the text holds, by its name, less than whole texts. */
export function holdsTeasers({ text }: ColumnMap): boolean {
  return text !== undefined && isAmong(text, TEASERS);
}

function isAmong(column: string, list: string): boolean {
  return placeAmong(column, list) >= 0;
}

function placeAmong(column: string, list: string): number {
  const bare = (name: string) => name.replaceAll(' ', '');
  return names(list).findIndex((name) => bare(name) === bare(columnKey(column)));
}

/** All columns that may hold whole texts, the likeliest first: rows of one table may have theirs in different ones. */
export function textColumns(map: ColumnMap, columns: readonly string[]): readonly string[] {
  if (map.text === undefined) return [];
  if (!isAmong(map.text, WHOLE)) return [map.text];
  const others = columns
    .filter((column) => column !== map.text && isAmong(column, WHOLE))
    .sort((a, b) => placeAmong(a, WHOLE) - placeAmong(b, WHOLE));
  return [map.text, ...others];
}

/** An editor's map, with the names of the columns as the file has them; what it does not name is not read. */
export function settledColumns(settled: ColumnMap, columns: readonly string[]): ColumnMap {
  const entries = Object.entries(settled).flatMap(([kind, name = '']) => {
    const column =
      columns.find((each) => each === name) ??
      columns.find((each) => columnKey(each) === columnKey(name));
    return column === undefined ? [] : [[kind, column] as const];
  });
  return Object.fromEntries(entries);
}

/** The map as an entry of `archive.yaml`. */
export function columnsEntry(file: string, map: ColumnMap): string {
  const lines = Object.entries(map).map(
    ([kind, column]) => `    ${kind}: ${JSON.stringify(column)}`,
  );
  return [`columns:`, `  ${JSON.stringify(file)}:`, ...lines].join('\n');
}
