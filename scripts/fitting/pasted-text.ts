import { JSDOM } from 'jsdom';
import { linesOf } from '../page-lines.ts';

const HIDDEN =
  '[hidden], [style*="display:none" i], [style*="display: none" i], option, dialog:not([open])';
/** Elements that a browser sets apart by a blank line when a page is copied. */
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption']);

/** How a page's text comes into a file. */
export type Manner = 'lines' | 'spaced' | 'copied' | 'cut';

/** A page as its reader pastes it, and the title that its markup gives it. */
export interface Pasted {
  readonly lines: readonly string[];
  readonly titles: readonly string[];
  /** The address that the page gives as its own. */
  readonly address: string;
  /** For each line whether its markup has it as a caption. */
  readonly captions: readonly boolean[];
}

/**
 * The text that copying a page gives, menus and all: one line a block, with a blank line between all blocks (`spaced`),
 * around those that browsers set apart (`copied`), or nowhere (`lines`); `cut` breaks lines at links as well.
 */
export function pastedText(html: string, manner: Manner): Pasted {
  // A window of its own, or all trees are kept; no window for the page itself, or a broken style sheet throws.
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const element of document.querySelectorAll(HIDDEN)) element.remove();
  const head = [
    document.title,
    ...[...document.querySelectorAll('h1')].map((h1) => h1.textContent),
  ];
  const address =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  if (manner === 'cut')
    for (const link of document.querySelectorAll('p a, li a')) breakAround(link);
  const found = linesOf(document.body);
  const lines: string[] = [];
  const captions: boolean[] = [];
  let last = '';
  for (const { text, tag } of found) {
    const apart =
      manner === 'spaced' || (manner === 'copied' && (SPACED.has(tag) || SPACED.has(last)));
    if (apart && lines.length > 0) {
      lines.push('');
      captions.push(false);
    }
    lines.push(text);
    captions.push(tag === 'figcaption');
    last = tag;
  }
  return { lines, titles: head.map((text) => text.trim()).filter(Boolean), address, captions };
}

function breakAround(link: Element): void {
  const { ownerDocument: document } = link;
  link.before(document.createElement('br'));
  link.after(document.createElement('br'));
}
