import { findPhrase } from './find-phrase.ts';
import type { LineShape } from './line-shape.ts';
import { showsScene } from './scenes.ts';
import { findSign, type Sign } from './sign.ts';

const LONGEST_LINK = 8;
const MOST_LINES = 12;
const FEWEST_WORDS = 8;
const FEWEST_IN_PIECE = 4;
/** What only goes on with a sentence: a mark that follows a word. */
const MARK_FIRST = /^[,;.:!?)\]’”»](?:\s|$)/u;
/** What no sentence is cut into: lines that say by themselves what they are. */
const PIECES: ReadonlySet<Sign> = new Set<Sign>(['prose', 'piece', 'short', 'symbol', 'caption']);

/**
 * Sentences that a copy of a page breaks where links begin and end, as runs of lines: "The council", "voted on Monday",
 * "to close the harbour.". For each line the line that its sentence ends with, where that is another one.
 */
export function findCutSentences(shapes: readonly LineShape[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (let from = 0; from < shapes.length; from++) {
    const to = endOfSentence(shapes, from);
    if (to === undefined) continue;
    ends.set(from, to);
    from = to;
  }
  return ends;
}

function endOfSentence(shapes: readonly LineShape[], from: number): number | undefined {
  const first = shapes[from] as LineShape;
  if (first.closed || first.opensLower || !isPiece(first)) return undefined;
  let to = from;
  while (to - from < MOST_LINES && goesOn(shapes, to)) to++;
  const run = shapes.slice(from, to + 1);
  const last = run.at(-1) as LineShape;
  const ended = last.closed || /^[.!?]/.test(last.text);
  const words = run.reduce((sum, line) => sum + line.words, 0);
  const told = run.some((line) => line.words >= FEWEST_IN_PIECE && line.lower >= 0.5);
  return run.length > 1 && ended && told && words >= FEWEST_WORDS && run.every(isPiece)
    ? to
    : undefined;
}

/** Whether the sentence at a line goes on in the next: that begins in its midst, or is a link that something follows. */
function goesOn(shapes: readonly LineShape[], at: number): boolean {
  const [line, next, second] = [shapes[at] as LineShape, shapes[at + 1], shapes[at + 2]];
  if (!next || next.afterBlank || line.closed) return false;
  if (isWithin(next)) return true;
  if (next.words > LONGEST_LINK || (!line.dangling && showsScene(line.text, 'en'))) return false;
  return line.dangling || (second !== undefined && !second.afterBlank && isWithin(second));
}

function isWithin({ text, opensLower }: LineShape): boolean {
  return opensLower || MARK_FIRST.test(text);
}

function isPiece(line: LineShape): boolean {
  return MARK_FIRST.test(line.text) || (PIECES.has(findSign(line)) && !findPhrase(line));
}
