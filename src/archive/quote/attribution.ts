import type { Cue } from './cue.ts';
import { isPoint, wordOf, type Frame, type Token } from './frame.ts';

/** Which cue of its own sentence a quotation belongs to, and how the two stand to each other. */
export interface Attribution {
  readonly cue: Cue;
  readonly how: 'after the words' | 'before the words' | 'around the words';
}

/** The cue that the quotation at token `quote` belongs to. */
export function attributionOf(
  { tokens }: Frame,
  quote: number,
  cues: readonly Cue[],
): Attribution | undefined {
  const next = cues.find((cue) => cue.verb > quote);
  const previous = cueBefore(tokens, quote, cues);
  const tag = next && followsDirectly(tokens, quote, next) ? next : undefined;
  if (tag && (!previous || !introduces(tokens, previous, quote)))
    return { cue: tag, how: 'after the words' };
  if (previous) return { cue: previous, how: 'before the words' };
  const last = cues.findLast((cue) => cue.verb > quote);
  if (last && closesFrame(tokens, last)) return { cue: last, how: 'after the words' };
  return next && { cue: next, how: 'around the words' };
}

/** The nearest cue that leads up to the quotation; what merely may tell of speech only if nothing else does. */
function cueBefore(tokens: readonly Token[], quote: number, cues: readonly Cue[]): Cue | undefined {
  const before = cues.filter((cue) => cue.last < quote);
  const nearest = before.at(-1);
  if (nearest?.strength === 'tag' && introduces(tokens, nearest, quote)) return nearest;
  const rank = (strength: Cue['strength']) => strength === 'say' || strength === 'call';
  return (
    before.findLast((cue) => rank(cue.strength)) ??
    before.findLast((cue) => cue.strength === 'tag') ??
    nearest
  );
}

/** The cue's words begin where the quotation ends, a comma or a joining word apart. */
function followsDirectly(tokens: readonly Token[], quote: number, cue: Cue): boolean {
  const start = Math.min(cue.verb, cue.subject.from);
  let i = quote + 1;
  while (i < start && (isPoint(tokens[i], ',–—―…') || wordOf(tokens[i]) === 'as')) i++;
  return i >= start && start > quote;
}

/** The cue stands right before the quotation: "X said: “…”", "X said that “…”". */
function introduces(tokens: readonly Token[], cue: Cue, quote: number): boolean {
  for (
    let i = Math.max(cue.last, cue.subject.from > cue.verb ? cue.subject.to : 0) + 1;
    i < quote;
    i++
  )
    if (!isPoint(tokens[i], ',:–—―…') && wordOf(tokens[i]) !== 'that') return false;
  return true;
}

/** Subject and verb stand at the frame's end, after a comma or a quotation: "…, he said last week." */
function closesFrame(tokens: readonly Token[], cue: Cue): boolean {
  const start = Math.min(cue.verb, cue.subject.from);
  const before = tokens[start - 1];
  return (isPoint(before, ',–—―') || before?.kind === 'quote') && tokens.length - cue.verb < 12;
}
