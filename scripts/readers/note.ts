import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import type { Judgement } from '#archive/clipping/role.ts';
import { fold } from '#archive/text/fold.ts';
import { isBlank, type SourceLine, type SourceText } from '#archive/text/source-text.ts';
import { readMarkdown } from '../read-markdown.ts';
import { splitExport } from './exports/split-export.ts';
import { findMatter, type Matter } from './front-matter.ts';
import { namesAddress, readMatter, type ReadMatter } from './note-fields.ts';
import { isAddressList, isLinkList, refuseLinks } from './link-lists.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';

/** What reading services put behind each passage: a link to itself. */
const LINK_BACK =
  /\s?\(?\[(?:View Highlight|Location \d{1,6}|Open in Reader)\]\([^()\s]{0,500}\)\)?/gi;

/** Lines that the tool has written which made the note, by their text without marks. */
const TOOLS_OWN =
  /^(?:#{1,3} )?(?:#omnivore|read on omnivore|read original|excerpt|content|contents|metadata|highlights?|article content|new highlights added .{0,60}|(?:clipped|saved) (?:from|with|on) .{0,200}|rw-book-cover|view highlight)$/i;

/**
 * Reads Markdown, and the front matter of a note as the tool means it that wrote it. A day on which a note was made or
 * saved is none of publication.
 */
export function readNote({ name, text }: SourceFile): Contents | Refusal {
  const raw = text.replace(LINK_BACK, (link, at: number) =>
    isWholeLine(text, at, link.length) ? link : '',
  );
  const matter = findMatter(raw);
  const { source, hints } = readMarkdown(raw, name, matter);
  const shown = source.lines.filter(({ n }) => !matter.lines.has(n));
  if (isAddressList(shown) || isLinkList({ source, hints: outside(hints, matter) }))
    return refuseLinks(name, 'The note');
  if (matter.entries.length === 0)
    return splitExport({ source, hints }) ?? { source, hints: withoutTool(source, hints) };
  const read = readMatter(withRest(matter, raw, source));
  const told = matterHints(source, matter, read);
  const numbers = new Set(told.map(({ n }) => n));
  const rest = withoutTool(
    source,
    hints.filter(({ n }) => !numbers.has(n)),
  );
  const printed = printedTitle(source, matter, read);
  const title = printed ?? read.fields.title;
  const fields = { ...read.fields, ...(title && { title }) };
  return {
    source,
    hints: [...told, ...rest.filter(({ n }) => n !== printed?.evidence.line)],
    articles: [{ first: 1, last: source.lines.length, fields }],
  };
}

/** What is said of the lines that are no front matter. */
function outside(hints: readonly LineHint[], { lines }: Matter): LineHint[] {
  return hints.filter(({ n }) => !lines.has(n));
}

function isWholeLine(text: string, at: number, length: number): boolean {
  const before = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at + length);
  const rest = text.slice(before, at) + text.slice(at + length, next < 0 ? undefined : next);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** The link to the original that stands in the text, where the front matter has none. */
function withRest(matter: Matter, raw: string, source: SourceText): Matter {
  if (matter.entries.some(({ name }) => namesAddress(name))) return matter;
  const lines = raw.split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => /^\[Read Original\]\(/i.test(line.trim()));
  const value = /\((https?:\/\/[^\s()]{4,2000})\)/.exec(lines[at] ?? '')?.[1];
  const line = source.lines[at];
  if (!value || !line) return matter;
  const evidence = { line: line.n, start: 0, end: line.text.length };
  return {
    ...matter,
    entries: [...matter.entries, { name: 'url', values: [{ value, evidence }] }],
  };
}

function matterHints(source: SourceText, matter: Matter, read: ReadMatter): LineHint[] {
  return source.lines
    .filter(({ n, text }) => matter.lines.has(n) && !isBlank(text))
    .map(({ n }): LineHint => {
      const field = matter.names.get(n);
      const reason = field ? `the note’s field ‘${field}’` : 'the note’s front matter';
      const meta = read.meta.get(n);
      return { n, ...(meta && { meta }), role: { role: read.roles.get(n) ?? 'other', reason } };
    });
}

const TOOL: Judgement = { role: 'other', reason: 'written by the tool that made the note' };

function withoutTool({ lines }: SourceText, hints: readonly LineHint[]): LineHint[] {
  const byLine = new Map(hints.map((hint) => [hint.n, hint]));
  const own = lines.filter(({ text }) => text.length < 300 && TOOLS_OWN.test(text.trim()));
  const told = own.filter(({ n }) => isMarked(byLine.get(n)) || isAlone(lines, n));
  for (const { n } of told) byLine.set(n, { n, role: TOOL });
  const excerpt = told.find(({ text }) => /^(?:#+ )?excerpt$/i.test(text.trim()));
  for (const { n } of excerpt ? quoteBelow(lines, byLine, excerpt.n) : [])
    byLine.set(n, { n, role: EXCERPT });
  return [...byLine.values()];
}

const EXCERPT: Judgement = { role: 'other', reason: 'the excerpt that the clipping tool made' };

/** A heading, a quotation or a link: "Content" as a paragraph of its own may be the author's. */
function isMarked(hint: LineHint | undefined): boolean {
  return /^(?:h\d|blockquote)$/.test(hint?.tag ?? '') || (hint?.linkDensity ?? 0) > 0.9;
}

function isAlone(lines: readonly SourceLine[], n: number): boolean {
  return /^(?:#omnivore|rw-book-cover)$/i.test(lines[n - 1]?.text.trim() ?? '');
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

const HEAD = 20;

/** The line below the front matter that prints the title again: it is the headline. */
function printedTitle({ lines }: SourceText, matter: Matter, { fields }: ReadMatter) {
  const { title } = fields;
  const key = title && fold(title.value);
  const line = lines
    .filter(({ n }) => !matter.lines.has(n))
    .slice(0, HEAD)
    .find(({ text }) => key && fold(text) === key);
  if (!line || !title) return undefined;
  const evidence = { line: line.n, start: 0, end: line.text.length };
  return {
    ...title,
    value: line.text.trim(),
    evidence,
    from: 'headline' as const,
    reason: 'the headline, which the note’s front matter has too',
  };
}
