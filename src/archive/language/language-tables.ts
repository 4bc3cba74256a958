/**
 * What is known of one language, as data: a row each, words parted by blanks, phrases of several words by commas.
 * All in small letters where nothing else is said.
 */
export interface LanguageTables {
  /** ISO 639-1. */
  readonly language: string;
  /** Where the rows come from. */
  readonly source: string;
  /** Words that are no name though a sentence begins with them. */
  readonly functionWords: string;
  /** What stands before a name with a capital when it is a place's. */
  readonly placePrepositions: string;
  /** Before a word with a capital they make it a thing: "der Bund", "la Casa Blanca". */
  readonly articles: string;
  /** Words that lose their vowel before another: "l'Ukraine". */
  readonly elisions: string;
  /** So many family names a person has at most. */
  readonly familyNames: number;
  /** Parts of a name that are written small: "von der Leyen". */
  readonly particles: string;
  /** Forms of address before a name. */
  readonly honorifics: string;
  /** Offices, in the nominative singular. */
  readonly offices: string;
  /** What belongs to an office that follows: "Premier ministre". */
  readonly leads: string;
  /** Occupations: they tell a person, but are no office. */
  readonly occupations: string;
  /** Small words that may stand between an office and the name it belongs to: "ministre de l'Économie". */
  readonly complement: string;
  /** What an office may have at its end beyond its nominative singular. */
  readonly officeEndings: string;
  /** Whether an office may end a longer word: "Finanzminister". */
  readonly compounds: boolean;
  /** An office that is over, acting or to come, by the word that says so. */
  readonly states: Readonly<Record<'former' | 'acting' | 'elect' | 'deputy', string>>;
  /** Finite verbs of saying, in the third person. */
  readonly sayings: string;
  /** Phrases before a source ("laut"), and phrases after it ("zufolge"). */
  readonly according: string;
  readonly accordingAfter: string;
  /** What opens a reported clause. */
  readonly that: string;
  /** Whether a verb needs no pronoun: "dijo". */
  readonly dropsPronouns: boolean;
  /** "He" and "she" as the subject. */
  readonly he: string;
  readonly she: string;
  /** Marks of quotation, opening and closing. */
  readonly marks: string;
  /** Words that make a name with a capital a body, street or work. */
  readonly bodies: string;
  /** Endings that make a word with a capital a thing; '' where none does. */
  readonly thingEndings: string;
  /** Months and days of the week. */
  readonly calendar: string;
  /** Given names that are words of the language or names of places as well. */
  readonly notGiven: string;
  /** Women's given names that are also a case of a man's. */
  readonly feminine: string;
  /** Words that end with a full stop of their own; as printed, without the stop. */
  readonly abbreviations: string;
  /** Whether "5." is an ordinal within a sentence. */
  readonly ordinals: boolean;
  /** Names of countries as news prints them beside those of the catalogue: rows `CODE: name, name`, as printed. */
  readonly countries: string;
  /** Names of countries in the catalogue that mean something else in most texts; as printed. */
  readonly notCountries: string;
  /** Adjectives and peoples: rows `CODE: stem, stem`; `=` after a word that has no endings. */
  readonly demonyms: string;
  /** What the stems of `demonyms` may end in. */
  readonly demonymEndings: string;
  /**
   * Cases of names and offices: rows `CASE GENDER: ending>nominative ending`, e.g. `gen m: ого>ий`; gender `m`, `f` or `-`.
   */
  readonly cases: string;
  /** Cases of countries: rows `nominative ending: all endings`; the longest that fits counts. */
  readonly countryCases: string;
}
