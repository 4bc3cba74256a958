import type { ArticleBlock, Clipping, ReadLine } from '../clipping.ts';
import { contentWords } from '../lines/content-words.ts';
import { parseDateLine } from '../lines/date-line.ts';
import { BODY_ROLES } from '../role.ts';

/** Parts of one article have more of their words in common than this. */
const FEWEST_SHARED = 0.12;
const FEWEST_WORDS = 16;
/** A headline has so many words that carry meaning, and so many of them return in its text. */
const FEWEST_IN_HEADLINE = 3;
const RETURNING = 0.4;
const FEWEST_PARAGRAPHS = 2;
const SHORTEST_PARAGRAPH = 60;

/**
 * The lines at which a text goes over to something else: a line whose words return in the paragraphs below it, and
 * next to none of these words in what stands above.
 */
export function findOtherTopics({ blocks, lines }: Clipping): number[] {
  const aside = lines.filter(({ role }) => !BODY_ROLES.has(role)).map(({ n }) => n);
  const heads = new Map(lines.filter(isHead).map(({ n, text }) => [n, text]));
  const before = new Set<string>();
  const above = new Map(lines.map(({ n }, index) => [n, lines[index - 1]?.n ?? 0]));
  return partsOf(blocks, aside).flatMap((part) => {
    const words = contentWords(
      part.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    );
    const first = part[0]?.firstLine ?? 0;
    const [head, text] = headOf(heads, first, above);
    const other = isText(part) && isOther(words, before) && isHeadline(text, words, before);
    for (const word of words) before.add(word);
    return other ? [head] : [];
  });
}

/** The lines at which briefs of other places begin: a heading, and below it a paragraph that opens with a date line. */
export function findOtherPlaces({ blocks, lines }: Clipping): number[] {
  const heads = new Map(lines.filter(isHead).map(({ n, text }) => [n, text]));
  const above = new Map(lines.map(({ n }, index) => [n, lines[index - 1]?.n ?? 0]));
  const first = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const own = parseDateLine(blocks[first]?.text ?? '')?.place;
  if (own === undefined) return [];
  const others = blocks.slice(first + 1).flatMap(({ kind, text, firstLine }) => {
    const place = kind === 'paragraph' ? parseDateLine(text)?.place : undefined;
    const head = above.get(firstLine) ?? 0;
    return place !== undefined && place !== own && heads.has(head) ? [head] : [];
  });
  return others.length >= FEWEST_PLACES ? others : [];
}

const FEWEST_PLACES = 2;

function isOther(words: ReadonlySet<string>, before: ReadonlySet<string>): boolean {
  if (before.size < FEWEST_WORDS || words.size < FEWEST_WORDS) return false;
  return [...words].filter((word) => before.has(word)).length < words.size * FEWEST_SHARED;
}

function isHeadline(
  text: string,
  words: ReadonlySet<string>,
  before: ReadonlySet<string>,
): boolean {
  const own = [...contentWords([text])];
  const returning = own.filter((word) => words.has(word)).length;
  return (
    own.length >= FEWEST_IN_HEADLINE &&
    returning >= own.length * RETURNING &&
    returning > 1 &&
    !own.some((word) => before.has(word))
  );
}

function isHead({ role }: ReadLine): boolean {
  return role === 'subhead' || role === 'related-headline' || role === 'list-item';
}

/** The heading of a part: its own first line, or the line above it. */
function headOf(
  heads: ReadonlyMap<number, string>,
  first: number,
  above: ReadonlyMap<number, number>,
): [number, string] {
  const own = heads.get(first);
  if (own !== undefined) return [first, own];
  const last = above.get(first) ?? 0;
  return [last, heads.get(last) ?? ''];
}

function isText(part: readonly ArticleBlock[]): boolean {
  const paragraphs = part.filter(
    ({ kind, text }) => kind === 'paragraph' && text.length > SHORTEST_PARAGRAPH,
  );
  return paragraphs.length >= FEWEST_PARAGRAPHS;
}

/** The blocks from one heading or interruption to the next. */
function partsOf(blocks: readonly ArticleBlock[], aside: readonly number[]): ArticleBlock[][] {
  const parts: ArticleBlock[][] = [];
  let next = 0;
  for (const block of blocks) {
    const from = next;
    while ((aside[next] ?? Infinity) < block.firstLine) next++;
    const begins = next > from || block.kind === 'subhead' || block.kind === 'item';
    const part = parts.at(-1);
    if (!part || begins) parts.push([block]);
    else part.push(block);
  }
  return parts;
}
