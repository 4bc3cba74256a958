import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Frame, type Token } from './frame.ts';
import { isRoleNoun } from './role-nouns.ts';
import { isSpeechAct } from './speech-acts.ts';
import { rangeOf, type Range } from './told-range.ts';
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from './words.ts';

/** Words that a writer tells in a clause of the sentence, and the cue they hang on. */
export interface Reported {
  readonly span: Span;
  readonly cue: Cue;
}

/** Said of events and papers as well as of people; with those as subject they tell of no speech. */
const NOT_OF_THINGS =
  /^(?:underscor|underlin|highlight|suggest|impl|reveal|demand|mean|contend|charge|assur|require|add|propos|threaten|confirm|repeat|counter|recommend|promis|explain|predict|observ|find|found|foresee|continu|urg|object|blam|detail|relat|outlin|note$|question|order|declar|ask)/;
const FEWEST_WORDS = 3;

/** The reported clauses of a frame, outermost only, in order. */
export function findReported(frame: Frame, cues: readonly Cue[]): Reported[] {
  const found: Reported[] = [];
  for (const [index, cue] of cues.entries()) {
    const range = mayReport(frame, cue) && rangeOf(frame.tokens, cue, cues.slice(index + 1));
    if (!range || tellsOfAnother(frame, cues.slice(0, index), cue, range)) continue;
    const last = found.at(-1);
    const span = spanOf(frame.tokens, range.from, range.to, cue.strength === 'call');
    if (!span || (last && span.start < last.span.end)) continue;
    found.push({ span, cue });
  }
  return found;
}

/** "“…,” she told the crew, according to a note": the note only tells who spoke. "calling it a shame": no words at all. */
function tellsOfAnother(
  { tokens }: Frame,
  earlier: readonly Cue[],
  cue: Cue,
  { from, to }: Range,
): boolean {
  if (cue.strength === 'call')
    return (
      PERSONAL_PRONOUNS.has(wordOf(tokens[from])) &&
      !tokens.slice(from, to + 1).some((token) => token.kind === 'quote')
    );
  return (
    cue.kind === 'according' &&
    tokens[from]?.kind === 'quote' &&
    earlier.some(({ strength, verb }) => strength === 'say' && from < verb && verb <= to)
  );
}

function mayReport({ tokens }: Frame, cue: Cue): boolean {
  if (cue.denied || isSubordinate(tokens, cue) || cue.credit) return false;
  if (isActing(tokens, cue) || isOfNoun(tokens, cue) || isOfThing(tokens, cue)) return false;
  if (cue.kind === 'according') return true;
  if (cue.kind !== 'verb') return false;
  const verb = wordOf(tokens[cue.verb]);
  const speaker = wordOf(tokens[cue.subject.to]);
  if (/^(?:i|we|you|which|that)$/.test(speaker)) return false;
  const thing = (cue.subject.kind === 'phrase' && !isRoleNoun(speaker)) || speaker === 'it';
  if (cue.strength === 'call')
    return isSpeechAct(tokens, cue.verb) && (!thing || /^(?:call|describ|dubb|label)/.test(verb));
  if (cue.strength !== 'say') return false;
  return !thing || !NOT_OF_THINGS.test(verb);
}

/** What stands where the speaker should is what somebody did: "**accepted the offer of the woman**, who said …". */
function isActing(tokens: readonly Token[], { subject }: Cue): boolean {
  return (
    subject.kind === 'phrase' &&
    /^\p{Ll}{3,}ed$/u.test(wordOf(tokens[subject.from])) &&
    DETERMINERS.has(wordOf(tokens[subject.from + 1]))
  );
}

/** "a shot **that she described as** a prayer": what is described stands before, and the rest says nothing by itself. */
function isOfThing(tokens: readonly Token[], { verb, subject }: Cue): boolean {
  const before = wordOf(tokens[subject.from - 1]);
  return (
    subject.to < verb &&
    /^(?:that|which|whom)$/.test(before) &&
    /^(?:describ|call|label|term|dubb)/.test(wordOf(tokens[verb])) &&
    (wordOf(tokens[verb + 1]) === 'as' || tokens[verb + 1]?.kind === 'quote')
  );
}

/** "resolutions **declaring** it void": the participle belongs to the plural noun before it, whoever the sentence is about. */
function isOfNoun(tokens: readonly Token[], { verb, subject }: Cue): boolean {
  return (
    wordOf(tokens[verb]).endsWith('ing') &&
    subject.to < verb - 1 &&
    /^\p{Ll}{3,}[^s]s$/u.test(wordOf(tokens[verb - 1])) &&
    !PREPOSITIONS.has(wordOf(tokens[verb - 1]))
  );
}

const SUBORDINATING =
  /^(?:as|when|after|before|while|if|because|since|although|though|until|what|how|why|which|whom|had|unless)$/;

/** "As X said, …", "when X warned …": the saying is told by the way. */
function isSubordinate(tokens: readonly Token[], cue: Cue): boolean {
  const first = Math.min(cue.verb, cue.subject.from);
  const contrast = wordOf(tokens[first - 1]) === 'while' && isPoint(tokens[first - 2], ',');
  return (
    (SUBORDINATING.test(wordOf(tokens[first - 1])) && !contrast) ||
    (SUBORDINATING.test(wordOf(tokens[cue.subject.from])) && cue.subject.kind === 'person') ||
    (cue.subject.from === 0 && /^as$/.test(wordOf(tokens[0])))
  );
}

/** The words from one token to another, or nothing where they are too few (for a thing: besides its quotations). */
function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  thing: boolean,
): Span | undefined {
  let first = from;
  let last = to;
  while (first <= last && tokens[first]?.kind === 'point' && !isPoint(tokens[first], '([')) first++;
  while (last >= first && tokens[last]?.kind === 'point' && !isPoint(tokens[last], ')]')) last--;
  const words = tokens.slice(first, last + 1);
  const own = words.filter((token) => token.kind === 'word' || token.kind === 'person');
  if (own.length < FEWEST_WORDS && (thing || own.length === 0 || words.length === own.length))
    return undefined;
  const [start, end] = [words[0], words.at(-1)];
  if (words.length === 1 || !start || !end || words.every((token) => token.kind !== 'word'))
    return undefined;
  return { start: start.span.start, end: end.span.end };
}
