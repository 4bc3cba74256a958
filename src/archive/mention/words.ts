import type { Document } from '../text/document.ts';
import { fold } from '../text/fold.ts';
import { findSeam, INNER_CAPITAL } from './glued-words.ts';
import { COMPOUND_ENDINGS } from './tables/function-words.ts';

export type Shape = 'small' | 'capital' | 'capitals' | 'initial' | 'number';

/** A word of running text, without a possessive ending or the second half of a compound ("Lee-led"). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For looking words up: small letters; without accents where the word begins with a capital. */
  readonly key: string;
  readonly shape: Shape;
  /** Whether an ending was left out, so that the next word belongs to no name with it. */
  readonly possessive: boolean;
  /** The characters between the word before and this one; those since the sentence's start for its first word. */
  readonly gap: string;
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** Whether a capital says nothing here: after the start of the sentence, a colon, a dash or an opening mark. */
  readonly opens: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’ʼ]?/gu;
const POSSESSIVE = /['’ʼ][sS]$|(?<=[sS])['’ʼ]$/;
const APOSTROPHE = /['’ʼ]/;
/** The great majority of words: nothing about them is to be looked into. */
const PLAIN = /^[a-z]+$/;
const OPENING = /["“”„«‘:•—–|]\s*$|[.!?…]["”’)\]]*\s+\S?$|^\s*[-*]\s+$/;
const ONLY_SPACE = /^[ \u00A0\u2009\u202F]$/;

/** Cuts a document into the words of its sentences, in order. */
export function findWords(document: Document): Word[] {
  const words: Word[] = [];
  document.sentences.forEach(({ span }, sentence) => {
    const text = document.text.slice(span.start, span.end);
    let last = 0;
    let first = true;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
      const gap = text.slice(last, match.index);
      const plain = PLAIN.test(match[0]);
      const printed = plain ? match[0] : upToSeam(match[0]);
      if (!plain) WORD.lastIndex = match.index + printed.length;
      const word = wordAt(printed, plain, {
        start: span.start + match.index,
        gap,
        sentence,
        first,
      });
      words.push(word);
      last = word.end - span.start;
      first = false;
    }
  });
  return words;
}

/** The first of words that lost the blank between them. */
function upToSeam(printed: string): string {
  if (printed.length < 6 || !INNER_CAPITAL.test(printed)) return printed;
  const seam = findSeam(printed);
  return seam ? printed.slice(0, seam) : printed;
}

interface Place {
  readonly start: number;
  readonly gap: string;
  readonly sentence: number;
  readonly first: boolean;
}

function wordAt(printed: string, plain: boolean, { start, gap, sentence, first }: Place): Word {
  const text = plain ? printed : withoutEndings(printed);
  const shape = plain ? 'small' : shapeOf(text);
  return {
    start,
    end: start + text.length,
    text,
    key: shape === 'small' ? text : keyOf(text),
    shape,
    possessive: text.length < printed.length,
    gap,
    sentence,
    opens: first || (gap !== ' ' && OPENING.test(gap)),
  };
}

/** "Lee's" and "Lee-led" are words about Lee. */
function withoutEndings(printed: string): string {
  const text = APOSTROPHE.test(printed)
    ? printed.replace(POSSESSIVE, '').replace(/['’ʼ]+$/, '') || printed
    : printed;
  const hyphen = text.lastIndexOf('-');
  if (hyphen <= 0) return text;
  const ending = text.slice(hyphen + 1);
  const attribute = COMPOUND_ENDINGS.has(ending) || (CAPITAL.test(text) && PARTICIPLE.test(ending));
  return attribute ? text.slice(0, hyphen) : text;
}

/** "Lee-leaning", "Kyiv-bound"; long enough to leave given names such as "Wai-ling" whole. */
const PARTICIPLE = /^[a-z]{4,}(?:ed|ing)$/;

function keyOf(text: string): string {
  return /^[\x00-\x7F]*$/.test(text)
    ? text.toLowerCase().replaceAll("'", '')
    : text.split('-').map(fold).join('-');
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|ul|ar|as|an|at|ad|ash|az|d|l|o|de)[-‑'’]\p{Lu})/u;

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!CAPITAL.test(text)) return 'small';
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return 'initial';
  return letters === letters.toUpperCase() ? 'capitals' : 'capital';
}

/** Whether a word follows the one before it as part of one name: after a blank, or after the stop of an initial. */
export function joins(before: Word, word: Word): boolean {
  if (before.sentence !== word.sentence || before.possessive) return false;
  if (ONLY_SPACE.test(word.gap)) return true;
  return before.shape === 'initial' && /^\.? ?$/.test(word.gap);
}
