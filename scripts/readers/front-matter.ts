import type { Evidence } from '#archive/clipping/clipping.ts';
import { isBlockMark, valuesOf } from './matter-values.ts';

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
const KEY = /^(\s{0,4}(?:[-*]\s)?\**)([\p{L}_][\p{L}\d _.-]{0,40}?)\**\s{0,8}::?\**(?:\s+|$)/u;
/** `title = "…"`, between lines of `+++` (TOML). */
const ASSIGNED = /^(\s{0,4})([A-Za-z_][\w.-]{0,40})\s{0,8}=\s*/;
/** `| Created: | 18 June 2024 |`: fields as the rows of a table. */
const CELLS = /^(\s{0,4}\|\s*\**)([\p{L}_][\p{L}\d _.-]{0,40}?)\**\s*:?\**\s*\|\s*/u;
const EMPTY_CELLS = /^[\s|:-]*\|[\s|:-]*$/;
const ITEM = /^\s{0,12}-\s+/;

/**
 * The front matter of a note: between two lines `---` or `+++` at its top, also with a list "Metadata" below; the fields
 * right below a first heading, as Notion and Readwise write them; `name:: value` at its top (Logseq); or the block at its
 * end that Joplin writes. Its values are read line by line, for tools write what YAML refuses.
 */
export function findMatter(text: string): Matter {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const fence = /^(?:---|\+\+\+)\s*$/.exec(lines[0] ?? '')?.[0].trim();
  if (fence) {
    const end = lines
      .slice(0, LONGEST_MATTER)
      .findIndex((line, at) => at > 0 && closes(line, fence));
    if (end < 0) return NONE;
    const below = lines.findIndex((line, at) => at > end && /^#{2,3} metadata\s*$/i.test(line));
    const matter = readMatter(lines, 0, end + 1, fence === '+++' ? ASSIGNED : KEY);
    const isNear = below >= 0 && below <= end + NEAR;
    return isNear ? joined(matter, readMatter(lines, below, endOfBlock(lines, below))) : matter;
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
  const isHead = (line: string) =>
    /^\s*(?:$|!\[|#{2,3} metadata\s*$)/i.test(line) || EMPTY_CELLS.test(line);
  if (from < 0 || !between.every(isHead)) return NONE;
  const name = CELLS.test(lines[from] ?? '') ? CELLS : KEY;
  const matter = readMatter(lines, from, endOfBlock(lines, from), name);
  return matter.entries.some(({ name }) => TELLING.test(name)) ? matter : NONE;
}

const NONE: Matter = { lines: new Set(), names: new Map(), entries: [] };
/** A list "Metadata" so many lines below the front matter belongs to it. */
const NEAR = 6;

function joined(a: Matter, b: Matter): Matter {
  return {
    lines: new Set([...a.lines, ...b.lines]),
    names: new Map([...a.names, ...b.names]),
    entries: [...a.entries, ...b.entries],
  };
}

function closes(line: string, fence: string): boolean {
  return fence === '+++' ? line.trim() === fence : isRule(line);
}

/** Names that a list of fields has and the first lines of an article have not. */
const TELLING =
  /^(?:url|source|created|created by|created time|created at|updated|tags|category|full title|document tags|date saved|saved|published|author|last edited time|quelle|autor|datum|erstellt|auteur|date de publication|fuente|fecha|autore|fonte)$/;

function endOfBlock(lines: readonly string[], from: number): number {
  const length = lines.slice(from).findIndex((line) => line.trim() === '');
  return length < 0 ? lines.length : from + length;
}

function isRule(line: string): boolean {
  return /^(?:---|\.\.\.)\s*$/.test(line);
}

function isField(line: string): boolean {
  return (KEY.test(line) || CELLS.test(line)) && line.length < 3_000;
}

function readMatter(lines: readonly string[], from: number, to: number, name = KEY): Matter {
  const entries: { name: string; values: { value: string; evidence: Evidence }[] }[] = [];
  const names = new Map<number, string>();
  const numbers = new Set<number>();
  let block = '';
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    numbers.add(at + 1);
    if (isRule(line) || line.trim() === '+++' || EMPTY_CELLS.test(line)) continue;
    const inBlock = isBlockMark(block) && /^\s/.test(line);
    const isOwn = inBlock || (ITEM.test(line) && entries.at(-1)?.values.length === 0);
    const key = isOwn ? null : name.exec(line);
    const isList = !key && ITEM.test(line);
    if (key) {
      entries.push({ name: (key[2] ?? '').trim().toLowerCase(), values: [] });
      block = line.slice(key[0].length);
    }
    const entry = entries.at(-1);
    if (!entry) continue;
    names.set(at + 1, entry.name);
    const lead = inBlock ? /^\s+/ : ITEM;
    const start = key ? key[0].length : (lead.exec(line)?.[0].length ?? -1);
    const isValue = inBlock ? entry.values.length === 0 : key || isList || isItemOf(lines, at);
    if (isValue && start >= 0) entry.values.push(...valuesOf(line, start, at + 1));
  }
  return { lines: numbers, names, entries };
}

/** A further item of a list that began above. */
function isItemOf(lines: readonly string[], at: number): boolean {
  return ITEM.test(lines[at] ?? '') && ITEM.test(lines[at - 1] ?? '');
}
