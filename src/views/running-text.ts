import type { Article } from '#archive/archive.ts';
import { sentenceAddress, type BlockKind } from '#archive/text/document.ts';
import { overlaps, textAt, type Span } from '#archive/text/span.ts';
import { isInferredMention } from './inferred-mention.ts';
import { subjectOf, type Register, type Subject } from './register.ts';

/** A piece of a sentence: plain words, or words that name a subject with the reason why they are taken for it. */
export interface Run {
  readonly text: string;
  readonly subject?: Subject;
  readonly why?: string;
  readonly doubt?: string;
  /** Whether the subject is meant by the name of something else. */
  readonly inferred?: boolean;
}

/** Neighbouring runs, quoted from one speaker or nobody's speech. `quote` counts the article's quotes from 0. */
export interface Passage {
  readonly quote?: number;
  readonly runs: readonly Run[];
}

export interface ShownSentence {
  readonly address: string;
  readonly passages: readonly Passage[];
}

export interface ShownBlock {
  readonly n: number;
  readonly kind: BlockKind;
  readonly sentences: readonly ShownSentence[];
}

interface Mark extends Span {
  readonly quote?: number;
  readonly subject?: Subject;
  readonly why?: string;
  readonly doubt?: string | undefined;
  readonly inferred?: boolean;
}

/** The article's text cut so that every name and quotation in it can be marked. A name is linked once in a paragraph. */
export function composeRunningText(article: Article, register: Register): ShownBlock[] {
  const names = groupByBlock(article.mentions, (mention) => {
    const subject = subjectOf(register, mention);
    if (!subject) return undefined;
    const inferred = isInferredMention(mention);
    return { subject, why: mention.reason, doubt: mention.doubt, inferred };
  });
  const quotes = groupByBlock(article.quotes, (_, quote) => ({ quote }));
  const { document } = article;
  const sentencesOf = Map.groupBy(document.sentences, (sentence) => sentence.block);
  return document.blocks.map((block) => {
    const text = textAt(document.text, block.span);
    const links = firstOfEach(apart(names.get(block.n) ?? []));
    const speech = apart(quotes.get(block.n) ?? []);
    const sentences = (sentencesOf.get(block.n) ?? []).map((sentence) => ({
      address: sentenceAddress(sentence),
      passages: composePassages(text, within(block.span, sentence.span), speech, links),
    }));
    return { n: block.n, kind: block.kind, sentences };
  });
}

function groupByBlock<T extends { in: string; start: number; text: string }>(
  items: readonly T[],
  describe: (item: T, index: number) => Omit<Mark, 'start' | 'end'> | undefined,
): Map<number, Mark[]> {
  const marks = items.flatMap((item, index) => {
    const described = describe(item, index);
    const span = { start: item.start, end: item.start + item.text.length };
    return described ? [{ block: blockOf(item.in), ...span, ...described }] : [];
  });
  return Map.groupBy(marks, ({ block }) => block);
}

/** The block a sentence address lies in: 3 for `p3s2`. */
function blockOf(address: string): number {
  return Number.parseInt(address.slice(1), 10);
}

/** In order, without those that overlap an earlier one. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, mark)) kept.push(mark);
  }
  return kept;
}

function firstOfEach(marks: readonly Mark[]): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ subject }) => {
    const key = `${subject?.kind} ${subject?.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A span of the document as a span of the block that holds it. */
function within(block: Span, span: Span): Span {
  return { start: span.start - block.start, end: span.end - block.start };
}

function composePassages(
  text: string,
  sentence: Span,
  speech: readonly Mark[],
  links: readonly Mark[],
): Passage[] {
  return cut(sentence, clip(speech, sentence)).map(({ span, mark }) => ({
    ...(mark?.quote !== undefined && { quote: mark.quote }),
    runs: cut(
      span,
      links.filter((link) => span.start <= link.start && link.end <= span.end),
    ).map((piece) => composeRun(text, piece)),
  }));
}

function composeRun(text: string, { span, mark }: Piece): Run {
  const words = textAt(text, span);
  if (!mark?.subject) return { text: words };
  return {
    text: words,
    subject: mark.subject,
    ...(mark.why !== undefined && { why: mark.why }),
    ...(mark.doubt !== undefined && { doubt: mark.doubt }),
    ...(mark.inferred && { inferred: true }),
  };
}

interface Piece {
  readonly span: Span;
  readonly mark?: Mark;
}

/** The parts of the marks that lie within a span. */
function clip(marks: readonly Mark[], outer: Span): Mark[] {
  return marks
    .filter((mark) => overlaps(mark, outer))
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, outer.start),
      end: Math.min(mark.end, outer.end),
    }));
}

/** A span as pieces: the marks, which lie within it in order, and what is between them. */
function cut(whole: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let from = whole.start;
  for (const mark of marks) {
    if (mark.start > from) pieces.push({ span: { start: from, end: mark.start } });
    pieces.push({ span: mark, mark });
    from = mark.end;
  }
  if (from < whole.end) pieces.push({ span: { start: from, end: whole.end } });
  return pieces;
}
