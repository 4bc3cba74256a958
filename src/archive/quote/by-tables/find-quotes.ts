import type { LanguageTables } from '../../language/language-tables.ts';
import { contextOf } from '../../mention/by-tables/find-mentions.ts';
import type { Mention, PersonMention } from '../../mention/mention.ts';
import type { NamedRole } from '../../office/by-tables/find-offices.ts';
import { sentenceAt, type Block, type Document } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Quote, Speaker } from '../quote.ts';
import { findAttribution, peopleWithin, type Attribution, type Company } from './find-speaker.ts';
import { findMarkedSpans, type MarkedSpan } from './marked-spans.ts';
import { findReportedByTables } from './reported.ts';
import { resolveUnnamed } from './unnamed-speaker.ts';

const UNATTRIBUTED: Speaker = { kind: 'unattributed', reason: 'the text names no speaker' };
/** Fewer words in marks are a name or a term, unless somebody is said to have used them. */
const FEWEST_ALONE = 6;
const FEWEST_SAID = 3;

/** The names of a text, those included that are too doubtful to be a person's by themselves. */
export interface Names {
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Mention[];
}

/** What is said in a text that is read by its tables, and by whom, in the order of the text. */
export function findQuotesByTables(
  document: Document,
  { mentions, doubtful }: Names,
  roles: readonly NamedRole[],
  tables: LanguageTables,
): Quote[] {
  const people = mentions.filter((one): one is PersonMention => one.kind === 'person');
  const named = [...people, ...doubtful.filter((one) => one.kind === 'person')];
  named.sort((a, b) => a.span.start - b.span.start);
  const company: Company = { context: contextOf(document, tables), people: named };
  const sentences = Map.groupBy(document.sentences, (sentence) => sentence.block);
  const quotes: Quote[] = [];
  let last: Speaker | undefined;
  for (const block of document.blocks) {
    const marked = findMarkedSpans(document.text, block, tables.marks);
    const direct = directIn(document, block, marked, company, last);
    const reported = findReportedByTables(document, sentences.get(block.n) ?? [], marked, company);
    const inBlock = [...direct, ...reported]
      .map((quote) =>
        resolveUnnamed(quote, { people, roles, lexicon: company.context.lexicon, last }),
      )
      .sort((a, b) => a.span.start - b.span.start);
    quotes.push(...inBlock);
    last = inBlock.findLast(({ speaker }) => speaker.kind === 'person')?.speaker;
  }
  return quotes;
}

function directIn(
  document: Document,
  block: Block,
  marked: readonly MarkedSpan[],
  company: Company,
  before: Speaker | undefined,
): Quote[] {
  const { text } = document;
  const quotes: Quote[] = [];
  let last: Attribution | undefined;
  for (const [index, mark] of marked.entries()) {
    const words =
      text.slice(mark.inner.start, mark.inner.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const said = attributionOf(document, block, marked, index, company);
    if (words < (said ? FEWEST_SAID : FEWEST_ALONE)) continue;
    const alone = isWholeBlock(text, block, mark);
    const going = said ?? (followsOn(text, marked[index - 1], mark, block) ? last : undefined);
    const speaker =
      told(going) ??
      droppedSubject(said, block, mark, company) ??
      (alone && before ? carried(before) : UNATTRIBUTED);
    const verb = said && text.slice(said.verb.start, said.verb.end);
    quotes.push({
      kind: 'direct',
      text: text.slice(mark.inner.start, mark.inner.end),
      span: mark.inner,
      speaker,
      ...(verb && { verb }),
    });
    last = going;
  }
  return quotes;
}

/** Behind the marks first ("…", said Roe), then before them (Roe said: "…"). */
function attributionOf(
  document: Document,
  block: Block,
  marked: readonly MarkedSpan[],
  index: number,
  company: Company,
): Attribution | undefined {
  const { text } = document;
  const { outer } = marked[index] as MarkedSpan;
  const after: Span = {
    start: outer.end,
    end: Math.min(
      marked[index + 1]?.outer.start ?? block.span.end,
      endOfSentence(document, outer.end, block.span.end),
    ),
  };
  const before: Span = {
    start: Math.max(
      marked[index - 1]?.outer.end ?? block.span.start,
      startOfSentence(document, outer.start, block.span.start),
    ),
    end: outer.start,
  };
  const opens = /:\s*$/.test(text.slice(before.start, before.end));
  const ends =
    /[.!?…]\s*$/.test(text.slice(outer.start, outer.end - 1)) &&
    !/^\s*[,–—-]/.test(text.slice(after.start, after.start + 3));
  if (opens) return findAttribution(before, company) ?? labelBefore(before, company);
  const behind =
    ends && /^\s*\p{Lu}/u.test(text.slice(after.start, after.start + 3))
      ? undefined
      : findAttribution(after, company);
  return behind?.speaker.kind === 'person' ? behind : (findAttribution(before, company) ?? behind);
}

/** "Roe: „…“", "Roe lobte die Jungen: „…“": the one person named before the colon. */
function labelBefore(span: Span, { people }: Company): Attribution | undefined {
  const named = peopleWithin(people, span);
  const [person] = named;
  if (!person || person.doubt !== undefined || new Set(named.map(({ name }) => name)).size > 1)
    return undefined;
  const speaker: Speaker = {
    kind: 'person',
    name: person.name,
    as: person.text,
    span: person.span,
    reason: 'the one person named before the colon',
    inferred: true,
  };
  return { speaker, verb: { start: span.end, end: span.end } };
}

function told(attribution: Attribution | undefined): Speaker | undefined {
  const speaker = attribution?.speaker;
  return speaker?.kind === 'unattributed' ? undefined : speaker;
}

/** "ha raccontato", "dijo": a verb that needs no subject goes with the one person whom the paragraph has named. */
function droppedSubject(
  said: Attribution | undefined,
  block: Block,
  { outer }: MarkedSpan,
  { context, people }: Company,
): Speaker | undefined {
  if (!said || !context.lexicon.tables.dropsPronouns) return undefined;
  const named = peopleWithin(people, { start: block.span.start, end: outer.start });
  const person = named.at(-1);
  if (!person || person.doubt !== undefined || new Set(named.map(({ name }) => name)).size > 1)
    return undefined;
  return {
    kind: 'person',
    name: person.name,
    as: person.text,
    span: person.span,
    reason: 'the one person whom the paragraph names before it',
    inferred: true,
  };
}

function carried(speaker: Speaker): Speaker {
  return speaker.kind === 'person'
    ? { ...speaker, inferred: true, reason: 'goes on from the paragraph before' }
    : UNATTRIBUTED;
}

function isWholeBlock(text: string, { span }: Block, { outer }: MarkedSpan): boolean {
  return (
    text.slice(span.start, outer.start).trim() === '' &&
    /^[.!?…]*\s*$/.test(text.slice(outer.end, span.end))
  );
}

/** "…", sagte Roe. "…": words of the same paragraph with no sentence of the writer's between. */
function followsOn(
  text: string,
  before: MarkedSpan | undefined,
  mark: MarkedSpan,
  block: Block,
): boolean {
  if (!before) return false;
  const between = text.slice(before.outer.end, mark.outer.start);
  const sentences = between.split(/[.!?…]\s/).filter((part) => /\p{L}/u.test(part));
  const behind = text.slice(mark.outer.end, block.span.end);
  return sentences.length <= 1 && !/^\s*,?\s*\p{Ll}/u.test(behind);
}

/** The end of the sentence that a place is in, no further than `limit`. */
function endOfSentence(document: Document, at: number, limit: number): number {
  return Math.min(sentenceAt(document, at)?.span.end ?? limit, limit);
}

/** The start of the sentence that a place is in, no further than `limit`. */
function startOfSentence(document: Document, at: number, limit: number): number {
  return Math.max(sentenceAt(document, at)?.span.start ?? limit, limit);
}
