import type { Named, NameList } from '../views/export/name-list.ts';
import { bareSoundOf, bareSoundOfArabic } from '../views/search/bare-sound.ts';
import type { Pattern } from './find-marks.ts';
import { soundOf } from '../views/search/sound.ts';
import { searchWords } from '../views/search/search-words.ts';

/** A name with its spellings made ready for comparing. */
export interface KnownName extends Named {
  readonly spellings: readonly (readonly string[])[];
  readonly sounds: readonly (readonly string[])[];
}

export interface DirectHit {
  readonly named: KnownName;
  /** `whole`: the query is one of the spellings, or the last word of one; `part`: it begins words of one. */
  readonly how: 'whole' | 'part';
}

const MOST_HITS = 6;
/** Shorter words sound alike by chance. */
const SHORTEST_SOUND = 4;

/** Names with the words and sounds that a query is compared with. */
export function readNames(list: NameList): KnownName[] {
  return list.map((named) => {
    const spellings = [named.name, ...named.also].map(searchWords);
    return { ...named, spellings, sounds: spellings.map((words) => words.map(soundOf)) };
  });
}

/**
 * The people and countries that a query may mean, best first: the whole name, also in another spelling or script,
 * before names whose words begin as typed; those with more articles first.
 */
export function findDirectHits(query: string, names: readonly KnownName[]): DirectHit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const sounds = words.map(soundOf);
  const hits: (DirectHit & { readonly rank: number })[] = [];
  for (const named of names) {
    const rank = rankOf(words, sounds, named);
    if (rank > 0) hits.push({ named, how: rank >= 2 ? 'whole' : 'part', rank });
  }
  return hits.sort((a, b) => b.rank - a.rank || b.named.count - a.named.count).slice(0, MOST_HITS);
}

/** What to mark for people whose name was typed: the last words of their spellings. */
export function patternsOf(named: readonly KnownName[]): Pattern[] {
  const last = named.flatMap(({ spellings }) =>
    spellings.map((words) => words.at(-1)).filter((word) => word !== undefined),
  );
  return last.length === 0 ? [] : [{ forms: [new Set(last)], open: false }];
}

/** 3: a spelling or its last word; 2: one that sounds so; 1: words of one begin as typed; 0: none of these. */
function rankOf(words: readonly string[], sounds: readonly string[], named: KnownName): number {
  if (named.spellings.some((spelling) => endsWith(spelling, words))) return 3;
  if (
    sounds.every((sound) => sound.length >= SHORTEST_SOUND) &&
    named.sounds.some((spelling) => endsWith(spelling, sounds))
  )
    return 2;
  if (isWrittenBare(words, named)) return 2;
  const begins = named.spellings.some((spelling) =>
    words.every((word) => spelling.some((full) => full.startsWith(word))),
  );
  return begins ? 1 : 0;
}

/** Whether the words are a spelling in Arabic script, which writes few vowels. */
function isWrittenBare(words: readonly string[], { spellings }: KnownName): boolean {
  const bare = words.flatMap((word) => bareSoundOfArabic(word) ?? []);
  if (bare.length === 0 || bare.length < words.length) return false;
  return spellings.some((spelling) => endsWith(spelling.map(bareSoundOf), bare));
}

/** Whether the words are the whole spelling or, being one word, its last. */
function endsWith(spelling: readonly string[], words: readonly string[]): boolean {
  if (words.length !== spelling.length && words.length !== 1) return false;
  return words.every((word, n) => word === spelling[spelling.length - words.length + n]);
}
