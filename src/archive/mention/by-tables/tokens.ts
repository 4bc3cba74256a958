import type { Document } from '../../text/document.ts';
import type { Lexicon } from './lexicon.ts';

export type TokenShape = 'small' | 'capital' | 'capitals' | 'initial' | 'number';

/** A word of a text in one of the languages that are read by tables. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: TokenShape;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Whether a capital says nothing here: it opens a sentence or what is said. */
  readonly opens: boolean;
  /** What stands between the word before and this one, in the same sentence. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’ʼ][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const OPENING = /[«»„“”":–—•|]\s*$|[.!?…]\s+$|^\s*[-*]\s+$/;

/** Cuts a document into words; what lost its vowel ("l'Ukraine") and a pronoun behind its verb ("dit-il") stand alone. */
export function findTokens(document: Document, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  document.sentences.forEach(({ span }, sentence) => {
    const text = document.text.slice(span.start, span.end);
    let last = 0;
    let first = true;
    for (const match of text.matchAll(WORD)) {
      const parts = partsOf(match[0], lexicon, first);
      let at = match.index;
      for (const part of parts) {
        const start = text.indexOf(part, at);
        const gap = text.slice(last, start);
        tokens.push({
          start: span.start + start,
          end: span.start + start + part.length,
          text: part,
          lower: part.toLowerCase().replaceAll('’', "'"),
          shape: shapeOf(part),
          sentence,
          opens: first || (gap !== ' ' && OPENING.test(gap)),
          gap,
        });
        at = last = start + part.length;
        first = false;
      }
    }
  });
  return tokens;
}

function partsOf(word: string, { elisions, pronouns }: Lexicon, first: boolean): string[] {
  const elided = /^(\p{L}+)['’](?=\p{L})/u.exec(word);
  if (elided && elisions.has((elided[1] as string).toLowerCase())) {
    const capital = /^\p{Lu}/u.test(word);
    if (!capital || first) {
      const rest = word.slice(elided[0].length);
      return [elided[1] as string, ...partsOf(rest, { elisions, pronouns } as Lexicon, false)];
    }
  }
  const inverted = /^(\p{L}.*?)(?:-t)?-(\p{L}+)$/u.exec(word);
  if (inverted && pronouns.has((inverted[2] as string).toLowerCase()))
    return [inverted[1] as string, inverted[2] as string];
  return [word];
}

function shapeOf(text: string): TokenShape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{Lu}/u.test(text))
    return /^(?:[dl]['’]|(?:al|el|as|ash|an|ar|at|az|ad)[-‑])\p{Lu}/u.test(text)
      ? 'capital'
      : 'small';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return 'initial';
  return letters === letters.toUpperCase() ? 'capitals' : 'capital';
}

/** Whether a word follows the one before as part of one phrase: after one blank, or after the stop of an initial. */
export function follows(before: Token | undefined, token: Token): boolean {
  if (!before || before.sentence !== token.sentence) return false;
  return before.shape === 'initial' ? /^\.\s?$/.test(token.gap) : /^[ \u00a0]$/.test(token.gap);
}
