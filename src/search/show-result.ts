import { unbroken, type Piece as Unbroken } from '../views/unbroken.ts';
import { element } from './elements.ts';
import { encodeMarks } from './encode-marks.ts';
import { MARKS } from './marks-name.ts';
import type { Entry } from './entries.ts';
import type { Pattern } from './find-marks.ts';
import { findPassages, markText, type Piece } from './passages.ts';
import type { Scope } from './search-state.ts';

/** Passages of an article that are shown before the rest is only counted. */
const SHOWN = 3;

/** One result: an article with its matching sentences, or a quotation with its article. */
export function showResult(
  entry: Entry,
  patterns: readonly Pattern[],
  { base, scope }: { readonly base: string; readonly scope: Scope },
  formatDay: (day: string) => string,
): HTMLLIElement {
  const words =
    scope === 'quotes' ? showQuote(base, entry, patterns) : showArticle(base, entry, patterns);
  const { date, publisher } = entry;
  const imprint = element('p', { class: 'label result-imprint' });
  if (date) imprint.append(element('time', { datetime: date }, formatDay(date)));
  else imprint.append('Undated');
  if (publisher) imprint.append(` · ${publisher}`);
  const item = element('li', { class: 'result' });
  item.append(imprint, ...words);
  return item;
}

function showArticle(base: string, entry: Entry, patterns: readonly Pattern[]): HTMLElement[] {
  const title = element('a', { href: addressOf(base + entry.path, patterns) });
  const words = showPieces(markText(entry.title, patterns));
  const supplied = element('span', { class: 'visually-hidden' }, 'Supplied title: ');
  if (entry.supplied) title.append(element('span', { class: 'supplied' }, supplied, ...words));
  else title.append(...words);
  const heading = element('h2', { class: 'result-title' }, title);
  const passages = findPassages(entry, patterns);
  if (passages.length === 0) return [heading];
  const list = element('ul', { class: 'passages', role: 'list' });
  for (const { address, pieces } of passages.slice(0, SHOWN)) {
    const link = element('a', { href: addressOf(base + entry.path, patterns, address) });
    link.append(...showPieces(pieces));
    list.append(element('li', {}, link));
  }
  const more = passages.length - SHOWN;
  if (more > 0) {
    const words = `${more} more ${more === 1 ? 'sentence' : 'sentences'}`;
    list.append(element('li', { class: 'label' }, words));
  }
  return [heading, list];
}

function showQuote(base: string, entry: Entry, patterns: readonly Pattern[]): HTMLElement[] {
  const { speaker, title, reported, apart, inferred } = entry;
  const link = element('a', { href: addressOf(base + entry.path, patterns) });
  const pieces = showPieces(markText(entry.text, patterns));
  link.append(...(reported || apart ? pieces : ['“', ...pieces, '”']));
  const words = element('h2', { class: reported ? 'result-quote reported' : 'result-quote' }, link);
  const source = element(
    'p',
    { class: 'label' },
    element('span', inferred ? { class: 'inferred' } : {}, speaker || 'No speaker named'),
    [inferred && ' (inferred)', reported && ', reported', apart && ', set apart as speech']
      .filter(Boolean)
      .join(''),
    ` · in ${title}`,
  );
  return [words, source];
}

function showPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.flatMap(({ text, marked }) =>
    marked ? element('mark', {}, text) : unbroken(text).map(showPiece),
  );
}

function showPiece({ text, whole }: Unbroken): Node | string {
  return whole ? element('span', { class: 'whole' }, text) : text;
}

/** Where a result leads: to its page or sentence, with what is to be marked there. */
export function addressOf(url: string, patterns: readonly Pattern[], sentence?: string): string {
  const [page = '', fragment = ''] = url.split('#', 2);
  const marks = encodeMarks(patterns);
  const query = marks === '' ? '' : `?${new URLSearchParams({ [MARKS]: marks })}`;
  const place = sentence ?? fragment;
  return page + query + (place === '' ? '' : `#${place}`);
}
