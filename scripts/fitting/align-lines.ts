import { fold } from '#archive/text/fold.ts';

/**
 * What a label says of a line: `i` it is the article's text, `o` it is not, `h` it is the headline, `?` both may be
 * right, or nobody knows.
 */
export type Mark = 'i' | 'o' | 'h' | '?';

/** A line that might be a piece of the labelled text, and where in it. */
interface Candidate {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const SHORTEST_SURE = 24;
const SHORTEST_PARTLY = 60;
const MOST_PLACES = 12;
const WINDOW = 24;
const STRIDE = 8;
const MOSTLY = 0.8;
const PARTLY = 0.25;
/** Pieces of one sentence stand this near to one another, in characters of the text and in lines of the page. */
const ADJACENT = 3;
const NEAR_LINES = 6;

/**
 * Marks the lines of a page by the paragraphs of its article as somebody has labelled them. Lines and paragraphs are
 * brought into one order: the heaviest chain of lines that stand in the text from its beginning to its end.
 */
export function alignLines(
  lines: readonly string[],
  paragraphs: readonly string[],
  titles: readonly string[],
): { readonly marks: readonly Mark[]; readonly covered: number } {
  const bares = lines.map(bare);
  const { text, starts } = joined(paragraphs);
  const partly = new Set<number>();
  const candidates = bares.flatMap((line, at) => {
    const places = placesOf(line, text, starts);
    if (places.length > 0 || line.length < SHORTEST_PARTLY)
      return places.map((from) => ({ line: at, from, to: from + line.length }));
    const { share, from } = shareOf(line, text);
    if (share > PARTLY) partly.add(at);
    return share >= MOSTLY
      ? [{ line: at, from, to: Math.min(from + line.length, text.length) }]
      : [];
  });
  const chain = withoutStrays(heaviestChain(candidates, text.length), bares, starts);
  const chosen = new Set(chain.map(({ line }) => line));
  const known = titles.map(bare).filter((title) => title.length > 0);
  const found = new Set(candidates.map(({ line }) => line));
  const marks = bares.map((line, at): Mark => {
    if (chosen.has(at)) return 'i';
    if (isTitle(line, known)) return 'h';
    if (line === '') return '?';
    return partly.has(at) || (found.has(at) && line.length >= SHORTEST_PARTLY) ? '?' : 'o';
  });
  const covered = chain.reduce((sum, { from, to }) => sum + to - from, 0);
  return { marks, covered: text.length === 0 ? 0 : covered / text.length };
}

/** The letters and digits of a text. */
export function bare(text: string): string {
  return fold(text).replaceAll(' ', '');
}

function isTitle(line: string, titles: readonly string[]): boolean {
  if (line.length < 8) return false;
  return titles.some((title) => line === title || (line.length > 20 && title.startsWith(line)));
}

function joined(paragraphs: readonly string[]): {
  text: string;
  starts: ReadonlyMap<number, number>;
} {
  let text = '';
  const starts = new Map<number, number>();
  for (const paragraph of paragraphs.map(bare).filter(Boolean)) {
    starts.set(text.length, paragraph.length);
    text += paragraph;
  }
  return { text, starts };
}

/** Where a line stands in the text; a short one only as a whole paragraph, or as a piece that its neighbours must prove. */
function placesOf(line: string, text: string, starts: ReadonlyMap<number, number>): number[] {
  if (line.length < 2) return [];
  const places: number[] = [];
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
    if (
      line.length >= SHORTEST_SURE ||
      starts.get(at) === line.length ||
      places.length < MOST_PLACES
    )
      places.push(at);
    if (places.length >= MOST_PLACES * 2) break;
  }
  return places;
}

function shareOf(line: string, text: string): { share: number; from: number } {
  let [found, tried, from] = [0, 0, -1];
  for (let at = 0; at + WINDOW <= line.length; at += STRIDE) {
    tried++;
    const place = text.indexOf(line.slice(at, at + WINDOW));
    if (place < 0) continue;
    found++;
    if (from < 0) from = Math.max(0, place - at);
  }
  return { share: tried === 0 ? 0 : found / tried, from: Math.max(from, 0) };
}

/** The chain of candidates, in order both of the page and of the text, that covers most of it. */
function heaviestChain(candidates: readonly Candidate[], length: number): Candidate[] {
  const best = new Array<number>(candidates.length).fill(0);
  const before = new Array<number>(candidates.length).fill(-1);
  const tree = new Int32Array(length + 2).fill(-1);
  const better = (a: number, b: number) =>
    a >= 0 && (b < 0 || (best[a] ?? 0) > (best[b] ?? 0)) ? a : b;
  for (let first = 0; first < candidates.length;) {
    let end = first;
    while (candidates[end]?.line === candidates[first]?.line) end++;
    for (let at = first; at < end; at++) {
      const { from, to } = candidates[at] as Candidate;
      let last = -1;
      for (let slot = from + 2; slot > 0; slot -= slot & -slot)
        last = better(tree[slot] ?? -1, last);
      before[at] = last;
      best[at] = to - from + (last < 0 ? 0 : (best[last] ?? 0));
    }
    for (let at = first; at < end; at++) {
      for (let slot = (candidates[at]?.to ?? 0) + 1; slot < tree.length; slot += slot & -slot)
        tree[slot] = better(at, tree[slot] ?? -1);
    }
    first = end;
  }
  let at = candidates.reduce((top, _, index) => better(index, top), -1);
  const chain: Candidate[] = [];
  for (; at >= 0; at = before[at] ?? -1) chain.push(candidates[at] as Candidate);
  return chain.reverse();
}

/** Short lines count where they are whole paragraphs, or go on right where the line before or after them ends. */
function withoutStrays(
  chain: readonly Candidate[],
  bares: readonly string[],
  starts: ReadonlyMap<number, number>,
): Candidate[] {
  return chain.filter(({ line, from, to }, index) => {
    const length = bares[line]?.length ?? 0;
    if (length >= SHORTEST_SURE) return true;
    const [last, next] = [chain[index - 1], chain[index + 1]];
    const near = (other: Candidate | undefined) =>
      other !== undefined && Math.abs(other.line - line) <= NEAR_LINES;
    const above = (near(last) || !last) && from - (last?.to ?? 0) <= ADJACENT;
    const below = near(next) && (next?.from ?? 0) - to <= ADJACENT;
    return starts.get(from) === length
      ? above || below || near(last) || near(next)
      : above && below;
  });
}
