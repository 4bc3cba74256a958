import {
  parseAddress,
  sentenceAddress,
  type Block,
  type Document,
  type Sentence,
} from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** Words of a paragraph: the sentence they stand in, and where they begin in the paragraph. */
export interface Words {
  readonly in: string;
  readonly start: number;
  readonly text: string;
}

/** A text of which some sentences are withheld, and where words that it still prints now stand. */
export interface MaskedText {
  readonly document: Document;
  /** Where words begin now in their paragraph; undefined where they are withheld. */
  readonly startOf: (words: Words) => number | undefined;
}

/** Stands for words that are not printed. */
export const WITHHELD = '…';

/**
 * The document with every sentence that is not to be printed reduced to the words in it that name something, each gap
 * between them an ellipsis. Paragraphs and sentences keep their numbers, so that addresses lead where they led.
 */
export function maskText(
  document: Document,
  isPrinted: (sentence: Sentence) => boolean,
  names: readonly Words[],
): MaskedText {
  const namesIn = Map.groupBy(names, (words) => words.in);
  const sentencesOf = Map.groupBy(document.sentences, ({ block }) => block);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const moved = new Map<string, readonly Moved[]>();
  let text = '';
  for (const block of document.blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    let above = block.span.start;
    for (const [index, sentence] of (sentencesOf.get(block.n) ?? []).entries()) {
      if (index > 0) text += document.text.slice(above, sentence.span.start);
      above = sentence.span.end;
      const address = sentenceAddress(sentence);
      const kept = isPrinted(sentence)
        ? [sentence.span]
        : spansOf(namesIn.get(address) ?? [], block.span.start, sentence.span);
      const masked = joinKept(document.text, sentence.span, kept);
      const from = text.length;
      text += masked.text;
      sentences.push({ ...sentence, span: { start: from, end: text.length } });
      const shift = from - start;
      moved.set(
        address,
        masked.moved.map(({ span, to }) => ({
          span: { start: span.start - block.span.start, end: span.end - block.span.start },
          to: shift + to,
        })),
      );
    }
    blocks.push({ ...block, span: { start, end: text.length } });
  }
  return {
    document: { text, blocks, sentences },
    startOf: ({ in: address, start, text: words }) => {
      const end = start + words.length;
      const held = moved.get(address)?.find(({ span }) => span.start <= start && end <= span.end);
      return held && held.to + start - held.span.start;
    },
  };
}

/** A piece of a text that is kept, and where it begins now. */
interface Moved {
  readonly span: Span;
  readonly to: number;
}

/** The spans of names in a sentence, in order, those that touch as one. */
function spansOf(names: readonly Words[], paragraph: number, sentence: Span): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, text } of names.toSorted((a, b) => a.start - b.start)) {
    const span = { start: paragraph + start, end: paragraph + start + text.length };
    const last = spans.at(-1);
    if (span.start < sentence.start || span.end > sentence.end) continue;
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
  }
  return spans;
}

function joinKept(text: string, sentence: Span, kept: readonly Span[]) {
  const moved: Moved[] = [];
  let joined = '';
  let from = sentence.start;
  for (const span of kept) {
    joined += gap(text.slice(from, span.start), joined === '');
    moved.push({ span, to: joined.length });
    joined += text.slice(span.start, span.end);
    from = span.end;
  }
  const rest = text.slice(from, sentence.end);
  if (rest !== '' || joined === '') joined += joined === '' ? WITHHELD : ` ${WITHHELD}`;
  return { text: joined, moved };
}

function gap(words: string, first: boolean): string {
  if (words.trim() === '') return words;
  return first ? `${WITHHELD} ` : ` ${WITHHELD} `;
}

/** The number of the paragraph that an address lies in. */
export function paragraphOf(address: string): number {
  return parseAddress(address).block;
}
