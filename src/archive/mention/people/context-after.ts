import { NAMESAKES, THING_NOUNS } from '../tables/organisation-words.ts';
import { ROLES_OF_ALL } from '../tables/roles.ts';
import { HUMAN_VERBS, SAYING_VERBS } from '../tables/sayings.ts';
import { joins, type Word } from '../words.ts';
import type { Candidate } from './candidates.ts';
import type { Sign } from './evidence.ts';
import { isPlaceName } from './place-words.ts';
import type { Cue } from './weights.ts';
import { classOf, isRole } from './word-class.ts';

/** What the words after a candidate tell. */
export function signsAfter(
  words: readonly Word[],
  { from, to, after }: Candidate,
  next: Word | undefined,
): Sign[] {
  const last = words[to - 1] as Word;
  const signs: Sign[] = [];
  const add = (cue: Cue): number => signs.push({ cue, words: next?.text ?? '' });
  if (after === 'body' || after === 'thing word') add('body after');
  else if (after === 'place word') add('place word after');
  else if (after === 'role') add('role after');
  if (next?.shape === 'small' && next.gap === ' ') {
    const verb = pastAdverb(words, to);
    if (SAYING_VERBS.has(verb)) add('saying after');
    else if (HUMAN_VERBS.has(verb)) add('human verb after');
    else if (THING_NOUNS.has(next.key)) add('thing after');
    else if (NAMESAKES.has(next.key.replace(/s$/, '')) && !last.possessive) {
      add('called after somebody');
      if (isRoyal(words[from - 1]) || isRoyal(words[from])) add('called after a king or queen');
    }
  }
  if (next?.text === 'as' && next.gap === ' ' && findRoleSoon(words, to + 1)) add('office after');
  if (next?.gap === ' ' && isRole(next.key) && namesSomebody(words, to + 1, to - from === 1))
    add('somebody else after');
  if (last.possessive) add('possessive');
  if (isFirm(words[from] as Word, next)) add('firm');
  if (next && hasPrice(words, to)) add('price after');
  if (next?.gap === ': ' && (words[from] as Word).gap === '') add('colon after');
  return next ? [...signs, ...signsAtComma(words, to, next)] : signs;
}

/** "Queen Maud hospital": hardly anybody else is so called beside it. */
function isRoyal(word: Word | undefined): boolean {
  return /^(?:king|queen|prince|princess|saint|st)$/.test(word?.key ?? '');
}

/** "named X **as the acting director**". */
function findRoleSoon(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const word = words[index];
    if (!word || word.gap !== ' ' || /^(?:and|or|that|to|in|at|by)$/.test(word.text)) return false;
    if (isRole(word.key)) return !ROLES_OF_ALL.has(word.key);
  }
  return false;
}

/** The verb in "Harker later said". */
function pastAdverb(words: readonly Word[], at: number): string {
  const [first, second] = words.slice(at, at + 2) as [Word, Word | undefined];
  const adverb =
    second?.gap === ' ' && second.sentence === first.sentence && ADVERBS.has(first.key);
  return adverb ? second.key : first.key;
}

const ADVERBS = new Set(['also', 'later', 'then', 'once', 'never', 'recently', 'previously']);

/** "Harker & Finch", "Harker Finch, Inc.", "Harker.com". */
function isFirm(first: Word, next: Word | undefined): boolean {
  if (/& ?$/.test(first.gap)) return true;
  if (!next) return false;
  if (next.gap === ', ') return LEGAL_FORMS.test(next.text);
  return /^ ?& ?$/.test(next.gap) || (next.gap === '.' && DOMAINS.test(next.text));
}

const LEGAL_FORMS = /^(?:Inc|LLC|LLP|Ltd|Plc|PLC|Corp|Co|GmbH|AG|SA|NV|SE)$/;
const DOMAINS = /^(?:com|org|net|info|io|gov|edu|co|tv)$/;

/** "Harker dropped 1.02 per cent", "Harker fell to 12": what is traded. */
function hasPrice(words: readonly Word[], at: number): boolean {
  const [verb, next, after] = words.slice(at, at + 3);
  if (!verb || !next || !PRICE_VERBS.test(verb.key) || verb.gap !== ' ') return false;
  return (
    next.shape === 'number' ||
    (/^(?:to|by|at|about|nearly)$/.test(next.key) && after?.shape === 'number')
  );
}

const PRICE_VERBS =
  /^(?:dropped|fell|rose|gained|slipped|closed|climbed|jumped|tumbled|surged|plunged|sank|edged|rallied|declined|soared|shed)$/;

/** "X spokesman Anna Harker": who speaks is another. After a lone name with a comma as well: "X actress, Anna Harker". */
function namesSomebody(words: readonly Word[], at: number, lone: boolean): boolean {
  const [role, name] = [words[at - 1], words[at]];
  if (role === undefined || name?.shape !== 'capital' || isRole(name.key)) return false;
  return joins(role, name) || (lone && role.shape === 'small' && name.gap === ', ');
}

/** "X, who …", "X, 48, …", "X (48)", "X, a lawyer". */
function signsAtComma(words: readonly Word[], at: number, next: Word): Sign[] {
  if (next.gap === ' (' && /^\d{2}$/.test(next.text))
    return [{ cue: 'age after', words: next.text }];
  if (next.gap === ' (' && isPlaceInBrackets(words, at))
    return [{ cue: 'place in brackets', words: next.text }];
  if (next.gap === ' (' && isShortFor(words, at)) return [{ cue: 'firm', words: next.text }];
  if (next.gap !== ', ') return [];
  if (SAYING_VERBS.has(next.key) && beginsInsertion(words, at))
    return [{ cue: 'saying after', words: next.text }];
  if (next.key === 'which') return [{ cue: 'which after', words: next.text }];
  if (next.key === 'who' || next.key === 'whose') return [{ cue: 'who after', words: next.text }];
  if (/^\d{1,2}$/.test(next.text) && words[at + 1]?.gap !== ' ')
    return [{ cue: 'age after', words: next.text }];
  const role = findApposition(words, at, ({ key }) => isRole(key));
  if (role) return [{ cue: 'apposition after', words: role }];
  const thing = /^an?$/.test(next.key) && findApposition(words, at, isThing);
  return thing ? [{ cue: 'thing in apposition', words: thing }] : [];
}

function isThing({ key, shape }: Word): boolean {
  return shape === 'small' && THING_NOUNS.has(key);
}

/** "…, X, said": the name itself stands between commas. */
function beginsInsertion(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index > at - 5 && index >= 0; index--) {
    const { gap } = words[index] as Word;
    if (gap !== ' ') return gap === ', ';
  }
  return false;
}

/** "X (Kenya)", "X (U.S.)", "X (New Zealand)". */
function isPlaceInBrackets(words: readonly Word[], at: number): boolean {
  const end = words.slice(at + 1, at + 4).findIndex(({ gap }) => gap.startsWith(')'));
  const inside = words.slice(at, at + end + 1);
  if (isPlaceName(inside.map(({ key }) => key))) return true;
  return inside.length > 0 && inside.every(isPlaceInList);
}

/** "Elm (Elmwood Local Museum)". */
function isShortFor(words: readonly Word[], at: number): boolean {
  const letters = (words[at - 1] as Word).key;
  const inside = words.slice(at, at + 12).filter(({ shape }) => shape === 'capital');
  const initials = inside.map(({ key }) => key.charAt(0)).join('');
  return letters.length > 2 && initials.startsWith(letters);
}

/** Whether a word may say in a list of results where somebody comes from: "Kenya", "U", "S". */
function isPlaceInList({ key, shape }: Word): boolean {
  return shape !== 'small' && (shape === 'initial' || classOf(key) === 'place');
}

function findApposition(
  words: readonly Word[],
  at: number,
  isOne: (word: Word) => boolean,
): string | undefined {
  for (let index = at; index < at + 6; index++) {
    const word = words[index];
    if (!word || word.sentence !== words[at]?.sentence) return undefined;
    if (index > at && !/^[ '’s]+$/.test(word.gap)) return undefined;
    if (isOne(word)) return word.text;
  }
  return undefined;
}
