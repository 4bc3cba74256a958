import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { isBlank, parseSourceText, type SourceText } from '#archive/text/source-text.ts';

/** No mark of Markdown is looked for over more characters than these: lines may be of any length. */
const IMAGE = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?:\s+["']([^"']{0,300})["'])?\)/g;
const LINK =
  /\[([^[\]]{1,300})\](?:\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s+["'][^"']{0,300}["'])?\)|\[[^[\]]{0,100}\])/g;
const NOTE = /\[\^[^[\]\s]{1,20}\](?!:)/g;
const STRONG = /(?<![\\*])\*{1,3}(?=[^\s*])([^*]{0,300}[^\s*\\])\*{1,3}(?!\*)/g;
const STRESSED =
  /(?<![\p{L}\p{N}\\_])_{1,3}(?=[^\s_])([^_]{0,300}[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const HEADING = /^ {0,3}(#{1,6})[ \t]+(?=\S)/;
const QUOTED = /^ {0,3}(?:>[ \t]?){1,5}/;
const ITEM = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/;

/**
 * Reads Markdown line by line: each line keeps its number, loses the marks, and what they said becomes a hint. A line
 * that is nothing but marks stays as it is, and so do the lines of front matter.
 */
export function readMarkdown(
  text: string,
  id: string,
  matter: { readonly lines: ReadonlySet<number> } = { lines: new Set() },
): { readonly source: SourceText; readonly hints: readonly LineHint[] } {
  const raw = parseSourceText(id, text);
  const read = raw.lines.map((line) =>
    matter.lines.has(line.n) || isBlank(line.text) ? { line, hint: undefined } : readLine(line),
  );
  return {
    source: { id, lines: read.map(({ line }) => line) },
    hints: read.flatMap(({ hint }) => (hint ? [hint] : [])),
  };
}

function readLine(line: SourceText['lines'][number]) {
  const heading = HEADING.exec(line.text);
  const quoted = QUOTED.exec(line.text);
  const item = ITEM.exec(line.text);
  const lead = heading?.[0] ?? quoted?.[0] ?? '';
  const unmarked = line.text.slice(lead.length).replace(heading ? /\s+#{1,6}\s*$/ : /$^/, '');
  const { text, linked } = withoutMarks(unmarked);
  if (isBlank(text)) return { line, hint: undefined };
  const tag = heading ? `h${heading[1]?.length ?? 1}` : quoted ? 'blockquote' : item ? 'li' : 'p';
  const hint: LineHint = { n: line.n, tag, linkDensity: Math.min(1, linked / text.length) };
  return { line: { n: line.n, text }, hint };
}

function withoutMarks(marked: string): { readonly text: string; readonly linked: number } {
  let linked = 0;
  const text = marked
    .replace(IMAGE, (_, shown: string, title: string | undefined) =>
      [shown, title].filter(Boolean).join(' '),
    )
    .replace(LINK, (_, shown: string) => {
      linked += shown.length;
      return shown;
    })
    .replace(NOTE, '')
    .replace(STRONG, '$1')
    .replace(STRESSED, '$1')
    .replace(ESCAPED, '$1');
  return { text, linked };
}
