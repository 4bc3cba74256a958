import { PLACE_PREFIXES } from '../tables/function-words.ts';
import {
  ORGANISATION_WORDS,
  SHIP_PREFIXES,
  STORMS,
  THING_NOUNS,
} from '../tables/organisation-words.ts';
import { HONORIFICS, ROLES_IN_TITLES, ROLES_OF_ALL } from '../tables/roles.ts';
import { CREDITS, HUMAN_VERBS, SAYING_VERBS } from '../tables/sayings.ts';
import { joins, type Word } from '../words.ts';
import type { Candidate } from './candidates.ts';
import type { Sign } from './evidence.ts';
import { isCapital } from './runs.ts';
import type { Cue } from './weights.ts';
import { isPluralRole, isRole } from './word-class.ts';

/** "Radio X" is a station. */
const STATIONS = /^(?:Radio|Rádio|Televisión|Télévision)$/;
const ARTICLES = new Set(['the', 'a', 'an']);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'into', 'across', 'outside', 'inside']);

/** "the ferry X": called after somebody or nobody. */
const SHIPS =
  /^(?:ferry|trawler|tanker|yacht|frigate|destroyer|corvette|freighter|ship|boat|vessel|submarine|lifeboat|schooner|tugboat|barge|liner|steamer|icebreaker|carrier|locomotive|racehorse|mare|stallion|gelding|filly|colt)$/;

/** What the words before a candidate tell. */
export function signsBefore(
  words: readonly Word[],
  { from, to, before }: Candidate,
  previous: Word | undefined,
  next: Word | undefined,
): Sign[] {
  if (!previous) return [];
  const sign = (cue: Cue, words = previous.text): Sign[] => [{ cue, words }];
  if (/^(?:ste?|saint)$/.test(previous.key)) return sign('begins like a place');
  if (before === 'role')
    return to - from === 1 && isPluralRole(previous.key)
      ? sign('loose role before')
      : [titleSign(words, from, previous)];
  if (SHIP_PREFIXES.has(previous.text) || STATIONS.test(previous.text)) return sign('ship before');
  if (STORMS.has(previous.key) && (words[from] as Word).gap === ' ') return sign('ship before');
  if (before === 'place word' && PLACE_PREFIXES.has(previous.key))
    return sign('named place before');
  const title = before && findTitleBefore(words, from);
  if (title) return sign('title', title);
  if (before === 'body' || before === 'place word') return sign('body before');
  const { gap } = words[from] as Word;
  const told = gap === ', ' ? roleAtComma(words, from) : undefined;
  if (told) return sign('role and comma before', told);
  if (isCredit(previous, words[from - 2])) return sign('credited');
  if (previous.possessive && gap.endsWith(' ')) return sign('possessive before');
  if (gap === ': ' && previous.shape === 'capitals' && isRole(previous.key)) return sign('title');
  const opening = previous.opens && ARTICLES.has(previous.key);
  if ((previous.shape !== 'small' && !opening) || gap !== ' ') return [];
  if (SHIPS.test(previous.key)) return sign('ship before');
  if (ROLES_OF_ALL.has(previous.key)) return sign('loose role before');
  if (to - from === 1 && isPluralRole(previous.key)) return sign('loose role before');
  if (isRole(previous.key) || HONORIFICS.has(previous.key)) return sign('role before');
  if (isThing(previous, words[from - 2])) return sign('thing before');
  if (introduces(previous, words[from - 2]))
    return sign(isBody(words[from - 3]) ? 'thing before' : 'introduced');
  if (previous.key === 'to' && words[from - 2]?.key === 'according')
    return sign('saying before', 'according to');
  if (SAYING_VERBS.has(previous.key))
    return previous.key === 'told' && mayBeMasthead(words, from) ? [] : sign('saying before');
  if (ARTICLES.has(previous.key)) {
    const attribute = next?.shape === 'small' && next.gap === ' ' && !HUMAN_VERBS.has(next.key);
    return sign(attribute ? 'attribute' : 'article before');
  }
  if (previous.key === 'at' && standsAfterRole(words, from - 2))
    return sign('employer after a role');
  if (PLACE_PREPOSITIONS.has(previous.key)) return sign('place preposition');
  return previous.key === 'by' || previous.key === 'with' ? sign('by or with') : [];
}

/** "told De Harker": a newspaper as well as somebody. */
function mayBeMasthead(words: readonly Word[], from: number): boolean {
  return /^(?:De|Het|Die|Der|Das|La|Le|El|Il|Al)$/.test(words[from]?.text ?? '');
}

/** "Mr X", "President X"; of "Acting X" and "Star X" only that they may be titles, unless an office stands before. */
function titleSign(words: readonly Word[], from: number, { key, text, shape }: Word): Sign {
  if (HONORIFICS.has(key) && !isRole(key)) return { cue: 'honorific', words: text };
  const told =
    HONORIFICS.has(key) || shape === 'capitals' || (isRole(key) && !ROLES_IN_TITLES.has(key));
  if (told) return { cue: 'title', words: text };
  const title = findTitleBefore(words, from);
  return title ? { cue: 'title', words: title } : { cue: 'loose role before', words: text };
}

/** The role in "the spokesman, X" and "a spokesman for the Foreign Ministry, X", read backwards from X. */
function roleAtComma(words: readonly Word[], from: number): string | undefined {
  for (let index = from - 1; index > from - 9 && index >= 0; index--) {
    const word = words[index] as Word;
    if (isRole(word.key)) return word.text;
    if (!isCapital(word) && !/^(?:of|for|and|the|to|on|in|at)$/.test(word.text)) return undefined;
    if (word.gap !== ' ') return undefined;
  }
  return undefined;
}

/** "Editing by X"; "By X" at the start of a line or in brackets. */
function isCredit({ key, shape, gap }: Word, before: Word | undefined): boolean {
  if (key !== 'by') return false;
  return CREDITS.has(before?.key ?? '') || (shape === 'capital' && /^$|[(]$/.test(gap));
}

/** "the carrier X", "the town of X". */
function isThing({ key, gap }: Word, before: Word | undefined): boolean {
  if (THING_NOUNS.has(key)) return true;
  return key === 'of' && gap === ' ' && before?.shape === 'small' && THING_NOUNS.has(before.key);
}

/** "strategist at X", "Head of Research at X". */
function standsAfterRole(words: readonly Word[], last: number): boolean {
  for (let index = last; index > last - 5 && index >= 0; index--) {
    const [word, after] = [words[index], words[index + 1]] as [Word, Word];
    if (word.sentence !== after.sentence || after.gap !== ' ') return false;
    if (isRole(word.key)) return true;
    if (!isCapital(word) && !/^(?:of|for|and|the)$/.test(word.text)) return false;
  }
  return false;
}

/** "forces known as X", "a group called X" says it of no person. */
function isBody(word: Word | undefined): boolean {
  return word?.shape === 'small' && (THING_NOUNS.has(word.key) || ORGANISATION_WORDS.has(word.key));
}

/** "named X", "known as X", "identified as X". */
function introduces({ key }: Word, before: Word | undefined): boolean {
  if (/^(?:named|called|surnamed|nicknamed|dubbed|alias)$/.test(key)) return true;
  return key === 'as' && /^(?:known|identified)$/.test(before?.key ?? '');
}

/** The office in "Minister of Energy and Natural Resources X", "Secretary of the Y Forum X", read backwards from X. */
function findTitleBefore(words: readonly Word[], from: number): string | undefined {
  for (let index = from - 1; index > from - 12 && index >= 0; index--) {
    const [word, after] = [words[index], words[index + 1]] as [Word, Word];
    if (!joins(word, after)) return undefined;
    const role = isRole(word.key) && !ROLES_IN_TITLES.has(word.key);
    if (role && isCapital(word) && !ORGANISATION_WORDS.has(word.key)) return word.text;
    if (!isCapital(word) && !/^(?:of|for|and|the|to|on|in)$/.test(word.text)) return undefined;
  }
  return undefined;
}
