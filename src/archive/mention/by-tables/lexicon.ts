import type { LanguageTables } from '../../language/language-tables.ts';
import { remembered } from '../../text/remembered.ts';
import { parseCases, readCases, type CaseReading } from './cases.ts';
import { everyPart, NEVER_GIVEN, readGiven } from './given-names.ts';
import { roleReader, type Role } from './roles.ts';
import { listOf, phrasesOf, setOf, type Phrases } from './word-lists.ts';
import { isFamilyName, isGivenName } from '../people/known-words.ts';

/** A language's tables made ready for looking words up; all words in small letters. */
export interface Lexicon {
  readonly tables: LanguageTables;
  readonly functionWords: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly isHonorific: (word: string) => boolean;
  readonly complement: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'deputy'>;
  /** Verbs of saying and phrases that name a source, as lists of words, by the first. */
  readonly sayings: Phrases;
  readonly according: Phrases;
  readonly accordingAfter: Phrases;
  readonly that: ReadonlySet<string>;
  readonly isBody: (word: string) => boolean;
  /** The nominative of an office or occupation; undefined for any other word. */
  readonly roleOf: (word: string) => Role | undefined;
  readonly isGiven: (word: string) => boolean;
  /** The readings of a given name in its cases; none where it is in no table. */
  readonly givenReadings: (word: string) => readonly CaseReading[];
  readonly isFamily: (word: string) => boolean;
  readonly readings: (word: string) => readonly CaseReading[];
}

const known = new Map<string, Lexicon>();

/** The lexicon of a language, made once. */
export function lexiconOf(tables: LanguageTables): Lexicon {
  const before = known.get(tables.language);
  if (before) return before;
  const made = composeLexicon(tables);
  known.set(tables.language, made);
  return made;
}

function composeLexicon(tables: LanguageTables): Lexicon {
  const rows = parseCases(tables.cases);
  const readings = (word: string): CaseReading[] => readCases(word, rows);
  const bodies = setOf(tables.bodies);
  const things = listOf(tables.thingEndings);
  const notGiven = new Set([...listOf(tables.notGiven), ...NEVER_GIVEN]);
  const honorifics = setOf(tables.honorifics);
  const feminine = setOf(tables.feminine);
  const isListed = (word: string): boolean =>
    !notGiven.has(word.toLowerCase()) && everyPart(word, isGivenName);
  const givenReadings = remembered((word) => readGiven(word, readings, isListed, feminine));
  return {
    tables,
    functionWords: setOf(tables.functionWords),
    articles: setOf(tables.articles),
    placePrepositions: setOf(tables.placePrepositions),
    particles: setOf(tables.particles),
    elisions: setOf(tables.elisions),
    leads: setOf(tables.leads),
    isHonorific: remembered((word) =>
      readings(word).some(({ nominative }) => honorifics.has(nominative)),
    ),
    complement: setOf(tables.complement),
    calendar: setOf(tables.calendar),
    pronouns: new Set([...listOf(tables.he), ...listOf(tables.she)]),
    states: new Map(
      (['former', 'acting', 'elect', 'deputy'] as const).flatMap((state) =>
        listOf(tables.states[state]).map((word) => [word, state] as const),
      ),
    ),
    sayings: phrasesOf(tables.sayings),
    according: phrasesOf(tables.according),
    accordingAfter: phrasesOf(tables.accordingAfter),
    that: setOf(tables.that),
    isBody: remembered(
      (word) =>
        readings(word.toLowerCase()).some(({ nominative }) => bodies.has(nominative)) ||
        things.some(
          (ending) => word.length > ending.length + 1 && word.toLowerCase().endsWith(ending),
        ),
    ),
    roleOf: roleReader(tables, readings),
    isGiven: (word) => isListed(word) || givenReadings(word).length > 0,
    givenReadings,
    isFamily: (word) => everyPart(word, isFamilyName),
    readings,
  };
}
