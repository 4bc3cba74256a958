import type { Span } from './span.ts';
import { findSentences } from './sentences.ts';

/** What a piece of running text is on the page. */
export type BlockKind = 'paragraph' | 'subhead' | 'quotation' | 'item';

/** A paragraph-like piece of a document. `n` counts from 1: its address is `p<n>`. */
export interface Block {
  readonly n: number;
  readonly kind: BlockKind;
  readonly span: Span;
}

/** A sentence of a document: the `n`th (from 1) of block `block`; its address is `p<block>s<n>`. */
export interface Sentence {
  readonly block: number;
  readonly n: number;
  readonly span: Span;
}

/** Running text that names, quotes and dates are looked for in: one string, cut into blocks and sentences. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

const BETWEEN_BLOCKS = '\n\n';

/** Joins the blocks of an article into one document. Block texts hold no line ends; `language` is ISO 639-1. */
export function composeDocument(
  blocks: readonly { readonly kind: BlockKind; readonly text: string }[],
  language?: string,
): Document {
  const placed: Block[] = [];
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += BETWEEN_BLOCKS;
    const start = text.length;
    text += block.text;
    placed.push({ n: index + 1, kind: block.kind, span: { start, end: text.length } });
  }
  return { text, blocks: placed, sentences: sentencesOf(text, placed, language) };
}

/** Reads plain text as a document: every non-blank line is a paragraph, offsets stay those of the text. */
export function parseDocument(text: string, language?: string): Document {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    const span = { start: match.index, end: match.index + match[0].length };
    blocks.push({ n: blocks.length + 1, kind: 'paragraph', span });
  }
  return { text, blocks, sentences: sentencesOf(text, blocks, language) };
}

function sentencesOf(
  text: string,
  blocks: readonly Block[],
  language: string | undefined,
): Sentence[] {
  return blocks.flatMap((block) =>
    findSentences(text.slice(block.span.start, block.span.end), language).map((span, index) => ({
      block: block.n,
      n: index + 1,
      span: { start: block.span.start + span.start, end: block.span.start + span.end },
    })),
  );
}

/** The sentence that holds the offset; the last one that starts before it where it falls in a gap. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const { sentences } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The block that holds the offset. */
export function blockAt(document: Document, offset: number): Block | undefined {
  const sentence = sentenceAt(document, offset);
  return sentence && document.blocks[sentence.block - 1];
}

/** The address of a sentence on its article's page, e.g. `p3s2`. */
export function sentenceAddress(sentence: Sentence): string {
  return `p${sentence.block}s${sentence.n}`;
}

/** The paragraph and sentence numbers of an address. */
export function parseAddress(address: string): { block: number; sentence: number } {
  const end = address.indexOf('s');
  if (end === -1) return { block: Number(address.slice(1)), sentence: 0 };
  return { block: Number(address.slice(1, end)), sentence: Number(address.slice(end + 1)) };
}
