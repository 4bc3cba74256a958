import { isPoint, wordOf, type Token } from './frame.ts';
import { isRoleNoun } from './role-nouns.ts';
import { AUXILIARIES, DETERMINERS } from './words.ts';

/** ", says Jane Roe, a farmer": the comma before and the person after the verb, where nothing more is told. */
export function isTagAtEnd(tokens: readonly Token[], verb: number): boolean {
  if (!isPoint(tokens[verb - 1], ',')) return false;
  if (isRoleAtEnd(tokens, verb)) return true;
  const person = pastTitle(tokens, verb + 1);
  if (tokens[person]?.kind !== 'person') return false;
  const next = tokens[person + 1];
  return next === undefined || isPoint(next, ',(');
}

/** ", said **the mayor**.", ", said **her father and manager, Jane Roe**.": a description, with a name or without, ends the sentence. */
function isRoleAtEnd(tokens: readonly Token[], verb: number): boolean {
  if (!/^sa(?:id|ys)$/.test(wordOf(tokens[verb])) || !DETERMINERS.has(wordOf(tokens[verb + 1])))
    return false;
  for (let i = verb + 2; i < verb + 12; i++) {
    const token = tokens[i];
    const ends = token === undefined || isPoint(token, ',');
    if (!ends && token.kind === 'word' && !AUXILIARIES.has(token.lower)) continue;
    if (!ends || !isRoleNoun(wordOf(tokens[i - 1]))) return false;
    if (token === undefined) return true;
    const name = pastTitle(tokens, i + 1);
    const after = tokens[name + 1];
    return tokens[name]?.kind === 'person' && (after === undefined || isPoint(after, ','));
  }
  return false;
}

/** "Dr. | Roe", "Police Chief | Roe": past what a name is titled with. */
function pastTitle(tokens: readonly Token[], from: number): number {
  let i = from;
  for (; i - from < 5; i++) {
    const token = tokens[i];
    const titled = token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
    if (!titled && !(i > from && isPoint(token, '.'))) return i;
  }
  return i;
}
