import { JSDOM } from 'jsdom';

/** An address in a page: what names it, and whether the browser fetches it by itself. */
export interface PageAddress {
  readonly element: string;
  readonly address: string;
  readonly fetched: boolean;
}

/** What the checks want to know of a page. */
export interface BuiltPage {
  readonly html: string;
  readonly titles: readonly string[];
  readonly description: string | undefined;
  readonly mainHeadings: number;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly PageAddress[];
  /** The texts of its JSON-LD scripts. */
  readonly structuredData: readonly string[];
  /** The article's paragraphs `p1`, `p2` …, as read, without the marks of evidence. */
  readonly paragraphs: ReadonlyMap<string, string>;
  /** A page that only sends its reader on. */
  readonly redirects: boolean;
  /** A page that asks search engines to leave it out. */
  readonly unlisted: boolean;
}

/** `rel` values whose address a browser fetches without being asked. */
const FETCHED_RELATIONS =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest|apple-touch-icon)\b/;

/** A window of jsdom keeps every document that it has parsed: after so many there is a new one. */
const PAGES_OF_WINDOW = 100;

let parsed = 0;
let parser = new new JSDOM('').window.DOMParser();

/** Parses the HTML of a page as a browser does. Never throws. */
export function parsePage(html: string): BuiltPage {
  if (++parsed % PAGES_OF_WINDOW === 0) parser = new new JSDOM('').window.DOMParser();
  const page = parser.parseFromString(html, 'text/html');
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  return {
    html,
    titles: all('head > title').map(({ textContent }) => textContent.trim()),
    description: all('meta[name=description]')[0]?.getAttribute('content') ?? undefined,
    mainHeadings: all('h1').length,
    ids: new Set(all('[id]').map(({ id }) => id)),
    addresses: findAddresses(page),
    structuredData: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    paragraphs: findParagraphs(page),
    redirects: all('meta[http-equiv=refresh i]').length > 0,
    unlisted: all('meta[name=robots][content*=noindex]').length > 0,
  };
}

function findAddresses(page: Document): PageAddress[] {
  return [...page.querySelectorAll('[href], [src], [srcset], [action], [poster], object[data]')]
    .filter((element) => element.localName !== 'base')
    .flatMap((element) => {
      const relation = element.getAttribute('rel') ?? '';
      const isLink = element.localName === 'link';
      return listAddresses(element).map(([name, address]) => ({
        element: isLink ? `link rel=${relation}` : element.localName,
        address,
        fetched: isLink ? FETCHED_RELATIONS.test(relation) : name !== 'href' && name !== 'action',
      }));
    });
}

function listAddresses(element: Element): [string, string][] {
  const values = ['href', 'src', 'action', 'poster', 'data'].flatMap((name): [string, string][] => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[element.localName === 'use' ? 'src' : name, value.trim()]];
  });
  const candidates = (element.getAttribute('srcset') ?? '').split(/,\s/).filter(Boolean);
  return [
    ...values,
    ...candidates.map((each): [string, string] => ['srcset', each.trim().split(/\s/, 1)[0] ?? '']),
  ];
}

function findParagraphs(page: Document): Map<string, string> {
  const found = [...page.querySelectorAll('[id^=p]')].filter(({ id }) => /^p\d+$/.test(id));
  return new Map(found.map((element) => [element.id, readText(element)]));
}

/** An element's text without what the page adds to it: footnote marks, links to the paragraph, hidden notes. */
function readText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const added of copy.querySelectorAll(
    'sup, button, [aria-hidden=true], .visually-hidden, .place',
  ))
    added.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
