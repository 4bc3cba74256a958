import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { isDoing } from './speech-acts.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  isAdverb,
} from './words.ts';

const ADDRESSED =
  /^(?:tell|tells|told|telling|inform|remind|assur|reassur|advis|warn|urg|ask|order|call)/;
/** Take a clause without "that" as a matter of course. */
const BARE = /^(?:sa(?:y|ys|id|ying)|tell|tells|told|telling)$/;
/** Take a thing instead of a clause: "stressed the need for a plan". */
const STRESSING =
  /^(?:stress|emphasi|underlin|underscor|highlight|reiterat|reaffirm|call|describ|label|dub)/;
/** Take what is to be done: "vowed to go on". */
const INTENDING =
  /^(?:vow|promis|pledg|threaten|urg|propos|offer|demand|ask|order|warn|advis|call)/;
const LONGEST_ADVERBIAL = 14;

/** Where the clause begins after the verb: past "that", past time, place and the person spoken to. */
export function clauseStart(tokens: readonly Token[], cue: Cue, first: number): number | undefined {
  const verb = wordOf(tokens[cue.verb]);
  const that =
    ADDRESSED.test(verb) || mayStandBetween(tokens[first])
      ? pastThat(tokens, first, INTENDING.test(verb) && !ADDRESSED.test(verb))
      : undefined;
  if (that !== undefined) return that;
  const past =
    ADDRESSED.test(verb) && cue.strength === 'say' ? pastAddressee(tokens, first) : first;
  if (past === undefined) return undefined;
  const from = pastDay(tokens, past);
  if (isPoint(tokens[from], ':')) return from + 1;
  if (tokens[from] === undefined || tokens[from]?.kind === 'point') return undefined;
  const word = wordOf(tokens[from]);
  const next = tokens[from + 1];
  if (/^(?:this|so|it)$/.test(word) && (next?.kind === 'point' || PREPOSITIONS.has(wordOf(next))))
    return undefined;
  if (word === 'to') return INTENDING.test(verb) ? from : undefined;
  if (/^['’]/.test(word)) return undefined;
  const joins = PREPOSITIONS.has(word) || ADVERBS.has(word) || CONJUNCTIONS.has(word);
  if (joins && !countsPeople(word, next)) return undefined;
  return BARE.test(verb) || STRESSING.test(verb) || isStatement(tokens, from) ? from : undefined;
}

/** "said **both** sides had wept" */
function countsPeople(word: string, next: Token | undefined): boolean {
  return (
    /^(?:both|all)$/.test(word) && /s$|^(?:men|women|people|children|the|of)$/.test(wordOf(next))
  );
}

/**
 * Whether what follows the verb is no clause but a thing or what is to be done: "vowed to go on", "stressed the need for
 * a plan". By itself it does not read, so that the verb belongs to it.
 */
export function isNoClause(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const word = wordOf(tokens[from]);
  if (cue.kind !== 'verb' || cue.subject.from > cue.verb || wordOf(tokens[from - 1]) === 'that')
    return false;
  if (word === 'to' || [word, wordOf(tokens[from - 1])].some((one) => ASKED.test(one))) return true;
  return STRESSING.test(wordOf(tokens[cue.verb])) && !isStatement(tokens, from);
}

const ASKED = /^(?:whether|if|why|how)$/;

/** Time, place and manner stand between verb and "that"; after a noun, "that" belongs to the noun. */
function mayStandBetween(token: Token | undefined): boolean {
  const word = wordOf(token);
  return (
    word === 'that' ||
    isPoint(token, ',') ||
    PREPOSITIONS.has(word) ||
    isAdverb(word) ||
    DAYS.has(word) ||
    /^(?:last|late|early|this|when|as|after|before)$/.test(word)
  );
}

function pastThat(tokens: readonly Token[], first: number, intends: boolean): number | undefined {
  for (let i = first; i < tokens.length && i - first < LONGEST_ADVERBIAL; i++) {
    const word = wordOf(tokens[i]);
    if (i > first && isSecondSaying(tokens, i)) break;
    if (intends && word === 'to' && isInfinitive(tokens[i + 1])) break;
    if (word === 'that' && !/^(?:in|of|at|on|for)$/.test(wordOf(tokens[i - 1])))
      return i > first && isRelative(tokens, i)
        ? undefined
        : AUXILIARIES.has(wordOf(tokens[i + 1]))
          ? i
          : i + 1;
    if (tokens[i]?.kind === 'quote' || isPoint(tokens[i], ';:') || AUXILIARIES.has(word)) break;
    if (isPoint(tokens[i - 1], ',') && verbOfSaying(word)?.form === 'ing') break;
  }
  return undefined;
}

/** "thanked both sides, **but warned** that …": the clause is that of the second verb. */
function isSecondSaying(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (isAdverb(wordOf(tokens[before]))) before--;
  return (
    CONJUNCTIONS.has(wordOf(tokens[before])) && verbOfSaying(wordOf(tokens[at]))?.form === 'past'
  );
}

/** "promised on Monday **to open** the hall that …": the "that" belongs to the hall. */
function isInfinitive(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    !DETERMINERS.has(token.lower) &&
    !/[^s]s$|ers$|men$|people$/.test(token.lower)
  );
}

/** "the order **that shook** the city": a verb follows, so that "that" is its subject. */
function isRelative(tokens: readonly Token[], that: number): boolean {
  const next = wordOf(tokens[that + 1]);
  const before = wordOf(tokens[that - 1]);
  const verb = isDoing(next) || AUXILIARIES.has(next);
  return verb && before !== '' && !DAYS.has(before) && !isAdverb(before);
}

function pastDay(tokens: readonly Token[], first: number): number {
  let from = first;
  while (
    (DAYS.has(wordOf(tokens[from])) && !/^['’]/.test(wordOf(tokens[from + 1]))) ||
    (wordOf(tokens[from]) === 'on' && DAYS.has(wordOf(tokens[from + 1])))
  )
    from++;
  return from;
}

/** "told the paper **from** her bed". */
const WHERE = /^(?:from|in|at|on|outside|inside|during|by|near|over|via)$/;

/** Past "reporters", "the court", "him": to the subject of what they are told, or to what they are to do. */
function pastAddressee(tokens: readonly Token[], first: number): number | undefined {
  for (let i = first + 1; i < tokens.length && i - first < 8; i++) {
    const word = wordOf(tokens[i]);
    if (tokens[i]?.kind === 'point' || tokens[i]?.kind === 'quote') return undefined;
    const named = /^\p{Lu}/u.test((tokens[i] as { text?: string }).text ?? '');
    const opens =
      PERSONAL_PRONOUNS.has(word) || (DETERMINERS.has(word) && word !== 'that' && !named);
    if (opens || word === 'to') return WHERE.test(wordOf(tokens[i - 1])) ? undefined : i;
  }
  return undefined;
}

/** Whether a verb in the past, an auxiliary or a verb of saying follows soon: a clause, not a thing. */
function isStatement(tokens: readonly Token[], from: number): boolean {
  if (PERSONAL_PRONOUNS.has(wordOf(tokens[from]))) return true;
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_ADVERBIAL; i++) {
    const word = wordOf(tokens[i]);
    if (isPoint(tokens[i], ',;:') || /^(?:that|which|who)$/.test(word)) return false;
    if (/[a-z]{3}ed$/.test(word)) return !CONJUNCTIONS.has(wordOf(tokens[i - 1]));
    if (AUXILIARIES.has(word) && !/^['’]s$/.test(word)) return true;
    if (verbOfSaying(word)?.form === 'past') return true;
  }
  return false;
}
