import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Token } from './frame.ts';
import { isRoleNoun } from './role-nouns.ts';
import { isDoing } from './speech-acts.ts';
import { AUXILIARIES, DAYS, LEADING_ADVERBIALS, PREPOSITIONS, isAdverb } from './words.ts';

/** What may follow a tag: a comma, a day, a place, a manner. */
export function endsTag(token: Token | undefined): boolean {
  const word = wordOf(token);
  return (
    isPoint(token, ',–—(') ||
    DAYS.has(word) ||
    PREPOSITIONS.has(word) ||
    isAdverb(word) ||
    /^(?:as|when|last|this|late|early)$/.test(word)
  );
}

/** ", X said." at the end of the sentence, after a statement. */
export function isTag(tokens: readonly Token[], cue: Cue, opening: number): boolean {
  if (!isPoint(tokens[opening - 1], ',') || tokens[opening - 2]?.kind === 'quote') return false;
  if (wordOf(tokens[cue.verb - 1]) === 'to') return false;
  if (isDescription(tokens, opening - 2)) return false;
  const end = pastListeners(tokens, cue, Math.max(cue.last, cue.subject.to));
  if (tokens[end + 1] !== undefined && !endsTag(tokens[end + 1])) return false;
  if (isPoint(tokens[end + 1], ',') && goesOn(tokens[end + 2])) return false;
  for (let i = end + 1; i < tokens.length; i++) if (tokens[i]?.kind === 'quote') return false;
  if (!LEADING_ADVERBIALS.has(wordOf(tokens[0]))) return true;
  return tokens.some((token, i) => i < opening - 1 && isPoint(token, ','));
}

/** "The fax, she explained, **had arrived**": what stands before the tag is no whole statement. */
function goesOn(token: Token | undefined): boolean {
  return AUXILIARIES.has(wordOf(token)) || isDoing(wordOf(token));
}

/** "**The interior minister**, Jane Roe, ordered …": who she is, and nothing that she says. */
function isDescription(tokens: readonly Token[], last: number): boolean {
  const words = tokens.slice(0, last + 1).map(wordOf);
  return (
    words.length < 9 &&
    isRoleNoun(words.at(-1) ?? '') &&
    !words.some((word) => isDoing(word) || (AUXILIARIES.has(word) && !/^['’]s$/.test(word)))
  );
}

/** "told reporters", "told the crew": a few words of those who are told belong to the tag. */
function pastListeners(tokens: readonly Token[], cue: Cue, end: number): number {
  if (end !== cue.last || !/^(?:tells?|told)$/.test(wordOf(tokens[cue.verb]))) return end;
  let last = end;
  while (last - end < 4 && tokens[last + 1]?.kind === 'word' && !endsTag(tokens[last + 1])) last++;
  return last;
}
