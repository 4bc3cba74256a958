import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Frame } from './frame.ts';
import type { Quote, Speaker } from './quote.ts';
import { CONJUNCTIONS } from './words.ts';

/** What a speaker thinks of it, or draws from it; a writer of news opens no sentence so. */
const OPENERS = /^(?:unfortunately|regrettably|sadly|fortunately|thankfully|therefore|thus|hence)$/;

/**
 * The speech that goes on in a sentence without a verb of saying: "The minister recalled that … Unfortunately, …
 * Therefore, …". Who speaks is inferred. Undefined where the sentence opens otherwise, where it tells of speech itself,
 * or where the sentence before reported none.
 */
export function findGoingOn(
  { tokens, span }: Frame,
  cues: readonly Cue[],
  before: Quote | undefined,
  text: string,
): Quote | undefined {
  if (before?.kind !== 'reported' || before.speaker.kind !== 'person') return undefined;
  if (!OPENERS.test(wordOf(tokens[0])) || !isPoint(tokens[1], ',')) return undefined;
  const tells = cues.some(({ credit, strength }) => !credit && strength === 'say');
  if (tells || tokens.some(({ kind }) => kind === 'quote')) return undefined;
  const first = tokens[CONJUNCTIONS.has(wordOf(tokens[2])) ? 3 : 2];
  if (!first) return undefined;
  const words = text.slice(first.span.start, span.end).trimEnd().replace(/[.!]$/, '');
  const said = { start: first.span.start, end: first.span.start + words.length };
  return { kind: 'reported', text: words, span: said, speaker: goingOn(before.speaker) };
}

function goingOn(speaker: Extract<Speaker, { kind: 'person' }>): Speaker {
  const reason = `goes on with what the sentence before reports of ${speaker.name}; who speaks is not said again`;
  return { ...speaker, reason, inferred: true };
}
