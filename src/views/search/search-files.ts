import type { Named } from '../export/name-list.ts';

/** What the search page reads first, `search/start`. */
export interface StartFile {
  /** The names that most articles have, and how the others' files are called. */
  readonly names: readonly Named[];
  readonly nameParts: readonly string[];
  readonly entries: { readonly articles: number; readonly quotes: number };
  /** The folders of the indexes: one of each, or those of the parts of a large site in the order of their years. */
  readonly indexes: { readonly articles: readonly string[]; readonly quotes: readonly string[] };
  /** By how many bits of their keys the texts of articles, their quotes, and the lists are put into files. */
  readonly bits: { readonly articles: number; readonly quotes: number; readonly lists: number };
  /** Tells the files of filters of this build from those of another, which number articles otherwise. */
  readonly version: string;
  /** Bytes of the file of each filter's values. */
  readonly weights: Readonly<Record<ColumnName, number>>;
}

/** Words of the texts as they are written, those in most articles first; `search/words/<part>`. */
export interface WordsFile {
  /** In the part called '': how all others are called. */
  readonly parts?: readonly string[];
  readonly words: readonly string[];
}

/** An article as results show it. */
export interface ArticleText {
  readonly id: string;
  readonly title: string;
  /** The clipping prints no headline, and the title is the archive's. */
  readonly supplied?: boolean;
  readonly date?: string;
  readonly publisher?: string;
  readonly text: string;
  /** The address of each sentence, and the number of its first word in the text. */
  readonly sentences: readonly (readonly [address: string, word: number])[];
}

/** The quotes of an article as results show them; `null` where one stands within another. */
export interface QuoteTexts extends Omit<ArticleText, 'text' | 'sentences'> {
  readonly quotes: readonly QuoteText[];
}

export interface QuoteText {
  readonly sentence: string;
  readonly text: string;
  readonly speaker?: string;
  readonly reported?: true;
  /** Set apart as speech, without quotation marks. */
  readonly apart?: true;
  /** The speaker is told by a pronoun, a role or the sentences before. */
  readonly inferred?: true;
}

/** Texts by the key of their article; `search/articles/<bundle>` and `search/quotes/<bundle>`. */
export type Bundle<Text> = Readonly<Record<string, Text>>;

/** Which entries have a value, as their keys between blanks; `search/lists/<bundle>`, by `listName`. */
export type Lists = Readonly<Record<string, string>>;

export type ListName = 'person' | 'country' | 'publisher' | 'collection' | 'tag' | 'speaker';
export type ColumnName = ListName | 'days';

/** The name of a list. */
export function listName(name: ListName, value: string): string {
  return `${name} ${value}`;
}

/** The values of a filter with their names for people, and which of them each entry has, in the index's order. */
export interface Column {
  readonly values: readonly (readonly [value: string, label: string])[];
  readonly of: readonly (readonly number[])[];
}

/** Days, and how many articles each has, in the index's order, which is that of days; undated ones come first. */
export type Days = readonly (readonly [day: string, articles: number])[];
