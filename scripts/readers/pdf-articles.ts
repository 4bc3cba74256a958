import type { StatedArticle } from '#archive/clipping/corrections/stated.ts';
import { isByline } from '#archive/clipping/lines/byline.ts';
import { findDates } from '#archive/clipping/lines/find-dates.ts';
import { publisherNamed } from '#archive/clipping/lines/known-publisher.ts';
import { isOutletName } from '#archive/clipping/lines/names.ts';
import type { PrintedLine } from './pdf-layout.ts';
import { withoutGaps } from './told-articles.ts';

/** A line of a PDF as it is read: its number, its text, how it is printed. */
export interface ReadLine {
  readonly n: number;
  readonly text: string;
  readonly tag: string;
  readonly continues: boolean;
  readonly page: number;
  readonly line: PrintedLine;
}

/** A heading over one or several lines, with the lines below it up to the next. */
interface Heading {
  readonly lines: readonly ReadLine[];
  readonly below: readonly ReadLine[];
}

/** The headline of another article is about as large as the first; a subhead is smaller. */
const AS_LARGE = 0.8;
const NEAR = 2;
const LEVEL = 4;
const FEWEST_LINES = 2;
const SHORTEST_TEXT = 24;

/**
 * The articles of a page that holds several, told by their headlines: one with a byline or a day of its own below it, or at
 * the head of a column beside the first. Undefined where there is one article.
 */
export function articlesOf(read: readonly ReadLine[]): readonly StatedArticle[] | undefined {
  const headings = headingsOf(read);
  const [first, ...others] = headings;
  if (!first || !holdsText(first)) return undefined;
  const heads = others.filter((heading) => holdsText(heading) && isHeadline(heading, first));
  if (heads.length === 0) return undefined;
  const articles = [first, ...heads].map((heading): StatedArticle => {
    const [line] = heading.lines as [ReadLine];
    const value = heading.lines.map(({ text }) => text).join(' ');
    const evidence = { line: line.n, start: 0, end: line.text.length };
    const reason = 'printed as large as a headline, above a text of its own';
    return {
      first: line.n,
      last: line.n,
      fields: { title: { value, evidence, from: 'headline', reason } },
    };
  });
  return withoutGaps(articles, read.at(-1)?.n ?? 1);
}

function headingsOf(read: readonly ReadLine[]): Heading[] {
  const starts = read.flatMap(({ tag, continues }, at) => (tag === 'h1' && !continues ? [at] : []));
  return starts.map((start, index) => {
    const own = read.slice(start, starts[index + 1]);
    const end = own.findIndex(({ tag }) => tag !== 'h1');
    return { lines: own.slice(0, end < 0 ? undefined : end), below: end < 0 ? [] : own.slice(end) };
  });
}

function holdsText({ below }: Heading): boolean {
  return (
    below.filter(({ tag, text }) => tag === 'p' && text.length >= SHORTEST_TEXT).length >=
    FEWEST_LINES
  );
}

function isHeadline({ lines, below }: Heading, first: Heading): boolean {
  const [own, other] = [lines[0], first.lines[0]];
  if (!own || !other || own.line.size < other.line.size * AS_LARGE) return false;
  const signed = below
    .slice(0, NEAR)
    .some(({ text }) => isByline(text) || (text.length < 60 && isDated(text)));
  const beside =
    own.page === other.page &&
    Math.abs(own.line.y - other.line.y) < own.line.size * LEVEL &&
    own.line.x > other.line.x + other.line.width;
  return signed || beside;
}

function isDated(text: string): boolean {
  return findDates(text).some(({ year }) => year !== undefined);
}

const WEEKDAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)\b/i;

/**
 * The line in which a newspaper prints its own name at the head of its first page, larger than any headline: below it stands
 * the day, and a headline before any text. Undefined where there is none.
 */
export function mastheadOf(read: readonly ReadLine[]): ReadLine | undefined {
  const at = read.slice(0, 4).findIndex(({ tag }) => tag === 'h1');
  const masthead = read[at];
  const next = read.findIndex(
    ({ tag, page }, index) => index > at && tag === 'h1' && page === masthead?.page,
  );
  if (!masthead || next < 0) return undefined;
  const between = read.slice(at + 1, next);
  if (between.length === 0 || between.some(({ text }) => text.length > 90)) return undefined;
  const isNamed =
    publisherNamed(masthead.text) !== undefined || isOutletName(inCapitals(masthead.text));
  const isDay = between.some(({ text }) => isDated(text) && WEEKDAY.test(text));
  return isNamed || isDay ? masthead : undefined;
}

/** "THE HERALD" as "The Herald". */
function inCapitals(text: string): string {
  return /\p{Ll}/u.test(text)
    ? text
    : text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
