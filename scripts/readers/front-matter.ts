import type { Evidence } from '#archive/clipping/clipping.ts';

/** A field of a note's front matter: its name in small letters, and its values with their places. */
export interface MatterEntry {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly evidence: Evidence }[];
}

/** The front matter of a note: its lines, the field that each belongs to, and the fields. */
export interface Matter {
  readonly lines: ReadonlySet<number>;
  readonly names: ReadonlyMap<number, string>;
  readonly entries: readonly MatterEntry[];
}

const LONGEST_MATTER = 300;
const KEY = /^(\s{0,4}(?:[-*]\s)?\**)([\p{L}_][\p{L}\d _.-]{0,40}?)\**\s{0,8}::?(?:\s+|$)/u;
const ITEM = /^\s{0,12}-\s+/;

/**
 * The front matter of a note: between two lines `---` at its top; the fields right below a first heading, as Notion and
 * Readwise write them; `name:: value` at its top (Logseq); or the block at its end that Joplin writes. Its values are read line by line, for tools write what YAML refuses.
 */
export function findMatter(text: string): Matter {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim() === '---') {
    const end = lines.slice(0, LONGEST_MATTER).findIndex((line, at) => at > 0 && isRule(line));
    return end < 0 ? NONE : readMatter(lines, 0, end + 1);
  }
  if (/^[\w-]{1,40}::\s/.test(lines[0] ?? '')) return readMatter(lines, 0, endOfBlock(lines, 0));
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (/^type_: \d+$/.test(lines[last] ?? ''))
    return readMatter(
      lines,
      lines.findLastIndex((line, at) => at < last && line.trim() === '') + 1,
      last + 1,
    );
  const heading = lines.findIndex((line) => line.trim() !== '');
  if (!/^#\s/.test(lines[heading] ?? '')) return NONE;
  const from = lines.findIndex((line, at) => at > heading && isField(line));
  const between = lines.slice(heading + 1, Math.max(from, 0));
  if (from < 0 || !between.every((line) => /^\s*(?:$|!\[|#{2,3} metadata\s*$)/i.test(line)))
    return NONE;
  const matter = readMatter(lines, from, endOfBlock(lines, from));
  return matter.entries.some(({ name }) => TELLING.test(name)) ? matter : NONE;
}

const NONE: Matter = { lines: new Set(), names: new Map(), entries: [] };

/** Names that a list of fields has and the first lines of an article have not. */
const TELLING =
  /^(?:url|source|created|created time|tags|category|full title|document tags|date saved|saved|published|author|last edited time)$/;

function endOfBlock(lines: readonly string[], from: number): number {
  const length = lines.slice(from).findIndex((line) => line.trim() === '');
  return length < 0 ? lines.length : from + length;
}

function isRule(line: string): boolean {
  return /^(?:---|\.\.\.)\s*$/.test(line);
}

function isField(line: string): boolean {
  return KEY.test(line) && line.length < 3_000;
}

function readMatter(lines: readonly string[], from: number, to: number): Matter {
  const entries: { name: string; values: { value: string; evidence: Evidence }[] }[] = [];
  const names = new Map<number, string>();
  const numbers = new Set<number>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    numbers.add(at + 1);
    if (isRule(line)) continue;
    const key = ITEM.test(line) && entries.at(-1)?.values.length === 0 ? null : KEY.exec(line);
    const isList = !key && ITEM.test(line);
    if (key) entries.push({ name: (key[2] ?? '').trim().toLowerCase(), values: [] });
    const entry = entries.at(-1);
    if (!entry) continue;
    names.set(at + 1, entry.name);
    const start = key ? key[0].length : (ITEM.exec(line)?.[0].length ?? -1);
    if ((key || isList || isItemOf(lines, at)) && start >= 0)
      entry.values.push(...valuesOf(line, start, at + 1));
  }
  return { lines: numbers, names, entries };
}

/** A further item of a list that began above. */
function isItemOf(lines: readonly string[], at: number): boolean {
  return ITEM.test(lines[at] ?? '') && ITEM.test(lines[at - 1] ?? '');
}

/** The values behind a column of a line: one, or those of a list in brackets; quotes and brackets of links are no part. */
function valuesOf(line: string, start: number, n: number) {
  const rest = line.slice(start);
  const list = /^\[(?!\[)(.*)\]\s*$/.exec(rest)?.[1];
  const parts = list === undefined ? [rest] : list.split(',');
  let at = start + (list === undefined ? 0 : 1);
  return parts.flatMap((part) => {
    const bare = unquote(part);
    const begin = at + part.indexOf(bare);
    at += part.length + 1;
    if (bare === '' || /^(?:>|\|)[-+]?$/.test(bare) || /^(?:null|~)$/.test(bare)) return [];
    return [{ value: bare, evidence: { line: n, start: begin, end: begin + bare.length } }];
  });
}

function unquote(part: string): string {
  const trimmed = part.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(trimmed) ?? /^'((?:[^']|'')*)'$/.exec(trimmed);
  const inner = (quoted?.[1] ?? trimmed).trim();
  const link = /^\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]$/.exec(inner);
  return link?.[1] ?? inner;
}
