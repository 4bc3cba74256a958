import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { fold } from '#archive/text/fold.ts';
import type { StatedFields } from '#archive/clipping/corrections/stated.ts';
import { isBlank, type SourceText } from '#archive/text/source-text.ts';
import { readMarkdown } from '../read-markdown.ts';
import { splitExport } from './exports/split-export.ts';
import { withoutOutlet } from './field-values.ts';
import { findMatter, type Matter } from './front-matter.ts';
import { tellSections } from './note-sections.ts';
import { namesAddress, readMatter, type ReadMatter } from './note-fields.ts';
import { isAddressList, isLinkList, refuseLinks } from './link-lists.ts';
import type { Contents, Refusal, SourceFile } from './reader.ts';

/** What reading services put behind each passage: a link to itself. */
const LINK_BACK =
  /\s?\(?\[(?:View Highlight|Location \d{1,6}|Open in Reader|⤴\uFE0F?)\]\([^()\s]{0,500}\)\)?(?:\s#[\p{L}\d_/-]{1,60}){0,10}/giu;

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
    return splitExport({ source, hints }) ?? { source, hints: tellSections(source, hints) };
  const read = readMatter(withRest(matter, raw, source));
  const told = matterHints(source, matter, read);
  const numbers = new Set(told.map(({ n }) => n));
  const rest = tellSections(
    source,
    hints.filter(({ n }) => !numbers.has(n)),
  );
  const printed = printedTitle(source, hints, matter, read);
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

const HEAD = 20;

/** The line below the front matter that prints the title again: it is the headline; or a heading that an outlet ends. */
function printedTitle(
  { lines }: SourceText,
  hints: readonly LineHint[],
  matter: Matter,
  { fields: { title, publisher, url } }: ReadMatter,
): StatedFields['title'] {
  const headings = new Set(hints.flatMap(({ n, tag }) => (tag === 'h1' ? [n] : [])));
  const bare = (text: string) => withoutOutlet(text.trim(), publisher?.value, url?.value);
  const key = title && fold(title.value);
  const line = lines
    .filter(({ n }) => !matter.lines.has(n))
    .slice(0, HEAD)
    .find(({ n, text }) =>
      key ? fold(bare(text)) === key : headings.has(n) && bare(text) !== text.trim(),
    );
  if (!line) return undefined;
  const value = bare(line.text);
  const start = line.text.indexOf(value);
  return {
    value,
    evidence: { line: line.n, start, end: start + value.length },
    from: 'headline',
    reason: title ? 'the headline, which the note’s front matter has too' : 'the first heading',
  };
}
