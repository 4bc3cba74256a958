import type { Diagnostic } from '../diagnostic.ts';
import { isBlank, type SourceText } from '../text/source-text.ts';
import { correctionFile } from './article-place.ts';
import { checkCorrection, SEVERAL } from './corrections/check-correction.ts';
import type { Clipping } from './clipping.ts';
import { correctionOf, type Correction } from './corrections/correction.ts';
import { findCuts, type Cut } from './page/find-cuts.ts';
import type { LineHint } from './lines/line-hint.ts';
import { parseClipping, type ParseOptions } from './parse-clipping.ts';
import type { StatedArticle, StatedFields } from './corrections/stated.ts';
import { findOtherPlaces, findOtherTopics } from './page/topics.ts';

/** A part of a file is an article of its own with at least so many paragraphs. */
const FEWEST_PARAGRAPHS = 2;

/**
 * Reads the articles of a source: one, or several where one file holds several with clear evidence. Where the
 * evidence is weak the file is kept whole and the doubt reported. Parts are named `file#1`, `file#2` …; all line
 * numbers are those of the file. Whether a file is split is told by its text alone: a correction of one article does
 * not make another of its neighbours. Where the form of the file delimits its articles, that counts alone.
 */
export function parseClippings(
  source: SourceText,
  { correction, hints, articles: stated }: SourceOptions = {},
): readonly Clipping[] {
  const whole: readonly Part[] = [{ source, hints }];
  const articles = stated ? readStated(source, hints ?? [], stated) : findArticles(source, hints);
  if (!correction) return articles.read;
  const parts = correction.split ? whole : articles.parts;
  const [first, ...others] = readParts(source.id, parts, correction);
  const doubts = articles.read.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ rule }) => rule === SEVERAL && !correction.split),
  );
  const about = [...doubts, ...checkCorrection(source.id, correction, articles.read)];
  return first ? [{ ...first, diagnostics: [...first.diagnostics, ...about] }, ...others] : [];
}

export interface SourceOptions extends Pick<ParseOptions, 'correction' | 'hints'> {
  /** The articles of the file, where its form tells where each begins and ends. */
  readonly articles?: readonly StatedArticle[] | undefined;
}

/** The lines of one article of a source, with what the file says of them. */
interface Part {
  readonly source: SourceText;
  readonly hints: ParseOptions['hints'];
  readonly stated?: StatedFields;
}

interface ReadParts {
  readonly parts: readonly Part[];
  readonly read: readonly Clipping[];
}

/** The articles that the form of the file delimits. Hints are dealt out once, for there may be thousands of articles. */
function readStated(
  { id, lines }: SourceText,
  hints: readonly LineHint[],
  articles: readonly StatedArticle[],
): ReadParts {
  const byLine = new Map(hints.map((hint) => [hint.n, hint]));
  const parts = articles.map(({ first, last, fields }): Part => {
    const own = lines.slice(first - 1, last);
    const said = own.flatMap(({ n }) => byLine.get(n) ?? []);
    return { source: { id, lines: own }, hints: said, stated: fields };
  });
  return { parts, read: readParts(id, parts) };
}

/** The articles of a source as they are read without any correction, each with its part of the source. */
function findArticles(source: SourceText, hints: ParseOptions['hints']): ReadParts {
  const cuts = findCuts(source);
  const parts = (cuts.length === 0 ? [] : partsOf(source, cuts)).map((part): Part => ({
    source: part,
    hints,
  }));
  const read = readParts(source.id, parts);
  const articles = read.filter(isArticle);
  const stamped = cuts.every(({ kind }) => kind === 'stamp');
  const isWhole = cuts.some(({ kind }) => kind === 'number') ? isReport : isArticle;
  if (cuts.length > 0 && read.every(isWhole) && (stamped || read.every(isIdentified)))
    return { parts, read };
  const identified = articles.some((part) => part !== articles[0] && isIdentified(part));
  const kept = parseClipping(source, { hints });
  const numbered = cuts.some(({ kind }) => kind === 'number');
  const doubtful =
    numbered || (articles.length >= 2 && identified)
      ? cuts.map(({ line }) => line)
      : [...new Set([...findOtherPlaces(kept), ...findOtherTopics(kept)])].sort((a, b) => a - b);
  const whole = doubtful.length > 0 ? doubted(kept, source.id, doubtful) : kept;
  return { parts: [{ source, hints }], read: [whole] };
}

function readParts(
  file: string,
  parts: readonly Part[],
  corrections?: Correction,
): readonly Clipping[] {
  return parts.map(({ source, hints, stated }, index) => {
    const part = parts.length > 1 ? index + 1 : undefined;
    const correction = correctionOf(corrections, part);
    return parseClipping(source, {
      hints,
      stated,
      correction,
      article: { file, ...(part && { part }) },
    });
  });
}

/** The parts of a source between its cuts, with the file's line numbers. */
function partsOf(source: SourceText, cuts: readonly Cut[]): SourceText[] {
  const starts = [0, ...cuts.map(({ index }) => index)];
  return starts
    .map((start, at) => source.lines.slice(start, starts[at + 1]))
    .filter((lines) => lines.some(({ text }) => !isBlank(text)))
    .map((lines) => ({ id: source.id, lines }));
}

function isArticle({ blocks }: Clipping): boolean {
  return (
    blocks.filter(({ kind, text }) => kind !== 'subhead' && text.length > 60).length >=
    FEWEST_PARAGRAPHS
  );
}

/** Reports that are numbered may have a paragraph each, if each is dated or signed: items of a newsletter are not. */
function isReport(clipping: Clipping): boolean {
  const { blocks } = clipping;
  const { date, authors } = clipping.fields;
  const signed = authors.kind === 'found' || (date.kind === 'found' && date.from !== 'address');
  const hasText = blocks.some(({ kind, text }) => kind !== 'subhead' && text.length > 60);
  return isArticle(clipping) || (signed && hasText);
}

/** Has a headline, and a date, a byline or an address, of its own. */
function isIdentified({ fields }: Clipping): boolean {
  const titled = fields.title.kind === 'found' && fields.title.from !== 'first-sentence';
  return titled && [fields.date, fields.url, fields.authors].some(({ kind }) => kind === 'found');
}

function doubted(clipping: Clipping, id: string, lines: readonly number[]): Clipping {
  return { ...clipping, diagnostics: [...clipping.diagnostics, mayBeSeveral(id, lines)] };
}

function mayBeSeveral(id: string, begins: readonly number[]): Diagnostic {
  const [line] = begins;
  const lines = begins.join(', ');
  return {
    rule: SEVERAL,
    severity: 'doubt',
    place: { file: id, ...(line !== undefined && { line }) },
    message: `The file may hold several articles (a new one may begin at line ${lines}); it was kept whole.`,
    remedy: `Put each article into a file of its own; or, if it is one article, add to ${correctionFile(id)}:\nsplit:\n  value: whole\n  reason: …`,
  };
}
