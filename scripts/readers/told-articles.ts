import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { LineRole } from '#archive/clipping/role.ts';
import type { StatedArticle, StatedFields } from '#archive/clipping/corrections/stated.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import { isBlank } from '#archive/text/source-text.ts';
import { withoutOutlet } from './field-values.ts';
import { refuse, type Contents, type Refusal } from './reader.ts';

/** A field of an article that its file states. */
export type FieldName = keyof StatedFields;

/** What a file says of an article under a name, as one line: `date: 2024-03-05`. */
export interface ToldLine {
  readonly label: string;
  readonly value: string;
  /** The field that it states, and the value as read. */
  readonly states?: readonly [FieldName, string | readonly string[]] | undefined;
  readonly role?: LineRole | undefined;
}

/** A line of an article's text, with what markup said of it. */
export interface TextLine {
  readonly text: string;
  readonly hint?: Omit<LineHint, 'n'>;
}

/** An article as a file of records holds it. */
export interface ToldArticle {
  /** Where it stands in the file, for people: `row 17`. */
  readonly place: string;
  readonly told: readonly ToldLine[];
  readonly text: readonly TextLine[];
}

/** The role of a line that states a field. */
export const ROLES: Readonly<Record<FieldName, LineRole>> = {
  title: 'headline',
  date: 'date-line',
  updated: 'date-line',
  time: 'date-line',
  publisher: 'publisher',
  authors: 'byline',
  url: 'address',
  language: 'other',
  place: 'date-line',
  tags: 'tags',
};

/** The names by which a saved page states these fields: the reading of a page knows them. */
const META: Readonly<Partial<Record<FieldName, string>>> = {
  title: 'headline',
  date: 'datepublished',
  updated: 'datemodified',
  time: 'time',
  publisher: 'og:site_name',
  authors: 'author',
  url: 'canonical',
  language: 'lang',
  place: 'place',
};

const LISTED = 12;

/**
 * The contents of a file of records: for each article what is told of it, a line each, then its text. A record without
 * text gives no article; it is named, and its lines go with the article above. A file with none at all is refused.
 */
export function composeContents(
  file: string,
  records: readonly ToldArticle[],
  diagnostics: readonly Diagnostic[] = [],
  /** What to do where no record has text. */
  remedy = 'Put the texts of the articles here: saved pages, or an export that has them.',
): Contents | Refusal {
  const without = records.filter(({ text }) => text.length === 0).map(({ place }) => place);
  if (without.length === records.length)
    return refuse(
      file,
      'source-without-text',
      records.length === 0
        ? 'The file holds no article.'
        : `The file is a list of ${records.length === 1 ? 'one title and link' : `${records.length} titles and links`}: it holds no article’s text.`,
      remedy,
    );
  const lines: string[] = [];
  const hints: LineHint[] = [];
  const articles: StatedArticle[] = [];
  for (const record of records) {
    const first = lines.length + 1;
    const fields = writeRecord(record, lines, hints);
    if (record.text.length === 0) continue;
    articles.push({ first: articles.length === 0 ? 1 : first, last: lines.length, fields });
  }
  return {
    source: { id: file, lines: lines.map((text, index) => ({ n: index + 1, text })) },
    hints,
    articles: withoutGaps(articles, lines.length),
    diagnostics: [...diagnostics, ...textless(file, without, records.length)],
  };
}

/** Articles that follow each other without a gap: what lies between two goes with the one above. */
export function withoutGaps(articles: readonly StatedArticle[], last: number): StatedArticle[] {
  return articles.map((article, index) => ({
    ...article,
    first: index === 0 ? 1 : article.first,
    last: (articles[index + 1]?.first ?? last + 1) - 1,
  }));
}

function writeRecord(
  { told, text, place }: ToldArticle,
  lines: string[],
  hints: LineHint[],
): StatedFields {
  const fields: Mutable<StatedFields> = {};
  for (const { label, value, states, role } of told) {
    const [name, said] = states ?? [];
    const shown = value.replace(/\s+/g, ' ').trim();
    const column = label.length + 2;
    lines.push(`${label}: ${shown}`);
    const n = lines.length;
    const reason = text.length === 0 ? 'a record without text' : `the field ‘${label}’ of ${place}`;
    hints.push({
      n,
      ...metaOf(name, column),
      role: {
        role: text.length === 0 ? 'other' : (role ?? (name ? ROLES[name] : 'other')),
        reason,
      },
    });
    if (name === 'tags' && fields.tags)
      fields.tags = {
        ...fields.tags,
        value: [...new Set([...fields.tags.value, ...(said ?? [])])],
      };
    else if (name && said !== undefined && !isNothing(said) && !(name in fields)) {
      const evidence = { line: n, start: column, end: column + shown.length };
      Object.assign(fields, { [name]: { value: said, evidence, from: 'metadata', reason } });
    }
  }
  cutOutlet(fields);
  for (const { text: line, hint } of text) {
    lines.push(line);
    hints.push({ inText: true, ...hint, n: lines.length });
  }
  return fields;
}

const isNothing = (said: string | readonly string[]): boolean =>
  typeof said === 'string' ? isBlank(said) : said.every(isBlank);

/** What the reading of a saved page learns from the line that states a field. */
export function metaOf(name: FieldName | undefined, column: number): Pick<LineHint, 'meta'> {
  const meta = name && META[name];
  return meta === undefined ? {} : { meta: { name: meta, column } };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Takes the outlet off the title of a page that a record has for its headline. */
function cutOutlet(fields: Mutable<StatedFields>): void {
  const { title, publisher, url } = fields;
  if (!title) return;
  const value = withoutOutlet(title.value, publisher?.value, url?.value);
  const { start, end } = title.evidence;
  const evidence = { ...title.evidence, end: Math.min(end, start + value.length) };
  if (value !== title.value) fields.title = { ...title, value, evidence };
}

/** What is to be said of the records of a file that hold no text, by their places. */
export function textless(
  file: string,
  without: readonly string[],
  all: number,
): readonly Diagnostic[] {
  if (without.length === 0) return [];
  const places = without.slice(0, LISTED);
  const more = without.length > LISTED ? ` and ${without.length - LISTED} more` : '';
  return [
    {
      rule: 'record-without-text',
      severity: 'warning',
      place: { file },
      message: `${without.length} of ${all} records hold no text and give no article: ${places.join(', ')}${more}.`,
      remedy: 'Put their texts here as files of their own, if you have them.',
    },
  ];
}
