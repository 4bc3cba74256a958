import { between, diceOf, pick, zipfOf, type Dice } from './dice.ts';
import {
  CODAS,
  CYRILLIC_ENDINGS,
  CYRILLIC_GIVEN,
  CYRILLIC_STEMS,
  ENDINGS,
  FREQUENT,
  GIVEN,
  LANDS,
  NUCLEI,
  OFFICES,
  ONSETS,
  STEMS,
} from './invented-tables.ts';

export type Land = (typeof LANDS)[number];

export interface Person {
  readonly name: string;
  readonly last: string;
  /** The name in Cyrillic letters, where it has one. */
  readonly cyrillic?: string;
  readonly office: string;
  readonly land: Land;
}

/** Whom and what the news of one archive is about. Of people, lands and words the first are the most frequent. */
export interface Newsroom {
  readonly people: readonly Person[];
  readonly words: readonly string[];
  readonly choosePerson: (dice: Dice) => Person;
  readonly chooseLand: (dice: Dice) => Land;
  readonly chooseWord: (dice: Dice) => string;
}

/** Words that an archive of any size uses; how often each is used falls as Zipf's law has it. */
const VOCABULARY = 20_000;
/** So many words of grammar are more frequent than the first of the vocabulary. */
const WORDS_AMONG_OTHERS = 20;
/** So many articles for each person, and no fewer people than this. */
const ARTICLES_A_PERSON = 20;
const FEWEST_PEOPLE = 20;
/** The share of people whose names are also written in Cyrillic letters. */
const CYRILLIC = 0.1;

/** The newsroom of an archive of so many articles; always the same for one number. */
export function openNewsroom(articles: number): Newsroom {
  const count = Math.max(FEWEST_PEOPLE, Math.round(articles / ARTICLES_A_PERSON));
  const people = inventPeople(count, diceOf(1, count));
  const words = inventWords(VOCABULARY, diceOf(2));
  const [person, land, word] = [
    zipfOf(people.length, 0.7),
    zipfOf(LANDS.length, 0.7),
    zipfOf(words.length, 1, WORDS_AMONG_OTHERS),
  ];
  return {
    people,
    words,
    choosePerson: (dice) => people[person(dice)] as Person,
    chooseLand: (dice) => LANDS[land(dice)] as Land,
    chooseWord: (dice) => words[word(dice)] as string,
  };
}

function inventPeople(count: number, dice: Dice): Person[] {
  const people = new Map<string, Person>();
  while (people.size < count) {
    const named = dice() < CYRILLIC ? inventCyrillic(dice) : inventLatin(dice);
    const [office, land] = [pick(dice, OFFICES), pick(dice, LANDS)];
    if (!people.has(named.name)) people.set(named.name, { ...named, office, land });
  }
  return [...people.values()];
}

function inventLatin(dice: Dice) {
  const last = `${pick(dice, STEMS)}${pick(dice, ENDINGS)}`;
  return { name: `${pick(dice, GIVEN)} ${last}`, last };
}

function inventCyrillic(dice: Dice) {
  const [given, stem, end] = [
    pick(dice, CYRILLIC_GIVEN),
    pick(dice, CYRILLIC_STEMS),
    pick(dice, CYRILLIC_ENDINGS),
  ];
  const last = stem[0] + end[0];
  return { name: `${given[0]} ${last}`, last, cyrillic: `${given[1]} ${stem[1]}${end[1]}` };
}

function inventWords(count: number, dice: Dice): string[] {
  const words = new Set(FREQUENT);
  while (words.size < count) {
    const syllables = Array.from({ length: words.size < 3_000 ? 2 : between(dice, 2, 4) }, () =>
      [ONSETS, NUCLEI, CODAS].map((sounds) => pick(dice, sounds)).join(''),
    );
    words.add(syllables.join(''));
  }
  return [...words];
}
