import type { Quote } from './quote.ts';

/** The reporting clause in the middle of a sentence: `,” she said, “`. */
const TAG = /^(?:,["”’»]|["”’»],)\s[^"“”«».;:!?\n]{2,90},\s["“‘«]$/u;

/**
 * Marks quotations that a reporting clause cuts in two: of “The law,” he said, “has been slow” neither part reads by
 * itself, so that the first tells how it goes on.
 */
export function joinContinued(text: string, quotes: readonly Quote[]): Quote[] {
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  const after = new Map(direct.map((quote, index) => [quote, direct[index + 1]] as const));
  return quotes.map((quote) => {
    const next = after.get(quote);
    const joins =
      next !== undefined &&
      sameSpeaker(quote, next) &&
      TAG.test(text.slice(quote.span.end, next.span.start));
    return joins ? { ...quote, goesOn: next.text } : quote;
  });
}

function sameSpeaker({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  return a.kind === 'person' && b.kind === 'person'
    ? a.name === b.name
    : a.kind === 'unresolved' && b.kind === 'unresolved' && a.span.start === b.span.start;
}
