import { composeArchive, type Archive } from '#archive/archive.ts';
import { countryFrontMatter } from '#archive/authority/country.ts';
import { personFrontMatter } from '#archive/authority/person.ts';
import { articleFrontMatter, type RecordedBlock } from '#archive/record/article-record.ts';
import { settings } from '#archive/settings.ts';
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
    records: articles.map(inventRecord),
    sources: articles.map(({ id, sourceText = '' }) => parseSourceText(`${id}.txt`, sourceText)),
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

function inventRecord({ id, blocks = [], sourceText: _, ...fields }: InventedArticle) {
  const nothing = {
    authors: [],
    people: [],
    countries: [],
    organisations: [],
    places: [],
    offices: [],
    quotes: [],
    days: [],
    mentions: [],
    related: [],
    evidence: {},
    paragraphs: [],
    lines: [],
  };
  const record = articleFrontMatter.parse({
    title: `About ${id}`,
    source: `${id}.txt`,
    sourceHash: '0'.repeat(64),
    ...nothing,
    ...fields,
    id,
  });
  return {
    ...record,
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block,
    ),
  };
}
