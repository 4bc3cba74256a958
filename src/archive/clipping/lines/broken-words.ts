import type { LineShape } from './line-shape.ts';

/** A line that ends within a word, and the small letters that go on with it. */
const LEFT = /(\p{L}*\p{Ll})-$/u;
const RIGHT = /^\p{Ll}+/u;
/** "short- and long-term": the hyphen stands for a word, and nothing goes on with it. */
const SUSPENDED = new Set('and or to und oder bis et ou y e o i и или та або'.split(' '));
const SHORTEST_PART = 3;
/** A text in which so many lines end within a word is known to part words. */
const MANY = 4;

/** Whether the hyphen at the end of a line stands within a word that the next line goes on with. */
export function breaksWord(last: string, next: string): boolean {
  const rest = RIGHT.exec(next)?.[0];
  return rest !== undefined && LEFT.test(last.slice(-60)) && !SUSPENDED.has(rest);
}

/**
 * How the lines of a paragraph are put together. A word is made whole without its hyphen only in a text that is known
 * to part words, for one of them is printed whole elsewhere; a compound keeps its hyphen.
 */
export function lineJoiner(shapes: readonly LineShape[]): (texts: readonly string[]) => string {
  const parted = shapes.flatMap(({ text }, index) => {
    const next = shapes[index + 1]?.text ?? '';
    return breaksWord(text, next) ? [wholeOf(text, next)] : [];
  });
  const printed = parted.length > 0 ? wordsIn(shapes) : new Set<string>();
  const parts = parted.length >= MANY || parted.some(({ whole }) => printed.has(whole));
  const joins = ({ whole, compound, halves }: Parted) =>
    printed.has(whole) ||
    (parts &&
      !printed.has(compound) &&
      !halves.every((half) => half.length >= SHORTEST_PART && printed.has(half)));
  return (texts) =>
    texts
      .map((text, index) => {
        const next = texts[index + 1];
        if (next === undefined) return text;
        if (/^[,;.:!?)\]’”»](?:\s|$)/u.test(next)) return text;
        if (isInitial(text, next)) return text;
        if (!breaksWord(text, next)) return `${text} `;
        return joins(wholeOf(text, next)) ? text.slice(0, -1) : text;
      })
      .join('');
}

/** A large initial that a copy sets on a line of its own; "A", "I", "O" and the like are words as well. */
function isInitial(text: string, next: string): boolean {
  return /^[B-HJ-NP-XZ]$/.test(text) && /^\p{Ll}/u.test(next);
}

interface Parted {
  readonly whole: string;
  readonly compound: string;
  readonly halves: readonly string[];
}

function wholeOf(last: string, next: string): Parted {
  const left = (LEFT.exec(last.slice(-60))?.[1] ?? '').toLowerCase();
  const right = RIGHT.exec(next)?.[0] ?? '';
  return { whole: left + right, compound: `${left}-${right}`, halves: [left, right] };
}

/** The words that are printed within a line, those of a compound together. */
function wordsIn(shapes: readonly LineShape[]): Set<string> {
  const words = shapes.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]+/u));
  return new Set(words.filter((word) => !word.endsWith('-')));
}
