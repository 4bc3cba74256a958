import type { Cue } from './cue.ts';
import { clauseStart, isNoClause } from './clause.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { actEnd, isDoing, isSpeechAct } from './speech-acts.ts';
import { statementStart } from './opening.ts';
import { endsTag, isTag } from './tag.ts';
import { verbOfSaying } from './verbs-of-saying.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, isAdverb } from './words.ts';

/** The first and the last token of what is told. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand that a cue tells: after it, or before it where it is a tag. */
export function rangeOf(
  tokens: readonly Token[],
  cue: Cue,
  later: readonly Cue[],
): Range | undefined {
  const opening = Math.min(cue.verb, cue.subject.from);
  const from = statementStart(tokens);
  if (cue.kind === 'according')
    return opening <= from
      ? rangeAfter(tokens, cue, later)
      : { from, to: isPoint(tokens[opening - 1], ',') ? opening - 2 : opening - 1 };
  const tag =
    isTag(tokens, cue, opening) && !isNameOnly(tokens, from, opening - 2)
      ? { from, to: opening - 2 }
      : undefined;
  return (tag && isTagOfAll(tokens, cue) ? tag : rangeAfter(tokens, cue, later)) ?? tag;
}

/** "**The Growers' Alliance**, whose president, Jane Roe, testified": a name states nothing. */
function isNameOnly(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to + 1)
    .every(
      (token) =>
        token.kind === 'person' ||
        token.kind === 'point' ||
        (token.kind === 'word' &&
          (/^\p{Lu}/u.test(token.text) || /^(?:of|and|for|the|['’]s?)$/.test(token.lower))),
    );
}

function rangeAfter(tokens: readonly Token[], cue: Cue, later: readonly Cue[]): Range | undefined {
  const first = Math.max(cue.last, cue.subject.from > cue.verb ? cue.subject.to : 0) + 1;
  const from =
    cue.kind === 'according' ? afterSource(tokens, first) : clauseStart(tokens, cue, first);
  const act = cue.kind === 'verb' && cue.subject.from < cue.verb && isSpeechAct(tokens, cue.verb);
  const denies = cue.kind === 'verb' && /^den(?:y|ie)/.test(wordOf(tokens[cue.verb]));
  const mandates = cue.kind === 'verb' && asksThat(tokens, cue);
  const whole = denies || mandates || (act && (from === undefined || !isTold(tokens, cue, from)));
  if (!whole && from === undefined) return undefined;
  const start = whole || isNoClause(tokens, cue, from as number) ? cue.verb : (from as number);
  const to = lastTold(tokens, cue, later, Math.max(start, first));
  const end = start === cue.verb ? actEnd(tokens, cue.verb, to) : to;
  return { from: start, to: withinDashes(tokens, cue, end) };
}

/** "demanded that she resign": what is asked for is no statement by itself. */
function asksThat(tokens: readonly Token[], { verb, subject }: Cue): boolean {
  return (
    subject.from < verb &&
    /^(?:demand|recommend|propos|request)/.test(wordOf(tokens[verb])) &&
    wordOf(tokens[verb + 1]) === 'that'
  );
}

/** "stressed **that** …": a clause, which reads without its verb; what is denied does not. */
function isTold(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const linked = /^(?:for|on|upon|to)$/.test(wordOf(tokens[cue.verb + 1]));
  return !linked && wordOf(tokens[from - 1]) === 'that';
}

/** The last token before the sentence turns back to its own subject: "…, and added that …". */
function lastTold(tokens: readonly Token[], cue: Cue, later: readonly Cue[], from: number): number {
  let to = isRelative(tokens, cue) ? clauseEnd(tokens, from) : tokens.length - 1;
  for (const next of later) {
    const aside = next.subject.from - 1;
    const joint = isPoint(tokens[aside - 1], ',') && aside - 2 > from ? wordOf(tokens[aside]) : '';
    if (joint === 'while' || (/^(?:and|but)$/.test(joint) && saysAnother(cue, next)))
      return aside - 2;
    if (isPoint(tokens[aside], ';') && aside - 1 > from && saysAnother(cue, next)) return aside - 1;
    if (isPoint(tokens[aside], ',') && aside - 1 > from && isTagOfAll(tokens, next))
      return aside - 1;
    const turnsBack = next.kind === 'according' || next.subject.from < cue.verb;
    if (!turnsBack || next.verb <= from || !isJoined(tokens, next.verb) || isBare(tokens, next))
      continue;
    if (next.verb - 1 > to) break;
    to = next.verb - 1;
    while (to > from && (isPoint(tokens[to], ',–—') || CONJUNCTIONS.has(wordOf(tokens[to])))) to--;
    break;
  }
  return to;
}

/** "…, **and the union said**": somebody else speaks, and by no bare "and he said", which may still be told. */
function saysAnother(cue: Cue, { kind, strength, subject, verb }: Cue): boolean {
  if (kind !== 'verb' || strength !== 'say' || subject.from > verb) return false;
  return subject.kind !== 'pronoun' && subject.span.start !== cue.subject.span.start;
}

/** "X praised the crew, **the Vatican said**." */
function isTagOfAll(tokens: readonly Token[], { kind, strength, subject, verb, last }: Cue) {
  const after = tokens.slice(last + 1).filter((token) => token.kind !== 'point');
  return (
    kind === 'verb' &&
    strength === 'say' &&
    subject.kind !== 'pronoun' &&
    subject.from < verb &&
    (after.length === 0 || (after.length < 4 && endsTag(tokens[last + 1])))
  );
}

/** ", **who said** that …,": what is told ends where the clause of the person goes on. */
function isRelative(tokens: readonly Token[], { kind, verb }: Cue): boolean {
  let i = verb - 1;
  while (AUXILIARIES.has(wordOf(tokens[i])) || isAdverb(wordOf(tokens[i]))) i--;
  return kind === 'verb' && wordOf(tokens[i]) === 'who';
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const next = wordOf(tokens[i + 1]);
    if (isPoint(tokens[i], ',') && (isDoing(next) || AUXILIARIES.has(next))) return i - 1;
  }
  return tokens.length - 1;
}

/** "they kill, **and continue** to": a bare verb goes with the verbs of the clause, not with "said". */
function isBare(tokens: readonly Token[], { kind, verb }: Cue): boolean {
  const form = kind === 'verb' ? verbOfSaying(wordOf(tokens[verb]))?.form : undefined;
  return form === 'base' && !AUXILIARIES.has(wordOf(tokens[verb - 1]));
}

/** "– a place that Roe calls the Teeth – …": what stands between dashes ends at the second. */
function withinDashes(tokens: readonly Token[], { verb }: Cue, to: number): number {
  const opens = tokens.slice(0, verb).filter((token) => isPoint(token, '–—―')).length % 2 === 1;
  const dash = tokens.findIndex((token, i) => i > verb && isPoint(token, '–—―'));
  return opens && dash > verb && dash <= to ? dash - 1 : to;
}

/** A comma or a joining word stands before the verb and its helpers. */
function isJoined(tokens: readonly Token[], verb: number): boolean {
  let i = verb - 1;
  while (AUXILIARIES.has(wordOf(tokens[i])) || ADVERBS.has(wordOf(tokens[i]))) i--;
  return isPoint(tokens[i], ',–—;') || CONJUNCTIONS.has(wordOf(tokens[i]));
}

/** After "according to X," and, where X is explained between commas, after the explanation. */
function afterSource(tokens: readonly Token[], first: number): number | undefined {
  if (!isPoint(tokens[first], ',')) return undefined;
  if (!/^(?:the|a|an|who|which|head|director)$/.test(wordOf(tokens[first + 1]))) return first + 1;
  for (let i = first + 1; i < tokens.length && i < first + 14; i++)
    if (isPoint(tokens[i], ','))
      return wordOf(tokens[first + 1]) === 'the' && i - first > 9 ? first + 1 : i + 1;
  return first + 1;
}
