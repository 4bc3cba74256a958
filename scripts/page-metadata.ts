/** A piece of a page's metadata: what the page says of itself, not what it shows. */
export interface PageMetadata {
  readonly name: string;
  readonly value: string;
}

const NAMES = [
  'og:title',
  'og:site_name',
  'og:url',
  'og:locale',
  'article:published_time',
  'article:modified_time',
  'article:author',
  'author',
  'date',
  'article:published',
  'og:published_time',
  'og:updated_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date.published',
  'datepublished',
  'datemodified',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.creator',
  'parsely-pub-date',
  'parsely-author',
  'publisher',
  'application-name',
  'byl',
];
const LONGEST_VALUE = 500;
const DEEPEST = 4;

/** The metadata of a page in a fixed order: meta elements, canonical address, language, JSON-LD. */
export function pageMetadata(document: Document): PageMetadata[] {
  const found: PageMetadata[] = [];
  const add = (name: string, value: unknown) => {
    const text =
      typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, LONGEST_VALUE) : '';
    if (text && !found.some((each) => each.name === name && each.value === text))
      found.push({ name, value: text });
  };
  add('title', document.title);
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (NAMES.includes(name)) add(name, meta.getAttribute('content'));
  }
  add('canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  add('saved-from', savedFrom(document));
  add('lang', document.documentElement.getAttribute('lang'));
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const article of articlesIn(parseJson(script.textContent ?? ''), 0))
      addArticle(article, add);
  }
  if (!found.some(({ name }) => OF_PUBLICATION.test(name))) add('time', timeIn(document));
  return found;
}

const OF_PUBLICATION = /publi|pubdate|issued|created|^date$|^dc\.date$/;

/** The only day that the elements for times in the article say, where none shows it: "2 hours ago". */
function timeIn(document: Document): string | undefined {
  const times = [...document.querySelectorAll('article time[datetime], main time[datetime]')];
  const said = new Set(times.map((time) => (time.getAttribute('datetime') ?? '').slice(0, 10)));
  const isShown = times.some((time) => /\d{4}/.test(time.textContent));
  return said.size === 1 && !isShown
    ? (times[0]?.getAttribute('datetime') ?? undefined)
    : undefined;
}

function addArticle(
  article: Record<string, unknown>,
  add: (name: string, value: unknown) => void,
): void {
  add('headline', article['headline']);
  add('datepublished', article['datePublished']);
  add('datemodified', article['dateModified']);
  for (const author of [article['author']].flat()) {
    add('author', nameOf(author));
    if (isOrganisation(author)) add('author-organisation', nameOf(author));
  }
  add('publisher', nameOf(article['publisher']));
  const page = article['mainEntityOfPage'];
  add('url', article['url'] ?? (isObject(page) ? page['@id'] : page));
}

const MOST_COMMENTS = 20;
const SAVED_FROM =
  /(?:^|\s)(?:url:\s{1,4}|saved from url=\(\d{1,6}\))(https?:\/\/[^\s<>"]{4,1500})/i;

/** The address that the tool which saved the page has put into a comment at its beginning. */
function savedFrom(document: Document): string | undefined {
  const walker = document.createTreeWalker(document, 128);
  for (let at = 0; at < MOST_COMMENTS && walker.nextNode(); at++) {
    const address = SAVED_FROM.exec(walker.currentNode.textContent?.slice(0, 3_000) ?? '')?.[1];
    if (address) return address;
  }
  return undefined;
}

/** The text of the article as the page's data has it: its lines, for pages that show it only with JavaScript. */
export function articleBody(document: Document): string[] {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const article of articlesIn(parseJson(script.textContent ?? ''), 0)) {
      const body = article['articleBody'];
      if (typeof body === 'string' && body.trim())
        return body
          .split(/\r\n|\n|\r/)
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean);
    }
  }
  return [];
}

function isOrganisation(value: unknown): boolean {
  return isObject(value) && /Organi[sz]ation$/.test(String(value['@type']));
}

function nameOf(value: unknown): unknown {
  return isObject(value) ? value['name'] : value;
}

function articlesIn(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((each) => articlesIn(each, depth + 1));
  if (!isObject(value)) return [];
  const types = [value['@type']].flat();
  const own = types.some(
    (type) => typeof type === 'string' && /Article|BlogPosting|Report/.test(type),
  )
    ? [value]
    : [];
  return [...own, ...articlesIn(value['@graph'], depth + 1)];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
