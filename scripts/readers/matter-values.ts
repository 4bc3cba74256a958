import type { Evidence } from '#archive/clipping/clipping.ts';

/** A value of a note's field, and where it stands. */
export interface MatterValue {
  readonly value: string;
  readonly evidence: Evidence;
}

/** `|`, `>-`: the value stands in the lines below, set in (YAML 1.2, 8.1). */
export function isBlockMark(text: string): boolean {
  return /^[>|][-+\d]{0,2}\s*$/.test(text);
}

/** An item of a list in brackets: quoted, or up to the next comma; a link `[[…]]` may hold one. */
const ITEMS = /\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\[\[[^[\]]*\]\]|[^,"'[\]][^,]*|)\s*(?:,|$)/gy;
const MOST_ITEMS = 200;

/**
 * The values behind a column of a line: one, or those of a list in brackets. Quotes, brackets of links and the bar that
 * ends a cell are no part of them.
 */
export function valuesOf(line: string, start: number, n: number): readonly MatterValue[] {
  const rest = line.slice(start).replace(/\s*\|\s*$/, '');
  const list = /^\[(?!\[)(.*)\]\s*$/.exec(rest)?.[1];
  const parts = list === undefined ? [{ part: rest, at: start }] : itemsOf(list, start + 1);
  return parts.flatMap(({ part, at }) => {
    const bare = unquote(part);
    if (bare.value === '' || isBlockMark(bare.value) || /^(?:null|~)$/.test(bare.value)) return [];
    const begin = at + part.indexOf(bare.raw);
    return [
      { value: bare.value, evidence: { line: n, start: begin, end: begin + bare.raw.length } },
    ];
  });
}

function itemsOf(list: string, start: number): { readonly part: string; readonly at: number }[] {
  const parts: { part: string; at: number }[] = [];
  for (const match of list.matchAll(ITEMS)) {
    const part = match[0].replace(/,$/, '');
    if (part.trim() !== '') parts.push({ part, at: start + match.index });
    if (parts.length === MOST_ITEMS) break;
  }
  return parts;
}

/** What a value says, and the letters of the line that say it. */
function unquote(part: string): { readonly value: string; readonly raw: string } {
  const trimmed = part.trim();
  const double = /^"((?:[^"\\]|\\.)*)"$/.exec(trimmed)?.[1];
  const single = /^'((?:[^']|'')*)'$/.exec(trimmed)?.[1];
  const inner = (double ?? single ?? trimmed).trim();
  const raw = linked(inner);
  const value =
    double !== undefined
      ? raw.replace(/\\(["\\/])/g, '$1')
      : single
        ? raw.replaceAll("''", "'")
        : raw;
  return { value, raw };
}

/** `[[Ada Lund|Lund]]`: the page that a link leads to; of one in a folder the words that are shown. */
function linked(inner: string): string {
  const [, target, shown] = /^\[\[([^[\]|]{1,200})(?:\|([^[\]|]{1,200}))?\]\]$/.exec(inner) ?? [];
  if (target === undefined) return inner;
  return shown !== undefined && /[/.]/.test(target) ? shown : target;
}
