import { spanOfTokens } from '../../mention/by-tables/office-phrase.ts';
import type { Document, Sentence } from '../../text/document.ts';
import { overlaps } from '../../text/span.ts';
import type { Quote } from '../quote.ts';
import { findAttribution, type Company } from './find-speaker.ts';
import type { MarkedSpan } from './marked-spans.ts';
import { findSayings, tokensWithin } from './saying.ts';

const FEWEST = 4;

/** What a sentence reports in the writer's words: the clause behind a verb of saying and "that". */
export function findReportedByTables(
  document: Document,
  sentences: readonly Sentence[],
  marked: readonly MarkedSpan[],
  company: Company,
): Quote[] {
  const { tokens, lexicon } = company.context;
  return sentences.flatMap(({ span }): Quote[] => {
    const within = tokensWithin(tokens, span);
    if (!within) return [];
    const sayings = findSayings(tokens, within[0], within[1], lexicon).filter(
      ({ kind }) => kind === 'verb',
    );
    const saying = sayings.find(({ to }) => thatAfter(to, within[1], company) !== undefined);
    if (!saying) return [];
    const that = thatAfter(saying.to, within[1], company) as number;
    const clause = spanOfTokens(tokens, that + 1, within[1]);
    if (within[1] - that < FEWEST || marked.some(({ outer }) => overlaps(outer, clause))) return [];
    const told = findAttribution(
      { start: span.start, end: tokens[that]?.start ?? span.end },
      company,
    );
    if (!told || told.speaker.kind === 'unattributed') return [];
    const text = document.text.slice(clause.start, clause.end);
    const verb = document.text.slice(told.verb.start, told.verb.end);
    return [{ kind: 'reported', text, span: clause, speaker: told.speaker, verb }];
  });
}

/** The index of the "that" which opens what is reported, a comma or a few words behind the verb. */
function thatAfter(
  verb: number,
  last: number,
  { context: { tokens, lexicon } }: Company,
): number | undefined {
  for (let at = verb + 1; at < Math.min(last, verb + 9); at++) {
    const token = tokens[at];
    if (!token) return undefined;
    if (lexicon.that.has(token.lower)) return at;
    if (/[;:.]/.test(token.gap)) return undefined;
  }
  return undefined;
}
