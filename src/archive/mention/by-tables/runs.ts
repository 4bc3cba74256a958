import anyAscii from 'any-ascii';
import { isPlace, isPlaceName } from '../people/place-words.ts';
import { OUTLETS } from '../outlets.ts';
import { fold } from '../../text/fold.ts';
import type { Lexicon } from './lexicon.ts';
import { roleBefore, type PhraseContext, type RolePhrase } from './office-phrase.ts';
import { follows, type Token } from './tokens.ts';

/** A stretch of words with capitals that may be a person's name. */
export interface Run {
  /** Indexes of its first and last token. */
  readonly from: number;
  readonly to: number;
  readonly before: RolePhrase | undefined;
  readonly honorific: boolean;
  /** Begins with a given name of the table. */
  readonly given: boolean;
}

/** All stretches that may be names, in the order of the text, cut to what can be a person's. */
export function findRuns(context: PhraseContext): Run[] {
  const { tokens } = context;
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayBegin(at, context)) {
      at++;
      continue;
    }
    const stop = endOfRun(at, context);
    runs.push(...cutRun(at, stop, context));
    at = stop + 1;
  }
  return runs;
}

function mayBegin(at: number, context: PhraseContext): boolean {
  const token = context.tokens[at] as Token;
  const before = context.tokens[at - 1];
  const shortened =
    token.shape === 'initial' && before?.shape === 'small' && before.text.length === 1;
  return !shortened && isNameWord(token, context);
}

function isNameWord(token: Token, { lexicon, isCountry }: PhraseContext): boolean {
  if (token.shape === 'small' || token.shape === 'number') return false;
  if (token.shape === 'capitals' && token.text.length < 4) return false;
  if (token.opens && lexicon.functionWords.has(token.lower)) return false;
  if (
    token.shape !== 'initial' &&
    lexicon.functionWords.has(token.lower) &&
    !lexicon.particles.has(token.lower)
  )
    return false;
  if (lexicon.calendar.has(token.lower) || lexicon.isHonorific(token.lower)) return false;
  return !isCountry(token) && lexicon.roleOf(token.lower) === undefined;
}

/** The last token of the stretch, particles inside it included. */
function endOfRun(from: number, context: PhraseContext): number {
  const { tokens, lexicon } = context;
  let last = from;
  for (let at = from + 1; at < tokens.length && at - from < 8; at++) {
    const token = tokens[at] as Token;
    if (!follows(tokens[at - 1], token)) break;
    if (isNameWord(token, context)) last = at;
    else if (!lexicon.particles.has(token.lower) || token.shape === 'capitals') break;
  }
  return last;
}

/** Takes off what stands before a given name; leaves out bodies, works and places. */
function cutRun(first: number, last: number, context: PhraseContext): Run[] {
  const { tokens, lexicon } = context;
  const isGivenAt = (at: number): boolean => lexicon.isGiven((tokens[at] as Token).text);
  let from = first;
  if (first + 1 < last && isGivenAt(first + 1) && isTown(tokens[first] as Token, lexicon)) from++;
  else if (!isGivenAt(first))
    for (let at = first + 1; at < last; at++)
      if (isGivenAt(at) && !lexicon.particles.has((tokens[at - 1] as Token).lower)) {
        if (lexicon.isBody((tokens[first] as Token).text) && !roleBefore(at, context)) return [];
        if (
          tokens[first]?.shape !== 'initial' &&
          (tokens[first]?.opens || roleBefore(at, context) || lexicon.tables.compounds)
        )
          from = at;
        break;
      }
  const to = endOfName(from, last, context);
  const rest = to < last ? restOf(to + 1, last, context) : [];
  if (isOfThing(from, to, context) || isTitleOfWork(from, to, context)) return rest;
  const before = roleBefore(from, context);
  const prior = tokens[from - 1];
  const token = tokens[from] as Token;
  const honorific = Boolean(
    prior &&
    prior.sentence === token.sentence &&
    lexicon.isHonorific(prior.lower) &&
    /^\.? $/.test(token.gap),
  );
  return [{ from, to, before, honorific, given: isGivenAt(from) }, ...rest];
}

/** A person has so many given names as there are, and a few family names. */
function endOfName(from: number, last: number, { tokens, lexicon }: PhraseContext): number {
  let family = 0;
  let to = from;
  for (let at = from; at <= last; at++) {
    const token = tokens[at] as Token;
    if (lexicon.particles.has(token.lower)) continue;
    const given = token.shape === 'initial' || (family === 0 && lexicon.isGiven(token.text));
    if (family > 0 && at < last && lexicon.isGiven(token.text) && !lexicon.isFamily(token.text))
      break;
    if (!given && at > from && !isOfOneCase(tokens[to] as Token, token)) break;
    if (!given) family++;
    const most = Math.max(
      lexicon.tables.familyNames,
      lexicon.isGiven((tokens[from] as Token).text) ? 0 : 2,
    );
    if (family > most && !(family === most + 1 && lexicon.isFamily(token.text))) break;
    to = at;
  }
  return to;
}

/** "ROE Anna" are two things: a word all in capitals goes with others of its kind and with initials. */
function isOfOneCase(a: Token, b: Token): boolean {
  if (a.shape === 'initial' || b.shape === 'initial') return true;
  return (a.shape === 'capitals') === (b.shape === 'capitals');
}

/** What stands behind a name in one stretch may be the next name: "… с Лео Роу Анна Ли …". */
function restOf(first: number, last: number, context: PhraseContext): Run[] {
  const token = context.tokens[first] as Token;
  return first < last && context.lexicon.isGiven(token.text) ? cutRun(first, last, context) : [];
}

/** Alone between marks of quotation: a newspaper, a ship, a song. */
function isTitleOfWork(from: number, to: number, { tokens, text }: PhraseContext): boolean {
  const before = text.charAt((tokens[from] as Token).start - 1);
  const after = text.charAt((tokens[to] as Token).end);
  return /[«„“"”]/.test(before) && /[»“”"]/.test(after);
}

/** "из Самары Алексей Роу": a town, whatever else bears its name. */
function isTown({ text, opens }: Token, { readings, tables }: Lexicon): boolean {
  if (opens || tables.cases === '' || tables.compounds) return false;
  return readings(text).some(
    (one) => one.case !== 'nom' && isPlace(fold(anyAscii(one.nominative))),
  );
}

function isOfThing(from: number, to: number, context: PhraseContext): boolean {
  const { tokens, lexicon, text } = context;
  const words = tokens.slice(from, to + 1);
  if (words.some((token) => token.shape !== 'initial' && lexicon.isBody(token.text))) return true;
  const prior = tokens[from - 1];
  const first = words[0] as Token;
  const named =
    prior && prior.sentence === first.sentence && first.gap === ' ' && lexicon.isBody(prior.text);
  if (named && !roleBefore(from, context)) return true;
  const printed = text.slice(first.start, (words.at(-1) as Token).end);
  if (OUTLETS.has(printed)) return true;
  const keys = words.map((token) => fold(token.text));
  return (
    isPlaceName(keys) ||
    (words.length === 1 && (isPlace(keys[0] as string) || isTown(first, lexicon)))
  );
}

/** Whether an article before the name makes it a thing's. */
export function hasArticle(from: number, { tokens, lexicon }: PhraseContext): boolean {
  const prior = tokens[from - 1];
  const first = tokens[from] as Token;
  if (!prior || prior.sentence !== first.sentence || !/^ $|^['’]$/.test(first.gap)) return false;
  return lexicon.articles.has(prior.lower);
}

export function mainWords(
  run: { readonly from: number; readonly to: number },
  tokens: readonly Token[],
  lexicon: Lexicon,
): Token[] {
  return tokens
    .slice(run.from, run.to + 1)
    .filter((token) => token.shape !== 'small' || !lexicon.particles.has(token.lower));
}
