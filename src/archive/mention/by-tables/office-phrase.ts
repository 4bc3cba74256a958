import type { Span } from '../../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import type { Role } from './roles.ts';
import { follows, type Token } from './tokens.ts';

/** An office or occupation as a text names it beside a name: "французский министр обороны". */
export interface RolePhrase {
  /** Indexes of tokens: the first and last of the phrase, and its head. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly role: Role;
  /** Whether the head stands right beside the name. */
  readonly close: boolean;
}

const LONGEST = 8;

/** What is looked up for a phrase: the text's words, and where a country stands. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly isCountry: (token: Token) => boolean;
}

/** The phrase that ends before the token `name`, with nothing between but a blank, a comma or a party in brackets. */
export function roleBefore(name: number, context: PhraseContext): RolePhrase | undefined {
  const { tokens, lexicon } = context;
  const named = tokens[name] as Token;
  let start = name;
  while (
    start > 0 &&
    lexicon.isHonorific(tokens[start - 1]?.lower ?? '') &&
    !lexicon.roleOf(tokens[start - 1]?.lower ?? '')
  )
    start--;
  return phraseBefore(start, named, context);
}

function phraseBefore(name: number, named: Token, context: PhraseContext): RolePhrase | undefined {
  const { tokens, lexicon } = context;
  const first = tokens[name] as Token;
  if (!/^(?:,? |, ?)$/.test(first.gap)) return undefined;
  for (let at = name - 1; at >= 0 && name - at <= LONGEST; at--) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1] as Token;
    if (token.sentence !== first.sentence) return undefined;
    if (at < name - 1 && !/^[  ]$|^['’]$/.test(next.gap)) return undefined;
    const found = lexicon.roleOf(token.lower);
    const role = found && agreesWith(found, named, lexicon) ? found : undefined;
    if (role && (at === name - 1 || mayStandBetween(tokens.slice(at + 1, name), context)))
      return withModifiers(
        { from: at, to: name - 1, head: at, role, close: at === name - 1 },
        context,
      );
    if (!found && !isComplement(token, context)) return undefined;
  }
  return undefined;
}

/** "заместитель главы Анна Роу": an office in another case than the name belongs to the words before it. */
function agreesWith(role: Role, name: Token, lexicon: Lexicon): boolean {
  const readings = lexicon.givenReadings(name.text);
  if (readings.length === 0 || lexicon.tables.cases === '' || lexicon.tables.compounds) return true;
  if (role.case === 'nom') return readings.some((one) => one.case === 'nom' && !one.unlikely);
  return readings.some((one) => one.case !== 'nom');
}

/** The phrase that follows the token `last` after a comma: "Anna Roe, ministre de la Culture, …". */
export function roleAfter(last: number, context: PhraseContext): RolePhrase | undefined {
  const { tokens, lexicon, text } = context;
  const end = tokens[last] as Token;
  for (let at = last + 1; at < tokens.length && at - last <= 4; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== end.sentence) return undefined;
    const gap = at === last + 1 ? withoutBracket(text.slice(end.end, token.start)) : token.gap;
    if (!(at === last + 1 ? /^\s?[,–—-] ?$|^ [–—] $/ : /^ $|^['’]$/).test(gap)) return undefined;
    const role = lexicon.roleOf(token.lower);
    if (role) {
      const before = withModifiers(
        { from: at, to: at, head: at, role, close: at === last + 1 },
        context,
      );
      return { ...before, from: Math.max(before.from, last + 1), to: endOfComplement(at, context) };
    }
    if (
      !lexicon.articles.has(token.lower) &&
      !lexicon.states.has(token.lower) &&
      !context.isCountry(token)
    )
      return undefined;
  }
  return undefined;
}

function withoutBracket(gap: string): string {
  return gap.replace(/ \([^()]{1,40}\)/, '');
}

function endOfComplement(head: number, context: PhraseContext): number {
  const { tokens, lexicon } = context;
  let to = head;
  for (let at = head + 1; at < tokens.length && at - head <= LONGEST; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== tokens[head]?.sentence || !/^ $|^['’]$/.test(token.gap)) break;
    if (!isComplement(token, context)) break;
    if (token.shape !== 'small' || !lexicon.functionWords.has(token.lower)) to = at;
  }
  return to;
}

/** A word that may belong to an office: a name, a country's adjective, a genitive, a small word that joins them. */
function isComplement(token: Token, { lexicon, isCountry }: PhraseContext): boolean {
  if (token.shape === 'number') return false;
  if (isCountry(token) || lexicon.complement.has(token.lower)) return true;
  if (lexicon.functionWords.has(token.lower) || isSaying(token.lower, lexicon)) return false;
  if (lexicon.calendar.has(token.lower)) return false;
  return token.shape !== 'small' || !lexicon.tables.compounds;
}

/** Between an office and a name that does not follow it at once there is a genitive or a country, not a clause of its own. */
function mayStandBetween(
  between: readonly Token[],
  { lexicon, isCountry }: PhraseContext,
): boolean {
  const last = between.at(-1) as Token;
  if (lexicon.complement.has(last.lower) || lexicon.particles.has(last.lower)) return false;
  return between.every(
    (token) => !lexicon.isGiven(token.text) || token.shape === 'small' || isCountry(token),
  );
}

/** Takes in the country's adjective and the words of state before the head: "бывший французский министр". */
function withModifiers(
  phrase: RolePhrase,
  { tokens, lexicon, isCountry }: PhraseContext,
): RolePhrase {
  let { from } = phrase;
  while (from > 0) {
    const token = tokens[from - 1] as Token;
    const next = tokens[from] as Token;
    if (!follows(token, next)) break;
    if (!isCountry(token) && !lexicon.states.has(token.lower) && !lexicon.leads.has(token.lower))
      break;
    from--;
  }
  return { ...phrase, from };
}

export function isSaying(word: string, { sayings }: Lexicon): boolean {
  return sayings.get(word)?.some((phrase) => phrase.length === 1) ?? false;
}

export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to] as Token).end };
}
