import type { PersonMention } from '../mention/mention.ts';
import type { Span } from '../text/span.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { isNamedHead, printed } from './named-head.ts';
import { isDoing } from './speech-acts.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  LEADING_ADVERBIALS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from './words.ts';

/** Who a sentence says speaks: the tokens `from`–`to` (inclusive), a person, a pronoun or some other phrase. */
export interface Subject {
  readonly kind: 'person' | 'pronoun' | 'phrase';
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly person?: PersonMention;
}

/** The noun phrase whose last token is `end`. */
export function subjectEndingAt(tokens: readonly Token[], end: number): Subject | undefined {
  const token = tokens[end];
  if (token === undefined) return undefined;
  if (token.kind === 'person') {
    const from = phraseStart(tokens, end);
    if (isNamedHead(tokens, from, end))
      return { kind: 'person', from, to: end, span: token.span, person: token.mention };
    return phrase(tokens, from, end);
  }
  if (token.kind !== 'word') return undefined;
  if (LETTERS.test(token.text) && tokens[end - 1]?.kind === 'person')
    return subjectEndingAt(tokens, end - 1);
  if (PERSONAL_PRONOUNS.has(token.lower))
    return { kind: 'pronoun', from: end, to: end, span: token.span };
  if (cannotEndPhrase(token.lower)) return undefined;
  const from = phraseStart(tokens, end);
  return explained(tokens, from) ?? fromPlace(tokens, from, end) ?? phrase(tokens, from, end);
}

/** Letters after a name: "Jane Roe KC". */
const LETTERS =
  /^(?:KC|QC|SC|MP|MEP|MSP|MLA|TD|MBE|OBE|CBE|DBE|SAN|AM|AO|OAM|FRCS|PhD|MD|JP|FRS|Jr|Sr|II|III|IV)$/;

/** "**Jane Roe** of Norland", "**Jane Roe** of the Reform Party": where a person comes from adds nothing to who it is. */
function fromPlace(tokens: readonly Token[], from: number, end: number): Subject | undefined {
  let link = end;
  while (link > from && tokens[link]?.kind === 'word' && !isOrigin(tokens, link)) link--;
  const person = tokens[link - 1];
  if (link === end || person?.kind !== 'person' || !isOrigin(tokens, link)) return undefined;
  const start = phraseStart(tokens, link - 1);
  if (!isNamedHead(tokens, start, link - 1)) return undefined;
  return { kind: 'person', from: start, to: end, span: person.span, person: person.mention };
}

/** "of Norland", "from the Elm Institute": a name follows, with an article or without. */
function isOrigin(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:of|from|at|with)$/.test(wordOf(tokens[at]))) return false;
  if (tokens[at - 1]?.kind !== 'person') return false;
  const next = wordOf(tokens[at + 1]) === 'the' ? tokens[at + 2] : tokens[at + 1];
  return /^\p{Lu}/u.test(printed(next));
}

/** The person whom a phrase after a comma explains: "**Jane Roe**, leader of the board, stated". */
function explained(tokens: readonly Token[], from: number): Subject | undefined {
  const person = tokens[from - 2];
  if (!isPoint(tokens[from - 1], ',') || person?.kind !== 'person') return undefined;
  const start = phraseStart(tokens, from - 2);
  const opens = tokens[start - 1] === undefined || CLAUSE_OPENERS.has(wordOf(tokens[start - 1]));
  if (
    !opens ||
    !isNamedHead(tokens, start, from - 2) ||
    LEADING_ADVERBIALS.has(wordOf(tokens[start - 1]))
  )
    return undefined;
  return { kind: 'person', from: start, to: from - 2, span: person.span, person: person.mention };
}

function cannotEndPhrase(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    (CLAUSE_OPENERS.has(word) && word !== 'so') ||
    DETERMINERS_ONLY.has(word) ||
    /^['’]/.test(word)
  );
}

const DETERMINERS_ONLY = new Set(['the', 'a', 'an', 'its', 'my', 'your', 'our', 'no', 'every']);

const JOINING = /^(?:and|but|yet|so)$/;

/** Where the noun phrase that ends at `end` begins. */
function phraseStart(tokens: readonly Token[], end: number): number {
  let i = end;
  while (i > 0 && end - i < 14) {
    const before = tokens[i - 1] as Token;
    if (before.kind === 'quote' || before.kind === 'point') break;
    const word = wordOf(before);
    if (word && /^[a-z]/.test((before as { text: string }).text) && endsPhraseBefore(tokens, i - 1))
      break;
    i--;
  }
  while (i < end && (PREPOSITIONS.has(wordOf(tokens[i])) || JOINING.test(wordOf(tokens[i])))) i++;
  return i;
}

function endsPhraseBefore(tokens: readonly Token[], at: number): boolean {
  const word = wordOf(tokens[at]);
  if (word === 'and') return joinsClauses(tokens, at);
  if (word.endsWith('ing') && DETERMINERS.has(wordOf(tokens[at - 1]))) return false;
  return (
    CLAUSE_OPENERS.has(word) ||
    (AUXILIARIES.has(word) && !/^['’]s$/.test(word)) ||
    PERSONAL_PRONOUNS.has(word) ||
    verbOfSaying(word)?.noun === false
  );
}

/** "the union left the talks **and** the ministry": before the "and" stands a clause with its verb, not a second name. */
function joinsClauses(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i > 0 && and - i < 12; i--) {
    const token = tokens[i];
    if (token?.kind === 'point' || token?.kind === 'quote') return false;
    const past = isDoing(wordOf(token)) && !/^['’]/.test(wordOf(tokens[i + 1]));
    const governs = /^(?:the|a|an|its|his|her|their)$/.test(wordOf(tokens[i + 1]));
    const left = wordOf(tokens[i - 1]);
    if (past && governs && !DETERMINERS.has(left) && left !== 'who' && left !== 'which')
      return true;
  }
  return false;
}

/** The tokens from `from` to `to`, both included, as a subject; undefined where there are none. */
export function phrase(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  if (from > to) return undefined;
  const first = tokens[from] as Token;
  const span = { start: first.span.start, end: (tokens[to] as Token).span.end };
  return { kind: 'phrase', from, to, span };
}

/** Whether a phrase can name someone: it begins with a determiner or a capital letter. */
export function isNominal(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.kind === 'person';
  if (DAYS.has(token.lower)) return false;
  return /^\p{Lu}/u.test(token.text)
    ? !LEADING_ADVERBIALS.has(token.lower)
    : DETERMINERS.has(token.lower) || /s$/.test(token.lower);
}

/** Whether a phrase begins its clause: nothing, or a comma or a joining word, stands before it. */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from - 1];
  return token === undefined || isPoint(token, ',–—―:;') || CLAUSE_OPENERS.has(wordOf(token));
}
