import { composeArchive, type Archive } from '#archive/archive.ts';
import { countryFrontMatter } from '#archive/authority/country.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { findFamilies } from '#archive/family/find-families.ts';
import { composeKinships } from '#archive/family/kinship.ts';
import { shinglesOf } from '#archive/family/shingles.ts';
import type { ArticleId } from '#archive/record/ids.ts';
import type { ArticleRecord, RecordedBlock } from '#archive/record/article-record.ts';
import { inventRecord } from '#archive/record/invented-record.ts';
import { settings } from '#archive/settings.ts';
import { composeDocument } from '#archive/text/document.ts';
import { parseSourceText } from '#archive/text/source-text.ts';

/** What a test says of an article; the rest is filled in. */
export interface InventedArticle {
  readonly id: string;
  readonly blocks?: readonly (RecordedBlock | string)[];
  readonly sourceText?: string;
  readonly [field: string]: unknown;
}

export interface Invention {
  readonly articles?: readonly InventedArticle[];
  /** Names by id. */
  readonly people?: Readonly<Record<string, string | object>>;
  /** Names by code. */
  readonly countries?: Readonly<Record<string, string>>;
  readonly settings?: object;
}

/** An archive for tests, checked by the schemas that real ones go through. */
export function inventArchive({
  articles = [],
  people = {},
  countries = {},
  settings: set = {},
}: Invention): Archive {
  return composeArchive({
    settings: settings.parse({ title: 'An invented archive', description: 'Invented.', ...set }),
    records: withKin(articles.map(inventArticle)),
    people: Object.entries(people).map(([id, person]) => ({
      ...personFrontMatter.parse({
        review: 'proposed',
        ...(typeof person === 'string' ? { name: person } : person),
      }),
      id,
      note: '',
    })),
    countries: Object.entries(countries).map(([code, name]) => ({
      ...countryFrontMatter.parse({ code, name, review: 'proposed' }),
      note: '',
    })),
    organisations: [],
    places: [],
  });
}

function inventArticle({ id, blocks = [], sourceText, ...fields }: InventedArticle) {
  const lines = sourceText === undefined ? [] : parseSourceText(`${id}.txt`, sourceText).lines;
  const raw = { first: 1, lines: lines.map(({ text }) => text) };
  return inventRecord(
    { raw, ...fields, id },
    blocks.map((block) => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block)),
  );
}

/** Families are found by the import; here they are found in the same way. */
function withKin(records: readonly ArticleRecord[]): ArticleRecord[] {
  const texts = records.map(({ id, blocks }) => ({
    id,
    shingles: shinglesOf(composeDocument(blocks).text),
  }));
  const kinships = composeKinships(findFamilies(texts), (id) => id as ArticleId);
  return records.map((record) => ({ ...record, kinship: kinships.get(record.id) }));
}
