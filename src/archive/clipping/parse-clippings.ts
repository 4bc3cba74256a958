import type { Diagnostic } from '../diagnostic.ts';
import { isBlank, type SourceText } from '../text/source-text.ts';
import type { Clipping } from './clipping.ts';
import { findCuts, type Cut } from './find-cuts.ts';
import { parseClipping, type ParseOptions } from './parse-clipping.ts';
import { findOtherTopics } from './topics.ts';

/** A part of a file is an article of its own with at least so many paragraphs. */
const FEWEST_PARAGRAPHS = 2;

/**
 * Reads the articles of a source: one, or several where one file holds several with clear evidence. Where the
 * evidence is weak the file is kept whole and the doubt reported. Parts are named `file#1`, `file#2` …; all line
 * numbers are those of the file.
 */
export function parseClippings(
  source: SourceText,
  options: ParseOptions = {},
): readonly Clipping[] {
  const whole = () => parseClipping(source, options);
  if (options.correction?.split) return [whole()];
  const cuts = findCuts(source);
  const parts = cuts.length === 0 ? [] : read(partsOf(source, cuts), options);
  const articles = parts.filter(isArticle);
  const stamped = cuts.every(({ kind }) => kind === 'stamp');
  if (cuts.length > 0 && articles.length === parts.length && (stamped || parts.every(isIdentified)))
    return parts;
  const identified = articles.some((part) => part !== articles[0] && isIdentified(part));
  const kept = whole();
  const doubtful =
    articles.length >= 2 && identified ? cuts.map(({ line }) => line) : findOtherTopics(kept);
  return [doubtful.length > 0 ? doubted(kept, source.id, doubtful) : kept];
}

function read(parts: readonly SourceText[], options: ParseOptions): Clipping[] {
  return parts.map((part) => parseClipping(part, options));
}

/** The parts of a source between its cuts, with the file's line numbers. */
function partsOf(source: SourceText, cuts: readonly Cut[]): SourceText[] {
  const starts = [0, ...cuts.map(({ index }) => index)];
  return starts
    .map((start, at) => source.lines.slice(start, starts[at + 1]))
    .filter((lines) => lines.some(({ text }) => !isBlank(text)))
    .map((lines, at) => ({ id: `${source.id}#${at + 1}`, lines }));
}

function isArticle({ blocks }: Clipping): boolean {
  return (
    blocks.filter(({ kind, text }) => kind !== 'subhead' && text.length > 60).length >=
    FEWEST_PARAGRAPHS
  );
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
    rule: 'several-articles',
    severity: 'doubt',
    place: { file: id, ...(line !== undefined && { line }) },
    message: `The file may hold several articles (a new one may begin at line ${lines}); it was kept whole.`,
    remedy: `Put each article into a file of its own; or, if it is one article, add to corrections/${id}.yaml:\nsplit:\n  value: whole\n  reason: …`,
  };
}
