import type { Authorities } from '#archive/authority/authorities.ts';
import type { PersonRecord } from '#archive/authority/person.ts';
import type { Correction } from '#archive/clipping/corrections/correction.ts';
import type { Diagnostic } from '#archive/diagnostic.ts';
import type { ArticleRecord } from '#archive/record/article-record.ts';
import { decodeLineRanges, decodeParagraphPlace } from '#archive/record/line-ranges.ts';
import { composeDocument, parseAddress, sentenceAddress } from '#archive/text/document.ts';
import { fold } from '#archive/text/fold.ts';
import type { Evidence, Sentence } from './doubt.ts';

/** What doubts are found in: the archive as the last import left it. */
export interface Material {
  readonly records: readonly ArticleRecord[];
  readonly authorities: Authorities;
  readonly diagnostics: readonly Diagnostic[];
  /** What editors have decided already, by clipping. */
  readonly corrections: ReadonlyMap<string, Correction>;
}

/** People as doubts ask for them. */
export interface People {
  readonly byId: ReadonlyMap<string, PersonRecord>;
  readonly nameOf: (id: string) => string;
  /** The articles that name somebody. */
  readonly articlesOf: (id: string) => readonly ArticleRecord[];
  /** Those who bear a word among their names, and stand for themselves. */
  readonly bearing: (word: string) => readonly PersonRecord[];
}

/** Makes the people of the material findable. */
export function indexPeople({ records, authorities: { people } }: Material): People {
  const byId = new Map(people.map((person) => [person.id, person]));
  const articles = new Map<string, ArticleRecord[]>();
  for (const record of records)
    for (const id of record.people) articles.set(id, [...(articles.get(id) ?? []), record]);
  const standing = people.filter(({ sameAs, review }) => !sameAs && review !== 'rejected');
  return {
    byId,
    nameOf: (id) => byId.get(id)?.name ?? id,
    articlesOf: (id) => articles.get(id) ?? [],
    bearing: (word) =>
      standing.filter(({ name, also }) =>
        [name, ...also].some((own) => fold(own).split(' ').includes(fold(word))),
      ),
  };
}

/** The evidence of some words in the article: their sentence, and the lines of their paragraph. */
export function evidenceAt(record: ArticleRecord, place: Placed): Evidence {
  return {
    article: record.id,
    source: record.source,
    lines: linesOf(record, parseAddress(place.in).block),
    sentence: () => sentenceOf(record, place),
  };
}

/** Where words stand in an article's text. */
export interface Placed {
  readonly in: string;
  readonly start: number;
  readonly text: string;
}

function sentenceOf(record: ArticleRecord, { in: address, start, text }: Placed): Sentence {
  const document = composeDocument(record.blocks, record.language);
  const { block } = parseAddress(address);
  const sentence = document.sentences.find((one) => sentenceAddress(one) === address);
  const from = (document.blocks[block - 1]?.span.start ?? 0) + start;
  const to = from + text.length;
  return {
    before: document.text.slice(sentence?.span.start ?? from, from),
    words: text,
    after: document.text.slice(to, Math.max(to, sentence?.span.end ?? to)),
  };
}

/** The evidence of lines alone. */
export function evidenceOnLines(record: ArticleRecord, lines: readonly number[]): Evidence {
  return { article: record.id, source: record.source, lines };
}

/** The numbers of the lines that a paragraph was read from. */
function linesOf({ paragraphs }: ArticleRecord, block: number): number[] {
  const { firstLine, lastLine } = decodeParagraphPlace(paragraphs[block - 1] ?? '1');
  return Array.from({ length: lastLine - firstLine + 1 }, (_, step) => firstLine + step);
}

/** The role of each line of an article. */
export function rolesOf(
  record: ArticleRecord,
): ReadonlyMap<number, ArticleRecord['lines'][number]> {
  return new Map(
    record.lines.flatMap((group) => decodeLineRanges(group.lines).map((n) => [n, group] as const)),
  );
}

/** The text of a line of an article. */
export function lineOf({ raw }: ArticleRecord, n: number): string {
  return raw.lines[n - raw.first] ?? '';
}

/** The numbers by which corrections name the articles of files that hold several; undefined for an article that is alone. */
export function indexParts(
  records: readonly ArticleRecord[],
): (record: ArticleRecord) => number | undefined {
  const bySource = Map.groupBy(records, ({ source }) => source);
  return ({ source, part = 1 }) => ((bySource.get(source)?.length ?? 1) > 1 ? part : undefined);
}

/** The first sentence that names somebody. */
export function whereNamed(people: People, id: string): Evidence {
  for (const record of people.articlesOf(id)) {
    const mention = record.mentions.find(({ person }) => person === id);
    if (mention) return evidenceAt(record, mention);
  }
  return { lines: [] };
}
