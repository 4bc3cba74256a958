/** What the index takes from the page of an article. */
export interface ArticlePage {
  readonly id: string;
  readonly title: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  /** Its title, a sign that stands between title and text, and its text, without what an index has no use for. */
  readonly html: string;
}

/** Stands as a word between the head and the text of an entry, so that no phrase runs from one into the other. */
export const BETWEEN = '¶';

const MARKED_META = /<meta\s[^>]*?data-pagefind-(?:filter|meta|sort)=[^>]*>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const BODY = /<(\w+)\s[^>]*data-pagefind-body[^>]*>/;
/** Links to paragraphs and the like, which are no words of the text. */
const IGNORED = /<(\w+)\s[^>]*data-pagefind-ignore[^>]*>.*?<\/\1>/gs;
const LINK = /<\/?a(?:\s[^>]*)?>/g;
const BODY_MARK = /\sdata-pagefind-body(?:="[^"]*")?/;
const HEADING = /<(\/?)h[1-6](?=[\s>])/g;

/**
 * Reads the built page of an article, by its `data-pagefind-*` attributes; undefined where it has no text marked as
 * one. The index is made from a page of a title and a text alone: that takes a third of the time.
 */
export function readArticlePage(id: string, page: string): ArticlePage | undefined {
  const text = findBody(page);
  if (text === undefined) return undefined;
  const values = readValues(page);
  const first = (name: string) => values.get(name)?.[0];
  const title = first('title') ?? '';
  const [date, publisher] = [first('date'), first('publisher')];
  const body = text
    .replace(BODY_MARK, '')
    .replaceAll(IGNORED, '')
    .replaceAll(LINK, '')
    .replaceAll(HEADING, '<$1p');
  return {
    id,
    title,
    ...(date !== undefined && { date }),
    ...(publisher !== undefined && { publisher }),
    people: values.get('person') ?? [],
    countries: values.get('country') ?? [],
    html: `<html><body data-pagefind-body><p>${escape(title)}</p><p>${BETWEEN}</p>${body}</body></html>`,
  };
}

/** The element marked as the text, with all within it. */
function findBody(page: string): string | undefined {
  const opened = BODY.exec(page);
  if (!opened) return undefined;
  const [, name = ''] = opened;
  let depth = 0;
  for (const tag of page.slice(opened.index).matchAll(new RegExp(`<(/?)${name}(?=[\\s>])`, 'g'))) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return page.slice(opened.index, opened.index + tag.index);
  }
  return undefined;
}

/** What the page's head says of it: `name[attribute]` names a value and the attribute that holds it. */
function readValues(page: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [element] of page.matchAll(MARKED_META)) {
    const attributes = new Map(
      [...element.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    const named = ['filter', 'meta'].map((kind) => attributes.get(`data-pagefind-${kind}`) ?? '');
    const read = new Set<string>();
    for (const [, name = '', from = ''] of named.join(',').matchAll(/(\w+)\[([\w-]+)\]/g)) {
      if (read.has(name)) continue;
      read.add(name);
      values.set(name, [...(values.get(name) ?? []), decode(attributes.get(from) ?? '')]);
    }
  }
  return values;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal ?? hex) return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
    return ENTITIES[name as string] ?? whole;
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
