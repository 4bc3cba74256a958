import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { LineHint } from '#archive/clipping/lines/line-hint.ts';
import { fold } from '#archive/text/fold.ts';
import type { SourceText } from '#archive/text/source-text.ts';
import { articleBody, pageMetadata } from './page-metadata.ts';
import { findAsides } from './page-asides.ts';
import { linesOf, type PageLine } from './page-lines.ts';

/** Reads a saved page: its metadata as `name: value` lines, then every line of its text, with what the markup says of each. */
export function readHtml(
  html: string,
  id: string,
): { readonly source: SourceText; readonly hints: readonly LineHint[] } {
  const document = parsePage(html);
  const metadata = pageMetadata(document);
  const shown = withBody(linesOf(document.body, findAsides(document.body)), articleBody(document));
  const article = articleLines(document);
  const texts = [
    ...metadata.map(({ name, value }) => `${name}: ${value}`),
    ...shown.map(({ text }) => text),
  ];
  const hints = [
    ...metadata.map(({ name }, index): LineHint => ({
      n: index + 1,
      meta: { name, column: name.length + 2 },
    })),
    ...shown.map((line, index) => hintOf(line, metadata.length + index + 1, article)),
  ];
  return { source: { id, lines: texts.map((text, index) => ({ n: index + 1, text })) }, hints };
}

/** The lines of a piece of markup, each with its hint. */
export function fragmentLines(
  html: string,
): readonly { readonly text: string; readonly hint: Omit<LineHint, 'n'> }[] {
  return linesOf(parsePage(html).body).map(({ text, tag, linked, outside, role }) => ({
    text,
    hint: {
      tag,
      outside,
      linkDensity: text.length === 0 ? 0 : linked / text.length,
      ...(role && { role }),
    },
  }));
}

/** The lines of a page, with those of the article in its data where the page itself shows next to none of them. */
function withBody(shown: readonly PageLine[], body: readonly string[]): readonly PageLine[] {
  const printed = fold(shown.map(({ text }) => text).join(' '));
  const missing = body.filter((line) => !printed.includes(fold(line.slice(0, COMPARED))));
  if (missing.length * 2 <= body.length) return shown;
  return [...shown, ...missing.map((text) => ({ text, tag: 'p', outside: false, linked: 0 }))];
}

const COMPARED = 80;

const parser = new new JSDOM('').window.DOMParser();

/** The page as a tree. Nothing in it runs or is fetched, and its style sheets are not parsed: broken ones would throw. */
export function parsePage(html: string): Document {
  return parser.parseFromString(html, 'text/html');
}

function hintOf(line: PageLine, n: number, article: ReadonlySet<string> | undefined): LineHint {
  const { tag, outside, text, linked, role } = line;
  const placed = article && { inArticle: article.has(fold(text)) };
  return {
    n,
    tag,
    outside,
    linkDensity: text.length === 0 ? 0 : linked / text.length,
    ...placed,
    ...(role && { role }),
  };
}

/** The folded lines that the readability judgement keeps; undefined where it makes none. Changes the document. */
function articleLines(document: Document): ReadonlySet<string> | undefined {
  if (isDeep(document.body) || !isProbablyReaderable(document)) return undefined;
  const read = new Readability(document, { charThreshold: 200 }).parse();
  if (!read?.content) return undefined;
  const { body } = parsePage(read.content);
  return new Set(linesOf(body).map(({ text }) => fold(text)));
}

const DEEPEST = 300;

/** Whether elements are nested so deeply that the readability judgement, which climbs at every step, takes too long. */
function isDeep(body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, 1);
  let depth = 0;
  for (let node: Node | null = body; node;) {
    if (depth > DEEPEST) return true;
    const child = walker.firstChild();
    if (child) {
      depth++;
      node = child;
      continue;
    }
    let next = walker.nextSibling();
    while (!next && depth > 0) {
      walker.parentNode();
      depth--;
      next = depth > 0 ? walker.nextSibling() : null;
    }
    node = next;
  }
  return false;
}
