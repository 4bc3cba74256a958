import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { Judgement } from '#archive/clipping/role.ts';
import { isBlank, type SourceLine, type SourceText } from '#archive/text/source-text.ts';

/** Lines that the tool has written which made the note, by their text without marks. */
const TOOLS_OWN =
  /^(?:#{1,3} )?(?:#omnivore|read on omnivore|read original|excerpt|content|contents|metadata|highlights?|article content|full document|new highlights added .{0,60}|(?:clipped|saved) (?:from|with|on) .{0,200}|rw-book-cover|view highlight|\[\[full document contents\/.{0,300}\]\])$/i;
const HIGHLIGHTS = /^(?:highlights?|new highlights added .{0,60})$/i;
const CALLOUT = /^\[!\w{2,20}\][-+]?(?:\s.{0,200})?$/;
const ITEM = /^(\s{0,12})(?:[-*+]|\d{1,3}[.)])[ \t]+/;

const TOOL: Judgement = { role: 'other', reason: 'written by the tool that made the note' };
const EXCERPT: Judgement = { role: 'other', reason: 'the excerpt that the clipping tool made' };
const CALLED: Judgement = { role: 'other', reason: 'a callout of the note, not the article' };
const REMARK: Judgement = { role: 'other', reason: 'what the reader has put to a passage' };

/**
 * The hints of a note's lines with what its sections say: headings of the tool, its excerpt, callouts; and of passages that
 * a reader has marked, that they are the text, and what the reader has put to them is not.
 */
export function tellSections({ lines }: SourceText, hints: readonly LineHint[]): LineHint[] {
  const byLine = new Map(hints.map((hint) => [hint.n, hint]));
  const own = lines.filter(({ text }) => text.length < 300 && TOOLS_OWN.test(text.trim()));
  const told = own.filter(({ n }) => isMarked(byLine.get(n)) || isAlone(lines, n));
  const excerpt = told.find(({ text }) => /^(?:#+ )?excerpt$/i.test(text.trim()));
  const callouts = lines.filter(
    ({ n, text }) => byLine.get(n)?.tag === 'blockquote' && CALLOUT.test(text.trim().slice(0, 240)),
  );
  for (const { n } of excerpt ? quoteBelow(lines, byLine, excerpt.n) : [])
    byLine.set(n, { n, role: EXCERPT });
  for (const from of callouts)
    for (const { n } of [from, ...quoteBelow(lines, byLine, from.n)])
      byLine.set(n, { n, role: CALLED });
  for (const hint of told.flatMap((line) => passagesBelow(lines, byLine, line)))
    byLine.set(hint.n, hint);
  for (const { n } of told) byLine.set(n, { n, role: TOOL });
  return [...byLine.values()];
}

/** A heading, a quotation or a link: "Content" as a paragraph of its own may be the author's. */
function isMarked(hint: LineHint | undefined): boolean {
  return /^(?:h\d|blockquote)$/.test(hint?.tag ?? '') || (hint?.linkDensity ?? 0) > 0.9;
}

function isAlone(lines: readonly SourceLine[], n: number): boolean {
  const text = lines[n - 1]?.text.trim() ?? '';
  return /^(?:#omnivore|rw-book-cover)$|^\[\[full document/i.test(text);
}

function quoteBelow(
  lines: readonly SourceLine[],
  hints: ReadonlyMap<number, LineHint>,
  from: number,
): SourceLine[] {
  const rest = lines.slice(from);
  const end = rest.findIndex(({ n }) => hints.get(n)?.tag !== 'blockquote');
  return rest.slice(0, end < 0 ? undefined : end);
}

/** What the lines below the heading "Highlights" are: outermost items or quotations the text, all else remarks. */
function passagesBelow(
  lines: readonly SourceLine[],
  hints: ReadonlyMap<number, LineHint>,
  { n: from, text }: SourceLine,
): LineHint[] {
  if (!HIGHLIGHTS.test(text.trim()) || !/^h\d$/.test(hints.get(from)?.tag ?? '')) return [];
  const rest = lines.slice(from);
  const end = rest.findIndex(({ n }) => /^h\d$/.test(hints.get(n)?.tag ?? ''));
  const section = rest.slice(0, end < 0 ? undefined : end).filter((line) => !isBlank(line.text));
  const isQuote = ({ n }: SourceLine) => hints.get(n)?.tag === 'blockquote';
  const isItem = (line: SourceLine) => ITEM.exec(line.text)?.[1] === '';
  const isPassage = section.some(isQuote) ? isQuote : isItem;
  if (!section.some(isPassage)) return [];
  return section.map((line) => {
    const { n } = line;
    if (!isPassage(line)) return { n, role: REMARK };
    const textFrom = isQuote(line) ? 0 : (ITEM.exec(line.text)?.[0].length ?? 0);
    return { n, tag: 'p', inText: true, ...(textFrom > 0 && { textFrom }) };
  });
}
