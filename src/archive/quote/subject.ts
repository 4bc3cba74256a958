import { ROLES } from '../mention/tables/roles.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { isNominal, opensClause, phrase, subjectEndingAt, type Subject } from './noun-phrase.ts';
import { afterBy, bearerAt, ofRelative } from './relative-clause.ts';
import { isRoleNoun } from './role-nouns.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  HONORIFICS,
  LEADING_ADVERBIALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RANKS,
  isAdverb,
} from './words.ts';

const FARTHEST = 60;
/** "last week", "this month": stand between a subject and its verb. */
const SEASONS = /^(?:week|month|year|night|weekend|spring|summer|autumn|fall|winter)$/;

/** The subject that stands before the verb at `verb`, stepping over auxiliaries, adverbs and appositions. */
export function subjectBefore(tokens: readonly Token[], verb: number): Subject | undefined {
  let i = stepOver(tokens, verb - 1);
  const word = wordOf(tokens[i]);
  if (word === 'who' || word === 'which') {
    i--;
    while (isPoint(tokens[i], ',') || wordOf(tokens[i]) === 'of') i--;
    return word === 'who' ? bearerAt(tokens, i) : afterBy(tokens, subjectEndingAt(tokens, i));
  }
  if (isPoint(tokens[i], ',)]–—―')) return subjectAcross(tokens, i);
  return ofRelative(tokens, subjectEndingAt(tokens, i));
}

/** Leftwards over what may stand between a subject and its verb. */
function stepOver(tokens: readonly Token[], from: number): number {
  let i = from;
  for (;;) {
    const word = wordOf(tokens[i]);
    if (AUXILIARIES.has(word) || isAdverb(word)) i--;
    else if (DAYS.has(word)) i -= wordOf(tokens[i - 1]) === 'on' ? 2 : 1;
    else if (SEASONS.test(word) && /^(?:last|this|next)$/.test(wordOf(tokens[i - 1]))) i -= 2;
    else if (word === 'weekend' && /^(?:over|at|on|during)$/.test(wordOf(tokens[i - 2]))) i -= 3;
    else if (isPoint(tokens[i], ')]')) i = opening(tokens, i) - 1;
    else return i;
  }
}

function opening(tokens: readonly Token[], close: number): number {
  let i = close - 1;
  while (i >= 0 && close - i < FARTHEST && !isPoint(tokens[i], '([')) i--;
  return isPoint(tokens[i], '([') ? i : close;
}

/**
 * The subject left of an insertion between commas, brackets or dashes that ends at `close`: a person who opens
 * a clause; else the first phrase that does; else any person before a comma.
 */
function subjectAcross(tokens: readonly Token[], close: number): Subject | undefined {
  const named = nameBetween(tokens, close);
  if (named) return named;
  let opening: Subject | undefined;
  let any: Subject | undefined;
  for (let i = close - 1; i >= 0 && close - i < FARTHEST; i--) {
    const token = tokens[i];
    if (token?.kind === 'quote' || isPoint(token, ';:')) break;
    if (!isPoint(token, ',(–—―')) continue;
    const subject = subjectEndingAt(tokens, i - 1);
    if (!subject || isOfRelative(tokens, subject.from)) continue;
    const opens = opensClause(tokens, subject.from);
    if (subject.kind === 'pronoun' || (subject.kind === 'person' && opens)) return subject;
    if (subject.kind === 'phrase' && opens && isNominal(tokens[subject.from])) opening = subject;
    if (subject.kind === 'person') any ??= subject;
  }
  return opening ?? any;
}

/** "a spokesman for the line, **whose new director**, Jane Roe, took over, said": who is named by the way does not speak. */
function isOfRelative(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 9; i--) {
    if (/^whose$/.test(wordOf(tokens[i]))) return true;
    if (tokens[i]?.kind === 'quote' || isPoint(tokens[i], ';:–—')) return false;
  }
  return false;
}

/** "His Norland counterpart, **Jane Roe**, said": nothing but a name stands between the commas. */
function nameBetween(tokens: readonly Token[], close: number): Subject | undefined {
  const person = tokens[close - 1];
  if (!isPoint(tokens[close], ',') || person?.kind !== 'person') return undefined;
  let from = close - 1;
  while (HONORIFICS.has(wordOf(tokens[from - 1])) || RANKS.has(wordOf(tokens[from - 1]))) from--;
  from = pastTrade(tokens, from);
  const described = subjectEndingAt(tokens, from - 2);
  if (!isPoint(tokens[from - 1], ',') || described?.kind !== 'phrase') return undefined;
  const ofWhose = [described.from, described.from - 1].some((at) => wordOf(tokens[at]) === 'whose');
  const opens = tokens[described.from - 1]?.kind === 'quote' || opensClause(tokens, described.from);
  if (!ofWhose && (!opens || !isNominal(tokens[described.from]))) return undefined;
  if (isOfAnother(tokens, described)) return described;
  return {
    kind: 'person',
    from: described.from,
    to: close - 1,
    span: person.span,
    person: person.mention,
  };
}

/** ", **Norland's** Jane Roe,", ", **retired judge** Jane Roe,", ", **the Norland cellist** Jane Roe,": a few words that describe the name. */
function pastTrade(tokens: readonly Token[], name: number): number {
  const article = [2, 3, 4].find((back) => /^(?:the|an?)$/.test(wordOf(tokens[name - back])));
  const between = article ? tokens.slice(name - article + 1, name) : [];
  if (article && isPoint(tokens[name - article - 1], ',') && isSmall(between.at(-1)))
    if (between.every((token) => token.kind === 'word' && !PREPOSITIONS.has(token.lower)))
      return name - article;
  const country = tokens[name - 2];
  if (
    /^['’]s$/.test(wordOf(tokens[name - 1])) &&
    country?.kind === 'word' &&
    isPoint(tokens[name - 3], ',')
  )
    return name - 2;
  const trade = wordOf(tokens[name - 1]);
  const plain = isPoint(tokens[name - 2], ',') && isSmall(tokens[name - 1]) && !verbOfSaying(trade);
  if (!plain && !isRoleNoun(trade)) return name;
  let from = name - 1;
  while (name - from < 3 && isSmall(tokens[from - 1])) from--;
  return isPoint(tokens[from - 1], ',') ? from : name;
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && !PREPOSITIONS.has(token.lower);
}

/** "A spokesman **for the mayor**, Jane Roe, said": it may be either, so that the words as printed are who speaks. */
function isOfAnother(tokens: readonly Token[], { from, to }: Subject): boolean {
  const link = tokens.findIndex(
    (token, i) => i > from && i < to && /^(?:of|for|to)$/.test(wordOf(token)),
  );
  const holder = wordOf(tokens[to]);
  return (
    link > 0 && isRoleNoun(wordOf(tokens[link - 1])) && (isRoleNoun(holder) || ROLES.has(holder))
  );
}

/** The subject after the verb: "said Mr X", "said the ministry’s spokesman". */
export function subjectAfter(tokens: readonly Token[], verb: number): Subject | undefined {
  let from = verb + 1;
  while (isAdverb(wordOf(tokens[from]))) from++;
  let to = from - 1;
  for (let i = from; i < tokens.length && i - from < 14; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'person' && !/^['’]s?$/.test(wordOf(tokens[i + 1])))
      return { kind: 'person', from, to: i, span: token.span, person: token.mention };
    if (isPoint(token, ',') && i > from && tokens[pastAddress(tokens, i + 1)]?.kind === 'person')
      return subjectAfter(tokens, i);
    if (token.kind !== 'word' && token.kind !== 'person') break;
    if (token.kind === 'person') {
      to = i;
      continue;
    }
    if (
      i === from &&
      (PERSONAL_PRONOUNS.has(token.lower) || /^(?:him|her|them)$/.test(token.lower)) &&
      !isOwner(tokens, i)
    )
      return { kind: 'pronoun', from, to: i, span: token.span };
    if (i > from && endsAfter(token.lower, token.text)) break;
    if (
      i === from &&
      (PREPOSITIONS.has(token.lower) || CLAUSE_OPENERS.has(token.lower) || DAYS.has(token.lower))
    )
      return undefined;
    to = i;
  }
  return phrase(tokens, from, to);
}

/** Past "Professor", "the Rev". */
function pastAddress(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i - from < 3 && (HONORIFICS.has(wordOf(tokens[i])) || wordOf(tokens[i]) === 'the')) i++;
  return i;
}

function endsAfter(word: string, text: string): boolean {
  if (word === 'of' || word === 'for' || word === 'and') return false;
  return (
    CLAUSE_OPENERS.has(word) ||
    PREPOSITIONS.has(word) ||
    DAYS.has(word) ||
    (AUXILIARIES.has(word) && !/^['’]s$/.test(word)) ||
    (/^[a-z]/.test(text) && (LEADING_ADVERBIALS.has(word) || word === 'last' || word === 'this'))
  );
}

/** "her" before a noun owns it. */
function isOwner(tokens: readonly Token[], i: number): boolean {
  return wordOf(tokens[i]) === 'her' && tokens[i + 1]?.kind === 'word';
}
