import { findCues } from './cue.ts';
import { isPoint, wordOf, type Frame } from './frame.ts';
import { ADVERBS, DAYS, PREPOSITIONS } from './words.ts';

/** Joins a sentence that is only a tag to the quotation before it: "“Why now?” | Jane Roe asked." */
export function joinTags(frames: readonly Frame[], text: string): Frame[] {
  const joined: Frame[] = [];
  for (const frame of frames) {
    const before = joined.at(-1);
    const quote = before?.tokens.at(-1);
    if (
      before?.block === frame.block &&
      quote?.kind === 'quote' &&
      isTag(frame, endsAsking(text, quote.span.end)) &&
      (endsAsking(text, quote.span.end) || findCues(before).length === 0)
    )
      joined[joined.length - 1] = {
        block: frame.block,
        span: { start: before.span.start, end: frame.span.end },
        tokens: [...before.tokens, ...frame.tokens],
      };
    else joined.push(frame);
  }
  return joined;
}

function endsAsking(text: string, end: number): boolean {
  return /[?!…—-]["”’»]?$/.test(text.slice(end - 2, end));
}

/** Subject and verb of saying alone; after a full stop with next to nothing behind them. */
function isTag(frame: Frame, asking: boolean): boolean {
  const { tokens } = frame;
  if (tokens[0]?.kind === 'quote' || tokens.length > 40) return false;
  const cue = findCues(frame)[0];
  if (!cue || cue.kind !== 'verb' || (cue.strength !== 'say' && cue.strength !== 'tag'))
    return false;
  const end = Math.max(cue.last, cue.subject.to);
  if (Math.min(cue.verb, cue.subject.from) > 2 || end > 14) return false;
  const next = tokens[end + 1];
  const word = wordOf(next);
  if (next === undefined) return true;
  if (!asking) return tokens.length - end < 5 && (DAYS.has(word) || ADVERBS.has(word));
  return (
    isPoint(next, ',') ||
    PREPOSITIONS.has(word) ||
    ADVERBS.has(word) ||
    DAYS.has(word) ||
    word === 'as'
  );
}
