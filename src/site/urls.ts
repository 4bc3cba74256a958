import { pairId } from '#archive/backlinks/pairs.ts';

/**
 * Every internal address of the site. All begin with the base the site is published under and, pages being folders,
 * end with a slash.
 */
const BASE = (import.meta.env.BASE_URL ?? '/').replace(/\/*$/, '/');

/** An address below the base; `path` has no leading slash. */
export function siteUrl(path: string): string {
  return BASE + path;
}

export const homeUrl = (): string => siteUrl('');
export const aboutUrl = (fragment?: string): string => siteUrl('about/') + hash(fragment);
export const peopleUrl = (): string => siteUrl('people/');
export const countriesUrl = (): string => siteUrl('countries/');
export const organisationsUrl = (): string => siteUrl('organisations/');
export const placesUrl = (): string => siteUrl('places/');
export const collectionsUrl = (): string => siteUrl('collections/');
export const collectionUrl = (id: string): string => siteUrl(`collections/${id}/`);
export const pairsUrl = (): string => siteUrl('pairs/');
export const storiesUrl = (): string => siteUrl('stories/');
export const storyUrl = (id: string): string => siteUrl(`stories/${id}/`);
export const announcedUrl = (): string => siteUrl('announced/');
/** The calendar of a year, or the list of years. */
export const coverageUrl = (year?: string): string =>
  siteUrl(`coverage/${year === undefined ? '' : `${year}/`}`);
export const mapUrl = (fragment?: string): string => siteUrl('map/') + hash(fragment);
export const regionUrl = (slug: string): string => siteUrl(`map/${slug}/`);
export const networkUrl = (): string => siteUrl('network/');
export const quotesUrl = (fragment?: string): string => siteUrl('quotes/') + hash(fragment);

/** An article, at a paragraph (`p3`) or sentence (`p3s2`) of it. */
export function articleUrl(id: string, fragment?: string): string {
  return siteUrl(`articles/${id}/`) + hash(fragment);
}

/**
 * The page that an article and its clipping, which lie beside each other, lead to within their folder. Written from
 * where they stand, since their pages do so at every line and name.
 */
export const lineFromArticle = (line?: number): string =>
  `source/${hash(line === undefined ? undefined : `L${line}`)}`;
export const placeFromClipping = (fragment?: string): string => `../${hash(fragment)}`;

/** The raw file of an article, at one of its lines. */
export function sourceUrl(articleId: string, line?: number): string {
  return (
    siteUrl(`articles/${articleId}/source/`) + hash(line === undefined ? undefined : `L${line}`)
  );
}

/** The page of data for others, or a file of it (`articles-2025.csv`). */
export function dataUrl(file = ''): string {
  return siteUrl(`data/${file}`);
}

export function personUrl(id: string, fragment?: string): string {
  return siteUrl(`people/${id}/`) + hash(fragment);
}

/** A country by its ISO code in either case. */
export function countryUrl(code: string, fragment?: string): string {
  return siteUrl(`countries/${code.toLowerCase()}/`) + hash(fragment);
}

export function organisationUrl(id: string, fragment?: string): string {
  return siteUrl(`organisations/${id}/`) + hash(fragment);
}

export function placeUrl(id: string, fragment?: string): string {
  return siteUrl(`places/${id}/`) + hash(fragment);
}

/** The page of two people or two countries together; the order of the two does not matter. */
export function pairUrl(a: string, b: string, fragment?: string): string {
  return siteUrl(`pairs/${pairId(a, b)}/`) + hash(fragment);
}

/** A further page of a list, such as `people/<id>/2/`: `page` is the address of its first page. */
export function partUrl(page: string, n: number): string {
  return `${page}${n}/`;
}

/** The part of an address that names a kind of timeline entry; articles are the timeline itself. */
const TIMELINE_PATHS = { article: '', quote: 'quotes', office: 'offices', day: 'days' } as const;

/** The timeline, of a year (`2025`), of a month of it (`2025`, `12`), at a fragment such as a day (`2025-12-01`). */
export function timelineUrl(
  year?: string,
  month?: string,
  fragment?: string,
  kind: keyof typeof TIMELINE_PATHS = 'article',
  part?: number,
): string {
  return siteUrl(`timeline/${timelinePath(year, month, kind, part)}`) + hash(fragment);
}

/** Stands in the place of the month for spans of more than a month. */
export const SPANS = 'spans';

/** What follows `timeline/` in an address; `''` for the whole timeline of articles. */
export function timelinePath(
  year?: string,
  month?: string,
  kind: keyof typeof TIMELINE_PATHS = 'article',
  part?: number,
): string {
  return [TIMELINE_PATHS[kind], year, month, part].map((part) => (part ? `${part}/` : '')).join('');
}

/** The search page, with a query and filters in its address. */
export function searchUrl(query?: string, filters: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(query === undefined ? filters : { q: query, ...filters });
  return siteUrl('search/') + (parameters.size > 0 ? `?${parameters}` : '');
}

function hash(fragment: string | undefined): string {
  return fragment === undefined ? '' : `#${fragment}`;
}
