import type { Diagnostic } from '../diagnostic.ts';
import { isBlank, type SourceText } from '../text/source-text.ts';
import type { Clipping } from './clipping.ts';
import { findCuts, type Cut } from './find-cuts.ts';
import { parseClipping, type ParseOptions } from './parse-clipping.ts';

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
  if (cuts.length === 0) return [whole()];
  const parts = partsOf(source, cuts).map((part) => parseClipping(part, options));
  const articles = parts.filter(isArticle);
  const stamped = cuts.every(({ kind }) => kind === 'stamp');
  if (articles.length === parts.length && (stamped || parts.every(isIdentified))) return parts;
  if (articles.length < 2 || !articles.some((part) => part !== articles[0] && isIdentified(part)))
    return [whole()];
  const read = whole();
  return [{ ...read, diagnostics: [...read.diagnostics, mayBeSeveral(source.id, cuts)] }];
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

/** Has a headline, and a date or an address, of its own. */
function isIdentified({ fields }: Clipping): boolean {
  const titled = fields.title.kind === 'found' && fields.title.from !== 'first-sentence';
  return titled && (fields.date.kind === 'found' || fields.url.kind === 'found');
}

function mayBeSeveral(id: string, cuts: readonly Cut[]): Diagnostic {
  const lines = cuts.map(({ line }) => line).join(', ');
  return {
    rule: 'several-articles',
    severity: 'doubt',
    place: { file: id, ...(cuts[0] && { line: cuts[0].line }) },
    message: `The file may hold several articles (a new one may begin at line ${lines}); it was kept whole.`,
    remedy: `Put each article into a file of its own; or, if it is one article, add to corrections/${id}.yaml:\nsplit:\n  value: whole\n  reason: …`,
  };
}
