import { isPoint, wordOf, type Token } from './frame.ts';

/** The first token of what a sentence states: past a date line, a joining word, and what joins it to the sentence before. */
export function statementStart(tokens: readonly Token[]): number {
  return pastOpener(tokens, pastDateLine(tokens));
}

/** Join a sentence to the one before: the writer's, not the speaker's. */
const OPENERS =
  /^(?:elsewhere|meanwhile|however|separately|also|moreover|furthermore|additionally|nevertheless|nonetheless|still|besides|overall|in addition|in turn|at the same time|for (?:his|her|their|its) part|on the other hand|in the meantime|likewise|similarly)$/;

/** Past "Elsewhere,": the first token of the statement itself. */
function pastOpener(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, i) => i > from && isPoint(token, ','));
  if (comma < 0 || comma - from > 5) return from;
  const opener = tokens.slice(from, comma).map(wordOf).join(' ');
  return OPENERS.test(opener) ? comma + 1 : from;
}

const LONGEST_DATE_LINE = 10;

/** Past "ELMTON (EW) — " and a joining word: neither belongs to what was said. */
function pastDateLine(tokens: readonly Token[]): number {
  const dash = tokens.findIndex((token, i) => i < LONGEST_DATE_LINE && isPoint(token, '–—-'));
  const closed = isPoint(tokens[dash - 1], ')');
  const capitals = tokens
    .slice(0, Math.max(0, dash))
    .every((token) => token.kind === 'point' || (token.kind === 'word' && isCapitals(token.text)));
  const from = dash > 0 && (closed || capitals) ? dash + 1 : 0;
  return /^(?:and|but|yet|so)$/.test(wordOf(tokens[from])) ? from + 1 : from;
}

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
