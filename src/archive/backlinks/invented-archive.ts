import { composeArchive, type Archive } from '../archive.ts';
import type { CountryRecord } from '../authority/country.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { ThingRecord } from '../authority/thing.ts';
import type { ArticleRecord, RecordedQuote } from '../record/article-record.ts';
import { inventRecord } from '../record/invented-record.ts';
import { composeDocument, sentenceAddress, sentenceAt } from '../text/document.ts';

/** An article for tests. Names stand in its paragraphs as `[printed](person:ana-brezh)`, with `:how` where it matters. */
export interface InventedArticle {
  readonly id: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly place?: string;
  readonly paragraphs: readonly string[];
  /** By the words that give the office, as printed. */
  readonly offices?: readonly {
    readonly text: string;
    readonly person: string;
    readonly role: string;
    readonly country?: string;
    readonly body?: string;
    readonly inferred?: boolean;
  }[];
  readonly quotes?: readonly {
    readonly text: string;
    readonly by?: string;
    readonly as?: string;
    readonly kind?: RecordedQuote['kind'];
  }[];
}

export interface InventedArchive {
  readonly articles: readonly InventedArticle[];
  readonly people?: readonly (Pick<PersonRecord, 'id' | 'name'> & Partial<PersonRecord>)[];
  readonly countries?: readonly (Pick<CountryRecord, 'code' | 'name'> & Partial<CountryRecord>)[];
  readonly organisations?: readonly (Pick<ThingRecord, 'id' | 'name'> & Partial<ThingRecord>)[];
  readonly places?: readonly (Pick<ThingRecord, 'id' | 'name'> & Partial<ThingRecord>)[];
}

const record = { also: [], not: [], review: 'proposed', note: '' } as const;

/** A small archive for tests, put together as a real one is. */
export function inventArchive(invented: InventedArchive): Archive {
  const filled = <T extends object>(records: readonly T[] = []) =>
    records.map((given) => ({ ...record, ...given }));
  return composeArchive({
    settings: {
      title: 'Invented',
      description: 'An invented archive.',
      language: 'en',
      publish: 'full',
      map: 'recognised',
      links: 'inside',
    },
    records: invented.articles.map(inventArticle),
    people: filled(invented.people),
    countries: filled(invented.countries),
    organisations: filled(invented.organisations),
    places: filled(invented.places),
  });
}

function inventArticle(article: InventedArticle): ArticleRecord {
  const read = article.paragraphs.map(readNames);
  const blocks = read.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  const document = composeDocument(blocks);
  const placed = (block: number, start: number, text: string) => {
    const from = document.blocks[block]?.span.start ?? 0;
    const sentence = sentenceAt(document, from + start);
    if (!sentence) throw new Error(`"${text}" stands in no sentence.`);
    return { in: sentenceAddress(sentence), start, text };
  };
  const find = (words: string) => {
    const block = blocks.findIndex(({ text }) => text.includes(words));
    if (block < 0) throw new Error(`No paragraph of ${article.id} says "${words}".`);
    return placed(block, blocks[block]?.text.indexOf(words) ?? 0, words);
  };
  const given = {
    id: article.id,
    title: article.title ?? article.id,
    ...(article.date !== undefined && { date: article.date }),
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.place !== undefined && { place: article.place }),
    offices: (article.offices ?? []).map(({ text, ...office }) => ({
      ...find(text),
      ...office,
      reason: 'invented',
    })),
    quotes: (article.quotes ?? []).map(({ text, by, as, kind = 'direct' }) => ({
      ...find(text),
      kind,
      ...((by || as) && { speaker: { id: by, as: as ?? by, in: 'p1s1', start: 0 } }),
      reason: 'invented',
    })),
    mentions: read.flatMap(({ names }, block) =>
      names.map(({ start, text, key, id, how }) => ({
        ...placed(block, start, text),
        [key]: id,
        how,
        reason: 'invented',
      })),
    ),
    paragraphs: blocks.map((_, index) => String(index + 1)),
  };
  return inventRecord(given, blocks);
}

interface Name {
  readonly start: number;
  readonly text: string;
  readonly key: string;
  readonly id: string;
  readonly how: string;
}

function readNames(marked: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\((\w+):([\w-]+)(?::([\w ]+))?\)/g)) {
    const [whole, printed = '', key = '', id = '', how = 'name'] = match;
    text += marked.slice(from, match.index);
    names.push({ start: text.length, text: printed, key, id, how });
    text += printed;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), names };
}
