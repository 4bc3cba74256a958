import type { Article } from '../archive.ts';
import type { CountryRecord } from '../authority/country.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { ThingRecord } from '../authority/thing.ts';
import type { RecordedMention } from '../record/article-record.ts';
import { parseAddress } from '../text/document.ts';

/** Numbers of paragraphs, ascending, each once. */
export type Paragraphs = readonly number[];

/** Whom and what an article names, with the paragraphs that do. */
export interface Company {
  readonly person: ReadonlyMap<PersonRecord, Paragraphs>;
  readonly country: ReadonlyMap<CountryRecord, Paragraphs>;
  readonly organisation: ReadonlyMap<ThingRecord, Paragraphs>;
  readonly place: ReadonlyMap<ThingRecord, Paragraphs>;
}

interface Found<Record> {
  readonly record: Record;
}
type Find<Record> = (id: string | undefined) => Found<Record> | undefined;

/** Reads the mentions of an article once; they stand in reading order. */
export function composeCompany(
  { mentions }: Pick<Article, 'mentions'>,
  find: {
    readonly person: Find<PersonRecord>;
    readonly country: Find<CountryRecord>;
    readonly organisation: Find<ThingRecord>;
    readonly place: Find<ThingRecord>;
  },
): Company {
  return {
    person: paragraphsOf(mentions, ({ person }) => find.person(person)?.record),
    country: paragraphsOf(mentions, ({ country }) => find.country(country)?.record),
    organisation: paragraphsOf(mentions, (named) => find.organisation(named.organisation)?.record),
    place: paragraphsOf(mentions, ({ place }) => find.place(place)?.record),
  };
}

function paragraphsOf<Record>(
  mentions: readonly RecordedMention[],
  recordOf: (mention: RecordedMention) => Record | undefined,
): Map<Record, Paragraphs> {
  const paragraphs = new Map<Record, number[]>();
  for (const mention of mentions) {
    const record = recordOf(mention);
    if (record === undefined) continue;
    const { block } = parseAddress(mention.in);
    const known = paragraphs.get(record);
    if (!known) paragraphs.set(record, [block]);
    else if (!known.includes(block)) known.push(block);
  }
  return paragraphs;
}

/** The paragraphs that two lists share. */
export function sharedParagraphs(a: Paragraphs, b: Paragraphs): number[] {
  return a.filter((paragraph) => b.includes(paragraph));
}
