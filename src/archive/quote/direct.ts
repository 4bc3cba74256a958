import { attributionOf, type Attribution } from './attribution.ts';
import type { Cue } from './cue.ts';
import { wordOf, type Frame } from './frame.ts';
import type { Marked } from './marks.ts';
import { isTitleCase } from './title-case.ts';
import { PREPOSITIONS } from './words.ts';

/** Words between marks that are taken for speech, and the cue they hang on, if their sentence has one. */
export interface Direct {
  readonly marked: Marked;
  readonly cue: Cue | undefined;
}

/** Without any cue, so many words between marks are speech and not a word held at arm's length. */
const FEWEST_WORDS_ALONE = 4;
const ENOUGH_WORDS_ALONE = 9;
const CLAUSE =
  /\b(?:I|we|you|he|she|they|it|is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|should|must|not|don['’]t|isn['’]t|let['’]s)\b/i;

/** The quotations of a frame that are speech: no titles, no nicknames, no words merely put between marks. */
export function findDirect(frame: Frame, cues: readonly Cue[], text: string): Direct[] {
  const found: Direct[] = [];
  const telling = cues.filter((cue) => !cue.credit);
  for (const [index, token] of frame.tokens.entries()) {
    if (token.kind !== 'quote') continue;
    const { inner } = token.marked;
    const words = text.slice(inner.start, inner.end);
    const attribution = attributionOf(frame, index, telling) ?? attributionOf(frame, index, cues);
    if (!/[\p{L}\p{N}]/u.test(words) || isName(words, frame, index, attribution)) continue;
    if (!attribution && !isAllQuote(frame) && !isClause(words)) continue;
    found.push({ marked: token.marked, cue: attribution?.cue });
  }
  return found;
}

/** Whether a sentence consists of nothing but quotations. */
export function isAllQuote({ tokens }: Frame): boolean {
  return tokens.every((token) => token.kind === 'quote' || token.kind === 'point');
}

/** Whether words are a statement rather than a thing named in someone's terms. */
function isClause(words: string): boolean {
  const count = words.split(/\s+/).length;
  return count >= ENOUGH_WORDS_ALONE || (count >= FEWEST_WORDS_ALONE && CLAUSE.test(words));
}

/** A title, a programme, a nickname: words like a name, and not right beside a verb of saying. */
function isName(
  words: string,
  frame: Frame,
  index: number,
  attribution: Attribution | undefined,
): boolean {
  if (!isTitleCase(words) || /[?!]$/.test(words)) return false;
  if (frame.tokens.length === 1) return words.includes(' ');
  if (PREPOSITIONS.has(wordOf(frame.tokens[index - 1]))) return true;
  if (!attribution) return true;
  if (attribution.how === 'after the words') return false;
  const distance = index - attribution.cue.last;
  return (
    attribution.how === 'around the words' || (distance > 2 && attribution.cue.strength !== 'call')
  );
}
