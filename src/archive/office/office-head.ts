import type { Mention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { FIRST_WORDS, HEAD_BY_WORDS, LONGEST_HEAD, type Head } from './office-words.ts';

/** A piece of an office phrase before or after its head noun. */
export interface Part {
  readonly kind:
    'country' | 'place' | 'organisation' | 'person' | 'field' | 'name' | 'qualifier' | 'filler';
  readonly span: Span;
  readonly text: string;
  readonly mention?: Mention;
  /** Has its capital from the beginning of the sentence only: "Union leader Roe said". */
  readonly opens?: boolean;
}

/** What the readers of a phrase look at. */
export interface Reader {
  readonly document: Document;
  readonly words: readonly Word[];
  /** The mention that a word belongs to. */
  readonly mentionAt: readonly (Mention | undefined)[];
}

/** The longest head noun that begins at a word ("secretary of state"), and how many words it has. */
export function headAt(
  { words, mentionAt }: Reader,
  at: number,
): { head: Head; length: number } | undefined {
  const first = words[at];
  let key = first ? plain(first.text) : '';
  if (!FIRST_WORDS.has(firstWord(key))) return undefined;
  let best: { head: Head; length: number } | undefined;
  for (let length = 1; length <= LONGEST_HEAD; length++) {
    const index = at + length - 1;
    const word = words[index];
    if (!word || mentionAt[index]?.kind === 'person') break;
    if (length > 1 && !isJoined(words, index)) break;
    if (length > 1) key += ` ${plain(word.text)}`;
    const head = HEAD_BY_WORDS.get(key);
    if (head && isHeadHere(head, first, mentionAt[index + 1])) best = { head, length };
  }
  return best;
}

const SHORT = /^(?:cs|cm|mp|td|mep|msp|mla)$/i;

/** Ranks and short forms have capitals; "justice" is an office before a name only. */
function isHeadHere(head: Head, first: Word | undefined, next: Mention | undefined): boolean {
  if (SHORT.test(first?.text ?? '')) return first?.shape === 'capitals';
  if (head.name === 'metropolitan') return next?.kind === 'person';
  if (head.name === 'justice') return first?.shape === 'capital' && next?.kind === 'person';
  return head.kind !== 'rank' || first?.shape === 'capital';
}

function firstWord(key: string): string {
  const blank = key.indexOf(' ');
  return blank < 0 ? key : key.slice(0, blank);
}

/** Small letters, hyphens as blanks, without "ex-", "then-". */
function plain(word: string): string {
  if (!/[-‑]/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .replace(/^(?:ex|then|now)-/, '')
    .replaceAll(/[-‑]/g, ' ');
}

/** Whether a word follows the one before it in one phrase: a blank, a possessive ending, the stop of "Gen.". */
export function isJoined(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (!before || before.sentence !== word.sentence) return false;
  return (
    /^(?:['’ʼ]s?)?\s$|^\. $/.test(word.gap) &&
    (!word.gap.startsWith('.') || before.text.length <= 4)
  );
}
