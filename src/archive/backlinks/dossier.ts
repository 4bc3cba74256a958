import type { Article } from '../archive.ts';
import type { CountryRecord } from '../authority/country.ts';
import type { PersonRecord } from '../authority/person.ts';
import type { ThingRecord } from '../authority/thing.ts';
import type { RecordedMention, RecordedOffice, RecordedQuote } from '../record/article-record.ts';

/** A place where something is named. */
export interface Occurrence {
  readonly article: Article;
  readonly mention: RecordedMention;
}

/** An office that an article gives a person. */
export interface Attestation {
  readonly article: Article;
  readonly office: RecordedOffice;
  readonly holder: PersonRecord;
}

/** A quote in its article; `speaker` where it is a person who has a page. */
export interface QuoteInArticle {
  readonly article: Article;
  readonly quote: RecordedQuote;
  readonly speaker: PersonRecord | undefined;
}

/** All that the archive's articles say where one authority record is concerned: newest first, then in reading order. */
export interface Dossier<Record> {
  readonly record: Record;
  readonly articles: readonly Article[];
  readonly occurrences: readonly Occurrence[];
  /** Given to a person, held for a country, or held in an organisation. */
  readonly offices: readonly Attestation[];
  /** Said by a person. */
  readonly quotes: readonly QuoteInArticle[];
  /** Quotes by others in whose words it is named. */
  readonly quotesAbout: readonly QuoteInArticle[];
  /** Records merged into this one. */
  readonly mergedIds: readonly string[];
}

export type PersonDossier = Dossier<PersonRecord>;
export type CountryDossier = Dossier<CountryRecord>;
export type ThingDossier = Dossier<ThingRecord>;
